/** What a patient can open beside a stage's few words: kept out of what loads before the first picture, as `later.ts` is. */
export { ASIDES } from './en/asides.ts';
export { QUESTIONS } from './en/questions.ts';
