import { COLUMN } from './recipes.ts';
import type { Showing } from './types.ts';

/** The patient stands again. */
export const AFTER: Showing = {
  ...COLUMN,
  names: ['treated-bone', 'disc', 'spinous', 'rib'],
};
