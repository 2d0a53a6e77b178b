import { STILL } from './en/still.ts';
import { tongue } from './language.ts';
import type { PageLabels } from './tongue.ts';

/** Words over the steps in still pictures, loaded with them; as `language.ts` is for the rest. */
export const stillWords = (): PageLabels['noWebgl'] => tongue?.page.noWebgl ?? STILL;
