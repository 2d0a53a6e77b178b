import { PAIN } from './en/pain.ts';
import { told } from './language.ts';

/** Words of the pain that groups of people had, loaded with the sheet that shows it; as `language.ts` is for the rest. */
export const painWords = () => told('pain', PAIN);
