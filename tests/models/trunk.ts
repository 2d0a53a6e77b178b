import { sample, type Volume } from '../../models/bake/volume.ts';
import { LEVELS } from '../../models/levels.ts';
import { apply, invert, type Pose } from '../../models/math/pose.ts';
import { scale, type Vec3 } from '../../models/math/vec.ts';
import { carried } from '../../models/trunk/carry.ts';
import { type Rest, restOf } from '../../models/trunk/rest.ts';
import type { Tissue } from '../../models/trunk/tissue.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { stateAt } from '../../src/sim/state.ts';
import { bakedDistance, manifest } from './baked.ts';

export const rest: Rest = restOf(manifest);

const volumes = await Promise.all(
  LEVELS.map((level): Promise<Volume> => bakedDistance(manifest.levels[level].distance)),
);

/** Where the body's bones stand at a time. */
export function bonesAt(plan: Plan, t: number): Pose[] {
  const { column } = stateAt(plan, t);
  const k = plan.sizeFactor;
  // The column's frame is that of L5 as it rests on the sacrum, which stays put.
  const sacrum: Pose = {
    position: scale(rest.sacrumOnL5.position, k),
    rotation: rest.sacrumOnL5.rotation,
  };
  return [...column, sacrum];
}

/** Points of a tissue at a time, mm. */
export const pointsAt = (tissue: Tissue, plan: Plan, t: number): Vec3[] => {
  const flat = carried(tissue, rest, bonesAt(plan, t), plan.sizeFactor);
  return Array.from(
    { length: flat.length / 3 },
    (_, v): Vec3 => [flat[3 * v], flat[3 * v + 1], flat[3 * v + 2]],
  );
};

/** Distance from a point to the vertebra of a level, healthy, where it stands; negative inside, mm; 99 far away. */
export function clearance(poses: readonly Pose[], size: number, index: number, p: Vec3): number {
  const local = scale(apply(invert(poses[index]), p), 1 / size);
  const volume = volumes[index];
  for (let c = 0; c < 3; c++) {
    const low = volume.origin[c];
    if (local[c] < low || local[c] > low + volume.spacing * (volume.size[c] - 1)) return 99;
  }
  return size * sample(volume, local[0], local[1], local[2]);
}

/** Least distance of a tissue's vertices to the vertebrae that are not broken: [mm, level, vertex]. */
export function leastClearance(
  tissue: Tissue,
  plan: Plan,
  t: number,
): { mm: number; level: string; at: Vec3 } {
  const poses = bonesAt(plan, t);
  const points = pointsAt(tissue, plan, t);
  let least = { mm: 99, level: '', at: [0, 0, 0] as Vec3 };
  points.forEach((p, v) => {
    const middle = tissue.bones[2 * v];
    for (let index = Math.max(0, middle - 1); index <= Math.min(16, middle + 2); index++) {
      if (plan.levels.some((level) => level.index === index)) continue;
      const mm = clearance(poses, plan.sizeFactor, index, p);
      if (mm < least.mm) least = { mm, level: LEVELS[index], at: p };
    }
  });
  return least;
}
