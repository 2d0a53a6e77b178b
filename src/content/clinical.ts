/** The stages in clinical words, loaded with the shell that shows them. */
export { CLINICAL } from './en/clinical.ts';
