import { lerp } from '../../../models/math/scalar.ts';
import type { FractureCase, LevelCase } from '../case/case.ts';
import { cleftOf, givesWay, mobilityOf, slackOf } from './mobility.ts';
import type { Weights } from './weights.ts';

/** Share of the lost anterior height that a wholly mobile fracture regains lying down. Acute ones regained 70 % on the mean,
 * from 18.3 sitting to 24.3 mm supine of about 27 (source: josr2020-posture-height; calibration); a fixed one regains none. */
const POSTURE_SHARE = 0.85;
/** The dish in the endplate follows the ligaments' pull less than the rim does; illustrative. */
const POSTURE_CENTRAL = 0.55;

/** Lying prone on bolsters. */
export function positioned(one: LevelCase): Weights {
  const regained = POSTURE_SHARE * givesWay(one.fracture);
  return { wedge: 1 - regained, central: 1 - POSTURE_CENTRAL * regained };
}

/** Share of the balloon's gain lost when it is let down, before cement holds the rest: 11.7 of the 19.7 % of
 * preoperative anterior height that balloons had gained in cadavers (source: rotter2010-loss). */
const DEFLATION_LOSS = 11.7 / (11.7 + 8);
/** What of that is lost where the break moves: its fragments do not spring back, so that a mobile fracture can be restored
 * whole, as case reports tell; illustrative. */
const LOST_WITH_SLACK = 0.2;

export function deflated(one: LevelCase, inflated: Weights): Weights {
  const start = positioned(one);
  const lost = DEFLATION_LOSS * lerp(1, LOST_WITH_SLACK, slackOf(one.fracture));
  return {
    wedge: lerp(inflated.wedge, start.wedge, lost),
    central: lerp(inflated.central, start.central, lost),
  };
}

/** Share of all that was regained that standing again costs, cement in place; illustrative (source of the
 * direction: lordoplasty2010-loss). */
const STANDING_LOSS = 0.1;
/**
 * And that the months after cost. Two sources disagree: after balloons 5 of 7 degrees were lost by three months
 * (lordoplasty2010-loss), but FREE still found 3.1 degrees after two years (vanmeirhaeghe2013-angle). Ours lies between
 * them, nearer to the trial. More with a cleft, whose cement is held by less bone (source of the direction: recollapse,
 * odds ratio 2.97). Pace illustrative.
 */
const RESINKING = { solid: 0.34, cleft: 0.5 } as const;
const RESINKING_WEEKS = 6;

/** Standing again, some weeks later. Without cement the body sinks back as it was, and on. */
export function standingAgain(one: LevelCase, held: Weights, cemented: boolean, weeks: number): Weights {
  if (!cemented) return naturalCourse(one, weeks);
  const later = lerp(RESINKING.solid, RESINKING.cleft, cleftOf(one.fracture));
  const lost = STANDING_LOSS + later * (1 - Math.exp(-weeks / RESINKING_WEEKS));
  return { wedge: lerp(held.wedge, 1, lost), central: lerp(held.central, 1, lost) };
}

/** A body does not sink on past this share of its height; what is worse to begin with stays. Illustrative. */
const MOST_LOST = 0.66;
/** Share of its loss that a wholly mobile fracture loses on; set so that near half lose a tenth of their height (source:
 * firanescu2019-height; calibration). */
const SINKS_ON = 0.4;
/** Most of what it loses it loses in the first month (source: soh2025-course; the number illustrative). With 10 half of it was
 * lost after seven weeks. */
const SINKING_WEEKS = 5;
/** Share of what it has lost that a break loses on without a procedure, so many weeks later: mobile ones sink on for some
 * months; in VERTOS IV 45 % of sham patients lost more height (source: firanescu2019-height). */
export const furtherLoss = (fracture: FractureCase, weeks: number): number =>
  SINKS_ON * mobilityOf(fracture) * (1 - Math.exp(-weeks / SINKING_WEEKS));

export function naturalCourse(one: LevelCase, weeks: number): Weights {
  const { heightLoss, lateralTilt } = one.fracture;
  const further = furtherLoss(one.fracture, weeks);
  // The lower side of a tilted break has lost more than its middle.
  const deepest = heightLoss * (1 + 0.5 * Math.abs(lateralTilt));
  const bounded = Math.min(1 + further, deepest > 0 ? Math.max(1, MOST_LOST / deepest) : 1);
  return { wedge: bounded, central: bounded };
}
