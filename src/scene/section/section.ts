import { apply, type Pose, rotate } from '../../../models/math/pose.ts';
import { clamp, degrees, radians } from '../../../models/math/scalar.ts';
import { add, cross, dot, normalize, scale, type Vec3 } from '../../../models/math/vec.ts';
import { PLANE_REACH_MM, type PlaneName, type View } from '../../session/view/view.ts';
import type { Approach } from '../../sim/access/access.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';

/** A plane that opens the bone, in the treated bone's frame, mm. What lies on the side that `normal` looks to is cut
 * away: the normal looks towards the camera. `along` lies in the plane and is up in the picture. */
export interface SectionPlane {
  point: Vec3;
  normal: Vec3;
  along: Vec3;
}

/** The plane where its bone stands, in the scene's frame. */
export const planeAt = ({ point, normal, along }: SectionPlane, pose: Pose): SectionPlane => ({
  point: apply(pose, point),
  normal: rotate(pose.rotation, normal),
  along: rotate(pose.rotation, along),
});

/** What of a view says which plane it is. */
export type PlaneView = Pick<View, 'plane' | 'planeMm' | 'planeTurnDeg' | 'planeTiltDeg'>;

/** The way in that is cut along: the right one if there is one, so that the kept half holds the spinous process. */
export const sectionWay = (approaches: readonly Approach[]): Approach | undefined =>
  approaches.find((way) => way.side === 'right') ?? approaches[0];

/** Heights and angles are measured beside the spinous process: on a plane that runs from back to front. */
export const measuresLieIn = (plane: PlaneName): boolean => plane === 'needle' || plane === 'sagittal';

/** The plane of a view, pushed `planeMm` towards the viewer. */
export function sectionPlane({ approaches }: Pick<LevelPlan, 'approaches'>, view: PlaneView): SectionPlane {
  const way = sectionWay(approaches);
  const tip: Vec3 = way === undefined ? [0, 0, -2] : add(way.entry, scale(way.axis, way.tipDepthMm));
  const own = planeThrough(view, tip, way);
  return { ...own, point: add(own.point, scale(own.normal, view.planeMm)) };
}

function planeThrough(view: PlaneView, tip: Vec3, way: Approach | undefined): SectionPlane {
  switch (view.plane) {
    case 'coronal':
      return { point: [tip[0] - 6, 0, 0], normal: [1, 0, 0], along: [0, 1, 0] };
    case 'axial':
      return { point: tip, normal: [0, 1, 0], along: [1, 0, 0] };
    case 'sagittal':
      return { point: [0, 0, 0], normal: [0, 0, 1], along: [0, 1, 0] };
    case 'needle': {
      const flat = way === undefined ? ([1, 0, 0] as const) : normalize([way.axis[0], 0, way.axis[2]]);
      return { point: tip, normal: cross(flat, [0, 1, 0]), along: [0, 1, 0] };
    }
    case 'free':
      return turnedPlane(view.planeTurnDeg, view.planeTiltDeg);
  }
}

/** Through the middle of the body; a sagittal plane turned to the front, then tipped up. `along` is where the edge of the
 * plane that was up has gone, so that no angle leaves it without one. */
function turnedPlane(turnDeg: number, tiltDeg: number): SectionPlane {
  const [turn, tilt] = [radians(turnDeg), radians(tiltDeg)];
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const [up, out] = [Math.sin(tilt), Math.cos(tilt)];
  return { point: [0, 0, 0], normal: [s * out, up, c * out], along: [-s * up, out, -c * up] };
}

/** What changes in a view when another plane is chosen: a named one stands in its own place, the free one where the plane
 * before it stood, so that nothing jumps. Degrees and millimetres are rounded to halves. */
export function choosePlane(
  plan: Pick<LevelPlan, 'approaches'>,
  from: PlaneView,
  plane: PlaneName,
): PlaneView {
  if (plane !== 'free') return { plane, planeMm: 0, planeTurnDeg: 0, planeTiltDeg: 0 };
  const { point, normal, along } = sectionPlane(plan, from);
  const planeTiltDeg = halves(degrees(Math.asin(clamp(normal[1], -1, 1))));
  // Flat, the normal has no heading: what is up in the picture tells it.
  const heading = Math.abs(normal[1]) > 0.999 ? scale(along, -Math.sign(normal[1])) : normal;
  const planeTurnDeg = halves(degrees(Math.atan2(heading[0], heading[2])));
  const away = dot(point, turnedPlane(planeTurnDeg, planeTiltDeg).normal);
  return {
    plane,
    planeMm: clamp(halves(away), -PLANE_REACH_MM, PLANE_REACH_MM),
    planeTurnDeg,
    planeTiltDeg,
  };
}

// Adding nothing turns a negative nought, which a link would not bring back, into a positive one.
const halves = (value: number): number => Math.round(value * 2) / 2 + 0;
