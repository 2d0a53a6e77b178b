import { CUT_WHOLE } from './recipes.ts';
import type { Showing } from './types.ts';

/** Working cannulas take the needles' places, and the drill makes room. */
export const CANNULA: Showing = {
  ...CUT_WHOLE,
  names: ['drill', 'trocar-tip', 'cord', 'pedicle', 'fracture'],
};
