import { HELP } from './en/help.ts';
import { told } from './language.ts';

/** Words of the help sheet, loaded with it; as `language.ts` is for the rest. */
export const helpWords = () => told('help', HELP);
