import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Balloons are filled and lift the top. */
export const INFLATE: Showing = {
  ...CUT,
  syringe: true,
  readouts: ['won', 'pressure'],
  // The bands are hidden in the full balloon.
  names: ['syringe', 'superior-endplate', 'cannula', 'cord', 'fracture'],
};
