import { BEHIND } from './recipes.ts';
import type { Showing } from './types.ts';

/** Needles go through the skin and the pedicles. */
export const NEEDLE: Showing = {
  ...BEHIND,
  films: ['ap'],
  names: ['pedicle', 'trocar-tip', 'lamina', 'transverse', 'facet', 'spinous'],
};
