import { COLUMN } from './recipes.ts';
import type { Showing } from './types.ts';

/** The patient is laid face down. */
export const PRONE: Showing = {
  ...COLUMN,
  camera: { ...COLUMN.camera, from: [0, 0.05, 1], lying: true },
  arm: true,
  names: ['vertebra', 'disc', 'spinous', 'rib'],
};
