/** Words that the study alone shows, loaded with it; as `language.ts` is for the rest. */
export { BENCH, type ToolId } from './en/bench.ts';
export { CLINICAL } from './en/clinical.ts';
export { PERSON } from './en/person.ts';
export { STUDY } from './en/study.ts';
