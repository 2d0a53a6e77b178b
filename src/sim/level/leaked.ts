import type { CementPlan } from '../cement/cement.ts';
import { atVolume } from '../field/level-curve.ts';

/** mL that had leaked by a way out when `ml` were in on that side. */
export const leakedAt = (side: CementPlan, type: keyof CementPlan['leaks'], ml: number): number =>
  atVolume(side.curve, side.leaks[type], ml);
