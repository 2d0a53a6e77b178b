import { WON } from './en/won.ts';
import { told } from './language.ts';

/** Words about where height came from, loaded with them; as `language.ts` is for the rest. */
export const wonWords = () => told('won', WON);
