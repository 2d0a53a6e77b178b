/** What helps a patient to choose: kept out of what loads before the first picture, as `later.ts` is. */
export { ABOUT, DECIDE, MATTERS, TEACH } from './en/decide.ts';
