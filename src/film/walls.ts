import { bestWay, type Strip } from './dynamic.ts';
import { greyAt, type Picture, type Point } from './picture.ts';
import { moved } from './plane.ts';

/** A body's own frame on a film: its middle, the ways to the front and down, depth and height in pixels. */
export interface Frame {
  middle: Point;
  front: Point;
  down: Point;
  depth: number;
  height: number;
}

/** Where a wall is looked for, by its distance from the middle over the depth, and how far it may lie off. */
export interface Where {
  at: number;
  reach: number;
}

const ROWS = 24;
/** Between these shares of the height each wall is seen best: in front all along its waist, behind below the pedicle. */
const SEEN = { front: [-0.28, 0.28], back: [0, 0.34] } as const;
/** Of a wall's bright line, what the six points are meant to stand on, over the depth: they stand over the wall's waist, not
 * on the lip, and a little ahead of the line behind. Found on the made films that may be tuned on (tests/film). */
const ON = { front: 0.002, back: -0.05 } as const;
const FLANK = 0.025;
const STIFF = 0.015;

/** How far a wall's own line of points lies from the middle, px in the direction of that wall. */
export function wallAt(
  picture: Picture,
  frame: Frame,
  which: 'front' | 'back',
  { at, reach }: Where,
): number {
  const { middle, front, down, depth, height } = frame;
  const way: Point = which === 'front' ? front : [-front[0], -front[1]];
  // What is looked for is the line; what is asked and told is where the points stand.
  const line = at - ON[which];
  const step = depth / 160;
  const steps = 2 * Math.ceil((reach * depth) / step) + 1;
  const first = line * depth - ((steps - 1) / 2) * step;
  const flank = FLANK * depth;
  const [high, low] = SEEN[which];
  const strip: Strip = { across: ROWS, steps, score: new Float32Array(ROWS * steps) };
  for (let i = 0; i < ROWS; i++) {
    const row = moved(middle, down, (high + ((low - high) * (i + 0.5)) / ROWS) * height);
    const grey = (s: number) => greyAt(picture, row[0] + s * way[0], row[1] + s * way[1]);
    for (let j = 0; j < steps; j++) {
      const s = first + j * step;
      const ridge = 2 * grey(s) - grey(s - flank) - grey(s + flank);
      const off = (s / depth - line) / (0.7 * reach);
      strip.score[i * steps + j] = Math.max(0, ridge) * Math.exp(-0.5 * off * off);
    }
  }
  const found = [...bestWay(strip, STIFF)].sort((a, b) => a - b);
  return first + found[found.length >> 1] * step + ON[which] * depth;
}

/** How clearly one straight wall stands in a frame: the brightest upright line about where it is to be, per row. */
export function wallClear(picture: Picture, frame: Frame, which: 'front' | 'back'): number {
  const { middle, front, down, depth, height } = frame;
  const way: Point = which === 'front' ? front : [-front[0], -front[1]];
  const flank = FLANK * depth;
  const [high, low] = SEEN[which];
  let most = 0;
  for (let at = 0.32; at < 0.68; at += 0.01) {
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      const row = moved(middle, down, (high + ((low - high) * (i + 0.5)) / 12) * height);
      const grey = (s: number) => greyAt(picture, row[0] + s * way[0], row[1] + s * way[1]);
      const s = at * depth;
      sum += Math.max(0, 2 * grey(s) - grey(s - flank) - grey(s + flank));
    }
    most = Math.max(most, sum / 12);
  }
  return most;
}
