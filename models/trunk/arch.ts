import { LEVELS } from '../levels.ts';
import { mix, type Vec3 } from '../math/vec.ts';
import { type Place, tabled } from './course.ts';
import { atRest, type Rest } from './rest.ts';

/** What soft tissue needs of the spinous processes beyond their tips (mm, by place): the height of the tip's hinder
 * border, and how far the process' middle lies over the lowest point of the tip. */
export const SPINOUS_ROOT: {
  tipHeight: readonly (readonly [Place, number])[];
} = {
  tipHeight: [
    [0, 5],
    [8, 6],
    [10, 9],
    [12, 15],
    [14, 17],
    [16, 11],
  ],
};

/** The spinous process' middle line, from its root behind the canal to its tip, in the rest frame. */
export function spinousLine(rest: Rest, index: number): readonly [Vec3, Vec3] {
  const level = LEVELS[index];
  const { canal, spinousTip: tip } = rest.landmarks[level];
  const half = tabled(SPINOUS_ROOT.tipHeight, index) / 2;
  const root: Vec3 = [canal.centre[0] - canal.depthMm / 2 - 3, canal.centre[1] - 11, 0];
  const end: Vec3 = [tip[0] + 3, tip[1] + half, 0];
  return [atRest(rest, level, mix(root, end, 0.12)), atRest(rest, level, end)];
}
