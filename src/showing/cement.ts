import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Cement fills the cavities. */
export const CEMENT: Showing = {
  ...CUT,
  names: ['cord', 'superior-endplate', 'cannula', 'posterior-ligament'],
};
