import type { Manifest } from '../../../../models/manifest.ts';
import { apply, type Pose, rotate } from '../../../../models/math/pose.ts';
import { cross, dot, scale, type Vec3 } from '../../../../models/math/vec.ts';
import type { LevelPlan } from '../../../sim/level/plan.ts';
import type { SectionPlane } from '../section.ts';

/** Air between the body and the edge of the plate, mm. */
const AIR_MM = 5;

/** The part of a section plane that lies round the vertebral body, in the scene's frame, mm: where it can be taken hold of. */
export interface Plate {
  corners: readonly [Vec3, Vec3, Vec3, Vec3];
  /** Middles of its edges: below, above, in front (or, seen from the front or behind, to the side). */
  foot: Vec3;
  head: Vec3;
  side: Vec3;
  /** Out of the plane, towards what is cut away; and where it heads when its tilt is left out. */
  normal: Vec3;
  heading: Vec3;
  /** From the middle to head and side: arms that the plane is turned by. */
  headMm: number;
  sideMm: number;
}

/** Round the healthy body, whatever has become of it, so that the plate keeps still while the bone changes. */
export function plateOf(
  plan: LevelPlan,
  manifest: Manifest,
  { point, normal, along }: SectionPlane,
  pose: Pose,
): Plate {
  const { wallX, superior, inferior } = manifest.levels[plan.level].landmarks;
  const across = cross(along, normal);
  const k = plan.sizeFactor;
  const wide = superior.widthMm / 2;
  const range = (axis: Vec3): readonly [number, number] => {
    const all: number[] = [];
    for (const x of [wallX.posterior, wallX.anterior])
      for (const y of [inferior.centre[1], superior.centre[1]])
        for (const z of [-wide, wide]) all.push(k * dot([x, y, z], axis));
    return [Math.min(...all) - AIR_MM, Math.max(...all) + AIR_MM];
  };
  const [back, front] = range(across);
  const [below, above] = range(along);
  const out = dot(point, normal);
  const at = (u: number, v: number): Vec3 => {
    const [a, b, c] = [scale(across, u), scale(along, v), scale(normal, out)];
    return apply(pose, [a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
  };
  const [u, v] = [(back + front) / 2, (below + above) / 2];
  return {
    corners: [at(back, below), at(front, below), at(front, above), at(back, above)],
    foot: at(u, below),
    head: at(u, above),
    side: at(front, v),
    normal: rotate(pose.rotation, normal),
    heading: rotate(pose.rotation, cross(across, [0, 1, 0])),
    headMm: above,
    sideMm: front,
  };
}
