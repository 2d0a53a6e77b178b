/** Words of `Save as`, loaded with it; as `language.ts` is for the rest. */
export { SAVE } from './en/save.ts';
