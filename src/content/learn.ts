/** What a student learns by, loaded with it; as `language.ts` is for the rest. */
export { LEARN } from './en/learn/words.ts';
