import { lerp, smoothstep } from '../../models/math/scalar.ts';
import { type BalloonField, freeRadius } from './balloon.ts';
import type { Body } from './body.ts';
import type { Case } from './case.ts';

/** Weights of the two parts of a fracture: 1 as broken, 0 healthy. */
export interface Weights {
  wedge: number;
  central: number;
}

export const BROKEN: Weights = { wedge: 1, central: 1 };
export const HEALTHY: Weights = { wedge: 0, central: 0 };

/** Share of the lost anterior height that an acute, mobile fracture regains lying down: from 18.3 sitting to 24.3 mm
 * supine of about 27 (source: josr2020-posture-height; calibration). A fixed one regains none. */
const POSTURE_SHARE = 0.7;
/** The dish in the endplate follows the ligaments' pull less than the rim does; illustrative. */
const POSTURE_CENTRAL = 0.55;

/** Lying prone on bolsters. */
export function positioned(patientCase: Case): Weights {
  const regained = POSTURE_SHARE * patientCase.fracture.mobility;
  return { wedge: 1 - regained, central: 1 - POSTURE_CENTRAL * regained };
}

/** Most of the lost height that a balloon regains under load (source: sleeve-loaded, 30 %; calibration). */
const LIFT_CEILING = 0.3;
/** Bone between skin and endplate packs to this share of its thickness before it pushes on; illustrative. */
const PACKED_SHARE = 0.28;
/** Share of that push that lifts the endplate, the rest giving way sideways; illustrative. */
const LIFT_SHARE = 0.75;

/**
 * What the balloons lift, from contact: the free balloon of this volume, with the bone packed in front of it, would
 * stand beyond the endplate's inner face by some depth at each place; that push, spread over the whole endplate by least squares on each of the fracture's
 * two displacements, is the lift. Bone that is dense or healed gives less, and none gives more than a ceiling.
 */
export function liftOf(
  body: Body,
  fields: readonly BalloonField[],
  patientCase: Case,
): (ml: number) => Weights {
  const { distance, coordinates, shift } = body;
  const faces: { free: number; wedge: number; central: number }[] = [];
  let wedge2 = 1e-6;
  let central2 = 1e-6;
  for (const o of body.inside) {
    const d = distance[o];
    if (d > -1 || d < -2.2) continue;
    const u = coordinates[3 * o];
    const w = coordinates[3 * o + 2];
    if (u < 0.05 || u > 1 || Math.abs(w - 0.5) < 0.28) continue;
    const free = Math.min(...fields.map((field) => field.free[o]));
    const face = { free, wedge: Math.abs(shift[6 * o + 1]), central: Math.abs(shift[6 * o + 4]) };
    wedge2 += face.wedge ** 2;
    central2 += face.central ** 2;
    if (free < 14) faces.push(face);
  }
  const start = positioned(patientCase);
  const give = lerp(0.25, 1.15, patientCase.fracture.mobility);
  const density = lerp(1.1, 0.6, smoothstep(0.06, 0.22, patientCase.bone.volumeFraction));
  const ceiling = LIFT_CEILING * give * density;
  return (ml) => {
    const radius = ml > 0 ? freeRadius(ml, patientCase.balloon.lengthMm) : 0;
    let pushWedge = 0;
    let pushCentral = 0;
    for (const face of faces) {
      const push = Math.max(0, radius - (1 - PACKED_SHARE) * face.free);
      pushWedge += push * face.wedge;
      pushCentral += push * face.central;
    }
    const lift = (sum: number, squares: number, most: number) =>
      most * (1 - Math.exp((-LIFT_SHARE * sum) / squares / most));
    return {
      wedge: Math.max(0, start.wedge - lift(pushWedge, wedge2, ceiling)),
      central: Math.max(0, start.central - lift(pushCentral, central2, 1.5 * ceiling)),
    };
  };
}

/** Share of the balloon's gain lost when it is let down, before cement holds the rest. The direction is certain
 * (source: rotter2010), the size illustrative. */
const DEFLATION_LOSS = 0.3;

export function deflated(patientCase: Case, inflated: Weights): Weights {
  const start = positioned(patientCase);
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

/** Further loss without a procedure, weeks after the fracture: mobile fractures sink on for some months; in VERTOS IV
 * 45 % of sham patients lost more height (source: firanescu2019-height; size and pace illustrative). */
export function naturalCourse(patientCase: Case): Weights {
  const { mobility, heightLoss } = patientCase.fracture;
  const further = 0.3 * mobility * (1 - Math.exp(-patientCase.naturalCourse.weeks / 10));
  const bounded = Math.min(1 + further, heightLoss > 0 ? Math.max(1, 0.74 / heightLoss) : 1);
  return { wedge: bounded, central: bounded };
}
