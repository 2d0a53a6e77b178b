import { HOME } from './en/home.ts';
import { told } from './language.ts';

/** Words of the paper to take home, loaded with it; as `language.ts` is for the rest. */
export const homeWords = () => told('home', HOME);
