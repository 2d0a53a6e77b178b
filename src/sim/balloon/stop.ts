import { clamp, lerp } from '../../../models/math/scalar.ts';
import { BALLOON_MAXIMUM_ML, BALLOONS } from '../access/instruments.ts';
import type { LevelCase } from '../case/case.ts';
import type { LevelCurve } from '../field/level-curve.ts';
import { type Front, KPA_PER_PSI } from './contact.ts';

/** Why inflation ended. */
export type StopReason =
  | 'volume-reached'
  | 'pressure-limit'
  | 'balloon-maximum'
  | 'wall-contact'
  | 'height-restored'
  | 'burst';

/** Share of the skin at a wall that counts as contact. */
const WALL_SHARE = 0.3;

/** What ends one balloon's inflation, and at which volume, mL; whether the endplate is level again comes later. */
export function stopOf(
  one: LevelCase,
  curve: LevelCurve,
  peakKpa: Float32Array,
  front: Front,
): { finalMl: number; stop: StopReason } {
  const asked = one.balloon.volumeMl;
  const maximum = BALLOON_MAXIMUM_ML[one.balloon.lengthMm];
  const limitPsi = one.balloon.pressureLimitPsi;
  const { burstPsi } = BALLOONS[one.access.cannulaGauge];
  const limit = Math.min(limitPsi, burstPsi) * KPA_PER_PSI;
  for (let i = 1; i < curve.ml.length; i++) {
    const ml = curve.ml[i];
    if (ml > asked || ml > maximum) break;
    const before = curve.ml[i - 1];
    if (peakKpa[i] > limit) {
      const t = (limit - peakKpa[i - 1]) / Math.max(1e-3, peakKpa[i] - peakKpa[i - 1]);
      const finalMl = lerp(before, ml, clamp(t, 0, 1));
      return { finalMl, stop: limitPsi > burstPsi ? 'burst' : 'pressure-limit' };
    }
    if (front.wall[i] > WALL_SHARE && ml > 0.5) return { finalMl: before, stop: 'wall-contact' };
  }
  const room = curve.ml[curve.ml.length - 1];
  if (room < Math.min(asked, maximum) - 1e-3) return { finalMl: room, stop: 'wall-contact' };
  return maximum < asked
    ? { finalMl: maximum, stop: 'balloon-maximum' }
    : { finalMl: asked, stop: 'volume-reached' };
}
