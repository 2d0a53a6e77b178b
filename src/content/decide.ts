import { ABOUT, DECIDE, MATTERS, TEACH } from './en/decide.ts';
import { told } from './language.ts';

/** What helps a patient to choose: kept out of what loads before the first picture, as `later.ts` is. */
export const decideWords = () => told('decide', DECIDE);
export const matterWords = () => told('matters', MATTERS);
export const teachWords = () => told('teach', TEACH);
export const aboutWords = () => told('about', ABOUT);
