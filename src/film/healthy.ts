import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import type { Landmarks } from '../../models/manifest.ts';
import { distance } from '../../models/math/vec.ts';

/** Front, middle and back. */
export type Three = readonly [number, number, number];

/** How high a level's three stations are over those of its neighbours, and how long its discs are: what tells how high a
 * broken bone was. Ratios only, so that the film's size plays no part. */
export interface Healthy {
  /** Over the mean of both neighbours, over the one above alone, over the one below alone. */
  both: Three;
  above: Three;
  below: Three;
  /** Depth of the body over its height in the middle. */
  depth: number;
}

const STATIONS = ['anterior', 'middle', 'posterior'] as const;

const heightsOf = ({ stations }: Landmarks): Three => {
  const [front, middle, back] = STATIONS.map((station) => distance(...stations[station]));
  return [front, middle, back];
};

const three = (make: (i: number) => number): Three => [make(0), make(1), make(2)];

/** Of a level, from the table that the bones are made from. Where it has no neighbour on one side, that of the other. */
export function healthyOf(landmarks: Readonly<Record<Level, Landmarks>>, level: Level): Healthy {
  const at = levelIndex(level);
  const own = heightsOf(landmarks[level]);
  const [up, down] = [LEVELS[at - 1], LEVELS[at + 1]].map((name) =>
    name === undefined ? null : heightsOf(landmarks[name]),
  );
  const higher = up ?? down ?? own;
  const lower = down ?? up ?? own;
  const { anterior, posterior } = landmarks[level].wallX;
  return {
    both: three((i) => (2 * own[i]) / (higher[i] + lower[i])),
    above: three((i) => own[i] / higher[i]),
    below: three((i) => own[i] / lower[i]),
    depth: (anterior - posterior) / own[1],
  };
}
