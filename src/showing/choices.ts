import { COLUMN, SPINE } from './recipes.ts';
import type { Showing } from './types.ts';

/** The broken bone among its neighbours, while what to do is chosen. */
export const CHOICES: Showing = {
  ...COLUMN,
  camera: { ...COLUMN.camera, frame: 'region', from: [0.55, 0.2, 1] },
  layers: SPINE,
  asides: ['decide', 'options', 'questions', 'home'],
  names: ['disc', 'pedicle', 'spinous'],
};
