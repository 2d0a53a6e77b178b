/** Lessons that come with the page, loaded when they are asked for; as `language.ts` is for the rest. */
export { LESSONS } from './en/learn/lessons.ts';
