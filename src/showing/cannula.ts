import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Working cannulas take the needles' places, and the drill makes room. */
export const CANNULA: Showing = {
  ...CUT,
  films: ['lateral'],
  names: ['drill', 'trocar-tip', 'cord', 'pedicle', 'fracture'],
};
