import { GROUPS } from './en/groups.ts';
import { told } from './language.ts';

/** Words of what happened to groups of people, loaded with the sheet that shows it; as `language.ts` is for the rest. */
export const groupWords = () => told('groups', GROUPS);
