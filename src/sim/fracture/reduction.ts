import { lerp } from '../../../models/math/scalar.ts';
import type { LevelCase } from '../case/case.ts';
import { mobilityOf } from './mobility.ts';
import { BROKEN, type Weights } from './weights.ts';

/** Share of the lost anterior height that an acute, mobile fracture regains lying down: from 18.3 sitting to 24.3 mm
 * supine of about 27 (source: josr2020-posture-height; calibration). A fixed one regains none. */
const POSTURE_SHARE = 0.7;
/** The dish in the endplate follows the ligaments' pull less than the rim does; illustrative. */
const POSTURE_CENTRAL = 0.55;

/** Lying prone on bolsters. */
export function positioned(one: LevelCase): Weights {
  const regained = POSTURE_SHARE * mobilityOf(one.fracture);
  return { wedge: 1 - regained, central: 1 - POSTURE_CENTRAL * regained };
}

/** Share of the balloon's gain lost when it is let down, before cement holds the rest: 11.7 of the 19.7 % of
 * preoperative anterior height that balloons had gained in cadavers (source: rotter2010-loss). */
export const DEFLATION_LOSS = 11.7 / (11.7 + 8);

export function deflated(one: LevelCase, inflated: Weights): Weights {
  const start = positioned(one);
  return {
    wedge: lerp(inflated.wedge, start.wedge, DEFLATION_LOSS),
    central: lerp(inflated.central, start.central, DEFLATION_LOSS),
  };
}

/** Share of all that was regained that standing again costs, cement in place; illustrative (source of the
 * direction: lordoplasty2010-loss). */
const STANDING_LOSS = 0.1;
/** Without cement the body sinks back this far when standing again. */
export const standingAgain = (held: Weights, cemented: boolean): Weights =>
  cemented
    ? { wedge: lerp(held.wedge, 1, STANDING_LOSS), central: lerp(held.central, 1, STANDING_LOSS) }
    : BROKEN;

/** A body does not sink on past this share of its height; what is worse to begin with stays. Illustrative. */
const MOST_LOST = 0.66;
/** Further loss without a procedure, weeks after the fracture: mobile fractures sink on for some months; in VERTOS IV
 * 45 % of sham patients lost more height (source: firanescu2019-height; size and pace illustrative). */
export function naturalCourse(one: LevelCase, weeks: number): Weights {
  const { heightLoss, lateralTilt } = one.fracture;
  const further = 0.2 * mobilityOf(one.fracture) * (1 - Math.exp(-weeks / 10));
  // The lower side of a tilted break has lost more than its middle.
  const deepest = heightLoss * (1 + 0.5 * Math.abs(lateralTilt));
  const bounded = Math.min(1 + further, deepest > 0 ? Math.max(1, MOST_LOST / deepest) : 1);
  return { wedge: bounded, central: bounded };
}
