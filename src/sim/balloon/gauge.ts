import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import { atVolume } from '../field/level-curve.ts';
import type { BalloonPlan } from './inflated.ts';

/** Volume goes in by steps of this size (source: garfin2001-steps). */
const STEP_ML = 0.5;
/** Part of a step during which the syringe turns; then it waits. */
const TURNING = 0.55;
/** Share of the peak that pressure falls by while waiting, as trabeculae yield; illustrative. */
const RELAXATION = 0.24;

/** What is asked of every balloon at a point of the inflation stage, and where in its step that is. */
export interface Inflating {
  ml: number;
  /** 0 relaxed before the step, 1 at its peak, falling again while waiting. */
  tension: number;
}

/** The steps of an inflation to `finalMl` over progress 0..1. */
export function inflatingAt(finalMl: number, progress: number): Inflating {
  const steps = Math.max(1, Math.ceil(finalMl / STEP_ML - 1e-6));
  const at = clamp(progress, 0, 1) * steps;
  const step = Math.min(steps - 1, Math.floor(at));
  const inStep = at - step;
  const before = Math.min(finalMl, step * STEP_ML);
  const after = Math.min(finalMl, (step + 1) * STEP_ML);
  if (inStep < TURNING) {
    const turned = smoothstep(0, 1, inStep / TURNING);
    return { ml: lerp(before, after, turned), tension: turned };
  }
  const waited = (inStep - TURNING) / (1 - TURNING);
  return { ml: after, tension: Math.exp(-2.6 * waited) - Math.exp(-2.6) * waited };
}

/** Pressure in one balloon, kPa. */
export function pressureAt(balloon: BalloonPlan, inflating: Inflating): number {
  const ml = Math.min(balloon.finalMl, inflating.ml);
  const peak = atVolume(balloon.curve, balloon.peakKpa, ml);
  return peak * (1 - RELAXATION * (1 - inflating.tension));
}
