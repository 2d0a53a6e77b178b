import { add, cross, normalize, scale, type Vec3 } from '../../models/math/vec.ts';
import type { PlaneName } from '../session/view.ts';
import type { Approach } from '../sim/access.ts';
import type { Plan } from '../sim/plan.ts';

/** A plane that opens the bone, in the treated bone's frame, mm. What lies on the side that `normal` looks to is cut
 * away: the normal looks towards the camera. `along` lies in the plane and is up in the picture. */
export interface SectionPlane {
  point: Vec3;
  normal: Vec3;
  along: Vec3;
}

/** The way in that is cut along: the right one if there is one, so that the kept half holds the spinous process. */
export const sectionWay = (approaches: readonly Approach[]): Approach | undefined =>
  approaches.find((way) => way.side === 'right') ?? approaches[0];

/** Heights and angles are measured beside the spinous process: on a plane that runs from back to front. */
export const measuresLieIn = (plane: PlaneName): boolean => plane === 'needle' || plane === 'sagittal';

/** The plane of a name, pushed `mm` towards the viewer. */
export function sectionPlane({ approaches }: Plan, name: PlaneName, mm: number): SectionPlane {
  const way = sectionWay(approaches);
  const tip: Vec3 = way === undefined ? [0, 0, -2] : add(way.entry, scale(way.axis, way.tipDepthMm));
  const own = planeThrough(name, tip, way);
  return { ...own, point: add(own.point, scale(own.normal, mm)) };
}

function planeThrough(name: PlaneName, tip: Vec3, way: Approach | undefined): SectionPlane {
  switch (name) {
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
  }
}
