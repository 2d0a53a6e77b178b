import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Cement sets, and the instruments leave. */
export const SET: Showing = {
  ...CUT,
  names: ['superior-endplate', 'cord', 'cannula'],
};
