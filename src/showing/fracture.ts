import { CUT_WHOLE } from './recipes.ts';
import type { Showing } from './types.ts';

/** The body collapses, cut open: the top sinks. */
export const FRACTURE: Showing = {
  ...CUT_WHOLE,
  // Nothing has been done yet: the line shows where the top used to be.
  against: 'healthy',
  arm: false,
  names: ['fracture', 'cord', 'pedicle', 'spinous', 'inferior-endplate'],
};
