/** Words of the paper to take home, loaded with it; as `language.ts` is for the rest. */
export { HOME } from './en/home.ts';
