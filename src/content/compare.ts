import { COMPARE } from './en/compare.ts';
import { told } from './language.ts';

/** Words of comparing, loaded with what is chosen there; as `language.ts` is for the rest. */
export const compareWords = () => told('compare', COMPARE);
