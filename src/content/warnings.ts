/** What a plan warns of, loaded with the lists that tell it and only once there is something to tell. */
export { WARNING_LABELS, WARNING_WORDS } from './en/warnings/warnings.ts';
