import type { Landmarks } from '../../../../models/manifest.ts';
import { lerp } from '../../../../models/math/scalar.ts';
import { add, cross, scale, type Vec3 } from '../../../../models/math/vec.ts';
import type { PlaneName } from '../../../session/view/view.ts';
import type { LevelPlan } from '../../../sim/level/plan.ts';
import { type PlaneView, sectionPlane } from '../../section/section.ts';

/**
 * Where the inflation syringe is held. In the cut picture, which leaves the patient's body out, it is held close to the bone
 * with its gauge to the viewer: under the bone, or behind it in a wide low window. Where the body is shown it is held
 * outside the skin, as it is in the room.
 */
export interface Place {
  /** The middle of the gauge's face, in the treated bone's frame, mm. */
  centre: Vec3;
  /** The picture's right, its up, and towards the viewer. */
  right: Vec3;
  up: Vec3;
  toward: Vec3;
  /** How far it is turned about its gauge, radians: at 0 the line leaves to the right, at pi to the left. */
  turnRad: number;
  /** What of it has to be in the picture, mm right and up from the treated bone's origin. */
  box: { left: number; right: number; down: number; up: number; toward: number };
}

export type Held = 'under' | 'behind' | 'outside';

/** Its name in the scene, without its line. */
export const SYRINGE = 'syringe-held';

/** The syringe is drawn smaller than life: at its own size it took half of the picture from the bone. */
export const SYRINGE_SHARE = 0.7;
/** Radius of the gauge, and from its middle to the plunger when the barrel is full, mm. */
export const GAUGE_MM = 14.5;
export const BARREL_MM = 15;
const REACH_MM = 47;
/** The same to the plunger once a usual volume is out (source: vanmeirhaeghe2013-volumes). */
const SEEN_MM = 37;
/** Between the bone and the gauge under it, and under that where the picture fades. */
const GAP_MM = 3;
const FOOT_MM = 8;
/** Clear of the section's own side, so that nothing of the bone runs into it. */
const BEFORE_MM = 24;

/** Where it is held in one of the pictures of a plane. */
export function syringePlace(
  plan: LevelPlan,
  marks: Landmarks,
  chosen: PlaneView,
  held: Held,
  apart: number,
): Place {
  const { plane } = chosen;
  const section = sectionPlane(plan, { ...chosen, planeMm: 0 });
  const toward = section.normal;
  const up = section.along;
  const right = cross(up, toward);
  const k = plan.sizeFactor;
  const at = { under: under(plane, marks, k), behind: behind(plane, k), outside: outside(plan) }[held];
  const u = lerp(at.u, PULLED.u, apart);
  const v = lerp(at.v, PULLED.v, apart);
  const [left, rightwards, upwards] = AROUND[at.plunger];
  return {
    centre: add(add(scale(right, u), scale(up, v)), scale(toward, BEFORE_MM)),
    right,
    up,
    toward,
    turnRad: lerp(TURN_RAD[at.plunger], TURN_RAD[PULLED.plunger], apart),
    box: {
      left: u - SYRINGE_SHARE * left,
      right: u + SYRINGE_SHARE * rightwards,
      down: v - SYRINGE_SHARE * GAUGE_MM - FOOT_MM,
      up: v + SYRINGE_SHARE * upwards,
      toward: BEFORE_MM,
    },
  };
}

/** Which way from the gauge the plunger is. */
type Plunger = 'left' | 'right' | 'up';

const TURN_RAD: Readonly<Record<Plunger, number>> = { left: 0, right: Math.PI, up: -Math.PI / 2 };

/** How far what has to be seen goes to the left of the gauge's middle, to the right and up. */
const AROUND: Readonly<Record<Plunger, readonly [left: number, right: number, up: number]>> = {
  left: [REACH_MM, GAUGE_MM, GAUGE_MM],
  right: [GAUGE_MM, SEEN_MM, GAUGE_MM],
  up: [GAUGE_MM, GAUGE_MM, REACH_MM],
};

interface Spot {
  u: number;
  v: number;
  plunger: Plunger;
}

/** Under the bone; seen from above the instruments lie there, and it is held beside them. */
const under = (plane: PlaneName, marks: Landmarks, k: number): Spot =>
  plane === 'axial'
    ? { u: 50 * k, v: -30 * k, plunger: 'up' }
    : { u: 6, v: (marks.inferior.centre[1] - 4) * k - GAP_MM - SYRINGE_SHARE * GAUGE_MM, plunger: 'right' };

/** Behind the spinous process, under the instruments. */
const behind = (plane: PlaneName, k: number): Spot =>
  plane === 'axial' || plane === 'coronal'
    ? { u: -50 * k, v: -6, plunger: 'left' }
    : { u: -82 * k, v: -10, plunger: 'left' };

/** A hand's breadth off the skin, lower on the patient's back than the way in. */
function outside({ approaches }: LevelPlan): Spot {
  const way = approaches[0];
  const u = way === undefined ? -150 : way.entry[0] + way.skinDepthMm - 60;
  return { u, v: -60, plunger: 'left' };
}

/** With all parts pulled apart: behind the neighbour below. */
const PULLED: Spot = { u: -104, v: -80, plunger: 'left' };
