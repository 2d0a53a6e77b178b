import { COLUMN, WHOLE } from './recipes.ts';
import type { Showing } from './types.ts';

/** The patient is laid face down. */
export const PRONE: Showing = {
  ...COLUMN,
  camera: { ...COLUMN.camera, from: [-0.3, 0.05, 1], frame: 'trunk', lying: true },
  layers: { ...WHOLE, skin: 0.3 },
  couch: true,
  arm: true,
  names: ['vertebra', 'disc', 'spinous', 'rib'],
};
