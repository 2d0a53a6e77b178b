/** Words of the help sheet, loaded with it; as `language.ts` is for the rest. */
export { HELP } from './en/help.ts';
