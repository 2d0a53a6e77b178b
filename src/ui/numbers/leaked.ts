import { LEAK_TYPES } from '../../sim/cement/leak-types.ts';
import type { LevelState } from '../../sim/state.ts';

/** Cement outside the body by all ways together, mL. */
export const leakedMl = ({ leakMl }: Pick<LevelState, 'leakMl'>): number =>
  LEAK_TYPES.reduce((sum, type) => sum + leakMl[type], 0);
