/** Words of practising by hand, loaded with it; as `language.ts` is for the rest. */
export { PRACTICE } from './en/practice.ts';
