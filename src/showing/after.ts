import { COLUMN } from './recipes.ts';
import type { Showing } from './types.ts';

/** The patient stands again: what was won is in the picture, the cement that stays and the back that stands straighter. */
export const AFTER: Showing = {
  ...COLUMN,
  through: true,
  stoop: true,
  names: ['treated-bone', 'disc', 'spinous', 'rib'],
  readouts: ['won', 'months'],
  asides: ['decide', 'home'],
};
