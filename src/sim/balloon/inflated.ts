import type { LevelCurve } from '../field/level-curve.ts';
import type { Side } from '../side.ts';
import type { StopReason } from './stop.ts';

/** One balloon, as plain data. */
export interface BalloonPlan {
  side: Side;
  /** Skin arrival at every node of the body's grid. */
  arrival: Float32Array;
  /** Positive beyond the other balloon's membrane. */
  clip: Float32Array | null;
  curve: LevelCurve;
  /** Highest pressure of the step that reaches a volume, kPa, at the curve's volumes. */
  peakKpa: Float32Array;
  finalMl: number;
  stop: StopReason;
  /** Level of the skin at Inflation.ml, from where this balloon has stopped and the body still rises with the other:
   * the same volume in more room. Null where both stop together. */
  heldLevel: Float32Array | null;
}

export interface Inflation {
  balloons: readonly BalloonPlan[];
  /** Weights of the fracture when this much has been asked of each balloon: samples from 0 to the case's volume. */
  ml: Float32Array;
  wedge: Float32Array;
  central: Float32Array;
}
