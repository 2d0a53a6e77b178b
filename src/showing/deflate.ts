import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Balloons are let down and taken out. */
export const DEFLATE: Showing = {
  ...CUT,
  syringe: true,
  names: ['syringe', 'superior-endplate', 'cannula', 'cord', 'pedicle'],
};
