import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** The body collapses, cut open: the top sinks. */
export const FRACTURE: Showing = {
  ...CUT,
  // With its processes: nothing has been brought in yet, and the whole bone is to be known again.
  camera: { ...CUT.camera, frame: 'vertebra' },
  // Nothing has been done yet: the line shows where the top used to be.
  against: 'healthy',
  arm: false,
  names: ['fracture', 'cord', 'pedicle', 'spinous', 'inferior-endplate'],
};
