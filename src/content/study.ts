/** Words that the study alone shows, loaded with it; as `language.ts` is for the rest. */
export { CLINICAL } from './en/clinical.ts';
export { STUDY } from './en/study.ts';
