import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Folded balloons go in. */
export const BALLOON_IN: Showing = {
  ...CUT,
  syringe: true,
  films: ['lateral'],
  names: ['syringe', 'markers', 'cannula', 'cord', 'superior-endplate', 'fracture'],
};
