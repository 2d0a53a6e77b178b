import { COLUMN } from './recipes.ts';
import type { Showing } from './types.ts';

/** The healthy spine, before anything has happened. */
export const HEALTHY: Showing = {
  ...COLUMN,
  readouts: [],
  names: ['body', 'spinous', 'rib', 'pedicle'],
};
