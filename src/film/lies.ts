import type { Healthy } from './healthy.ts';
import { greyAt, negative, type Picture, type Point } from './picture.ts';
import { dot, minus, unit } from './plane.ts';
import { type Proposal, proposed } from './propose.ts';

/** How a film lies: which side the front of the spine is on (+1 right), and whether bone is dark. */
export interface Lies {
  front: 1 | -1;
  dark: boolean;
}

/** Beside the bodies, over the pitch: from here to there there are arches behind, and soft tissue in front. */
const BESIDE = [0.75, 1.35] as const;

/** The side that is darker (bone bright) beside the bodies: behind them there is bone. */
export function frontSide(picture: Picture, taps: readonly [Point, Point, Point]): 1 | -1 {
  const way = minus(taps[2], taps[0]);
  const down = unit(way);
  const right: Point = down[1] >= 0 ? [down[1], -down[0]] : [-down[1], down[0]];
  const pitch = Math.sqrt(dot(way, way)) / 2;
  let more = 0;
  for (let v = -0.1; v <= 1.1; v += 0.02)
    for (let u: number = BESIDE[0]; u < BESIDE[1]; u += 0.02) {
      const [x, y] = [taps[0][0] + v * way[0], taps[0][1] + v * way[1]];
      const [dx, dy] = [u * pitch * right[0], u * pitch * right[1]];
      more += greyAt(picture, x + dx, y + dy) - greyAt(picture, x - dx, y - dy);
    }
  return more > 0 ? -1 : 1;
}

/** The points as they stand out best, bone bright or dark; `said` where somebody has said how the film lies. */
export function found(
  picture: Picture,
  taps: readonly [Point, Point, Point],
  healthy: Healthy,
  said: Lies | null,
): Proposal & Lies {
  const ways = said === null ? [false, true] : [said.dark];
  const all = ways.map((dark) => {
    const bright = dark ? negative(picture) : picture;
    const front = said?.front ?? frontSide(bright, taps);
    return { dark, front, ...proposed(bright, taps, front, healthy) };
  });
  return all.reduce((a, b) => (b.score > a.score ? b : a));
}
