import type { Landmarks } from '../../../models/manifest.ts';
import { lerp } from '../../../models/math/scalar.ts';
import { add, cross, scale, type Vec3 } from '../../../models/math/vec.ts';
import type { PlaneName } from '../../session/view.ts';
import type { Plan } from '../../sim/plan.ts';
import type { StageId } from '../../sim/stages.ts';
import { sectionPlane } from '../section.ts';

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
  /** Where the plunger is from the gauge: 1 to the right, -1 to the left. */
  facing: 1 | -1;
  /** What of it has to be in the picture, mm right and up from the treated bone's origin. */
  box: { left: number; right: number; down: number; up: number };
}

export type Held = 'under' | 'behind' | 'outside';

/** Stages in which a balloon hangs on its syringe. */
export const SYRINGE_STAGES: readonly StageId[] = ['balloon-in', 'inflate', 'deflate'];

/** Radius of the gauge, and from its middle to the plunger when the barrel is full, mm. */
export const GAUGE_MM = 14.5;
export const BARREL_MM = 15;
const REACH_MM = 47;
/** Between the bone and the gauge under it, and under that where the picture fades. */
const GAP_MM = 3;
const FOOT_MM = 8;
/** Clear of the section's own side, so that nothing of the bone runs into it. */
const BEFORE_MM = 24;

/** Where it is held in one of the pictures of a plane. */
export function syringePlace(
  plan: Plan,
  marks: Landmarks,
  plane: PlaneName,
  held: Held,
  apart: number,
): Place {
  const section = sectionPlane(plan, plane, 0);
  const toward = section.normal;
  const up = section.along;
  const right = cross(up, toward);
  const k = plan.sizeFactor;
  const foot = (plane === 'axial' ? marks.wallX.posterior - 8 : marks.inferior.centre[1] - 4) * k;
  const at = { under: under(plane, foot, k), behind: behind(plane, k), outside: outside(plan) }[held];
  const facing = held === 'under' ? 1 : -1;
  const u = lerp(at[0], PULLED[0], apart);
  const v = lerp(at[1], PULLED[1], apart);
  const centre = add(add(scale(right, u), scale(up, v)), scale(toward, BEFORE_MM));
  const reach = held === 'under' && plane !== 'axial' ? GAUGE_MM : REACH_MM;
  return {
    centre,
    right,
    up,
    toward,
    facing,
    box: {
      left: u - (facing === 1 ? GAUGE_MM : reach),
      right: u + (facing === 1 ? reach : GAUGE_MM),
      down: v - GAUGE_MM - (held === 'under' ? FOOT_MM : 0),
      up: v + GAUGE_MM,
    },
  };
}

/** Seen from above the way in lies under the bone: there it is held at the side. */
const under = (plane: PlaneName, foot: number, k: number): readonly [u: number, v: number] =>
  plane === 'axial' ? [48 * k, foot] : [1, foot - GAP_MM - GAUGE_MM];

/** Behind the spinous process, under the instruments. */
const behind = (plane: PlaneName, k: number): readonly [u: number, v: number] =>
  plane === 'axial' || plane === 'coronal' ? [-50 * k, -6] : [-82 * k, -10];

/** A hand's breadth off the skin, lower on the patient's back than the way in. */
function outside({ approaches }: Plan): readonly [u: number, v: number] {
  const way = approaches[0];
  return way === undefined ? [-150, -60] : [way.entry[0] + way.skinDepthMm - 60, -60];
}

/** With all parts pulled apart: behind the neighbour below. */
const PULLED = [-104, -72] as const;
