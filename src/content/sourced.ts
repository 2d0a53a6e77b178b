import { SOURCED } from './en/sourced.ts';
import { told } from './language.ts';

/** Words of where something comes from, loaded with it; as `language.ts` is for the rest. */
export const sourcedWords = () => told('sourced', SOURCED);
