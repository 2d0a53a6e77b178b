import { COLUMN, SPINE } from './recipes.ts';
import type { Showing } from './types.ts';

/** The level is found on the film. */
export const LOCALISE: Showing = {
  ...COLUMN,
  camera: { ...COLUMN.camera, frame: 'region', from: [0, 0, 1], lying: true },
  layers: SPINE,
  arm: true,
  films: ['ap', 'lateral'],
  names: ['spinous', 'superior-endplate', 'facet', 'disc'],
};
