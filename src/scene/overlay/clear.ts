import { LEVELS } from '../../../models/levels.ts';
import type { Endplate, Landmarks, Manifest } from '../../../models/manifest.ts';
import { apply } from '../../../models/math/pose.ts';
import { add, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { State } from '../../sim/state.ts';
import { onPicture, SPOT } from '../camera/spot.ts';
import type { Frame } from './frame.ts';

/** What lines beside the bone keep off: places, each in the frame of a bone of the column, by its index there; mm. */
export type KeptClear = readonly { bone: number; at: Vec3 }[];

/** How far the places reach along a direction of the picture from a point of it, at least 0; pixels. */
export function reachOf(
  clear: KeptClear,
  { column }: State,
  { camera, left, width, height }: Frame,
  from: readonly [number, number],
  along: readonly [number, number],
): number {
  let reach = 0;
  for (const { bone, at } of clear) {
    onPicture(apply(column[bone], at), camera, width, height);
    reach = Math.max(reach, (left + SPOT.x - from[0]) * along[0] + (SPOT.y - from[1]) * along[1]);
  }
  return reach;
}

/** A rim's front half, as an ellipse: seen a little from one side it stands out most between its landmarks. */
const rim = ({ centre, anterior, left, right }: Endplate): Vec3[] => {
  const front = sub(anterior, centre);
  return [left, right].flatMap((side) => [
    side,
    ...ROUND.map(([ahead, aside]) => add(centre, add(scale(front, ahead), scale(sub(side, centre), aside)))),
  ]);
};
const ROUND = [0, 25, 50].map((deg) => [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)]);

/** The treated bone's rims and transverse processes, and its neighbours' rims that face it, where they are shown. */
export function keptClear(plan: LevelPlan, { levels }: Manifest, alone: boolean): KeptClear {
  const treated = plan.index;
  const of = (bone: number, places: (marks: Landmarks) => Vec3[]) => {
    const level = LEVELS[bone];
    return level === undefined
      ? []
      : places(levels[level].landmarks).map((at) => ({ bone, at: scale(at, plan.sizeFactor) }));
  };
  const own = of(treated, ({ superior, inferior, transverseTips: { left, right } }) => [
    ...rim(superior),
    ...rim(inferior),
    left,
    right,
  ]);
  if (alone) return own;
  return [
    ...own,
    ...of(treated - 1, ({ inferior }) => rim(inferior)),
    ...of(treated + 1, ({ superior }) => rim(superior)),
  ];
}
