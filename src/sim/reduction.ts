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
/** Bone between skin and endplate packs by this share of its thickness before it pushes on; illustrative. */
const PACKED_SHARE = 0.4;
/** Share of that push that lifts the endplate, the rest giving way sideways; illustrative. */
const LIFT_SHARE = 0.55;

/**
 * What the balloons lift, from contact: the free balloon of this volume, with the bone packed in front of it, would
 * stand beyond the endplate's inner face by some depth at each place. Where it does, the endplate must give way by a
 * share of that depth, and each of the fracture's two displacements takes the weight that gives it, averaged by
 * depth. Bone that is dense or healed gives less, and none gives more than a ceiling. (Least squares over the whole
 * endplate was tried: a stiff plate does not lift by the mean of its push, and the lift came out five times too
 * small.)
 */
export function liftOf(
  body: Body,
  fields: readonly BalloonField[],
  patientCase: Case,
): (ml: number) => Weights {
  const faces = contactFaces(body, fields);
  const start = positioned(patientCase);
  const give = lerp(0.25, 1.15, patientCase.fracture.mobility);
  const density = lerp(1.1, 0.6, smoothstep(0.06, 0.22, patientCase.bone.volumeFraction));
  const ceiling = LIFT_CEILING * give * density;
  const lift = (sum: number, depth: number, most: number) =>
    depth > 0 ? most * (1 - Math.exp((-LIFT_SHARE * sum) / depth / most)) : 0;
  return (ml) => {
    const radius = ml > 0 ? freeRadius(ml, patientCase.balloon.lengthMm) : 0;
    let depth = 0;
    let wedge = 0;
    let central = 0;
    for (const face of faces) {
      const push = radius - (1 - PACKED_SHARE) * face.free;
      if (push <= 0) continue;
      depth += push;
      wedge += (push * push) / Math.max(face.wedge, 2);
      central += (push * push) / Math.max(face.central, 2);
    }
    return {
      wedge: Math.max(0, start.wedge - lift(wedge, depth, ceiling)),
      central: Math.max(0, start.central - lift(central, depth, 1.5 * ceiling)),
    };
  };
}

/** Nodes just inside the endplates: how far the free balloon is, and how far the fracture has moved them, mm. */
function contactFaces(
  { inside, distance, coordinates, shift }: Body,
  fields: readonly BalloonField[],
): { free: number; wedge: number; central: number }[] {
  const faces: { free: number; wedge: number; central: number }[] = [];
  for (const o of inside) {
    const d = distance[o];
    if (d > -1 || d < -2.2) continue;
    const u = coordinates[3 * o];
    if (u < 0.05 || u > 1 || Math.abs(coordinates[3 * o + 2] - 0.5) < 0.28) continue;
    const free = Math.min(...fields.map((field) => field.free[o]));
    if (free < 14)
      faces.push({ free, wedge: Math.abs(shift[6 * o + 1]), central: Math.abs(shift[6 * o + 4]) });
  }
  return faces;
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
