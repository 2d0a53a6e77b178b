import { MONTHS } from './en/months.ts';
import { told } from './language.ts';

/** Words of the months after, loaded with them; as `language.ts` is for the rest. */
export const monthsWords = () => told('months', MONTHS);
