import { CUT } from './recipes.ts';
import type { Showing } from './types.ts';

/** Cement fills the cavities. */
export const CEMENT: Showing = {
  ...CUT,
  films: ['lateral'],
  names: ['cord', 'superior-endplate', 'cannula', 'posterior-ligament'],
};
