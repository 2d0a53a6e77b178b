import { bestWay, type Strip } from './dynamic.ts';
import { greyAt, type Picture, type Point } from './picture.ts';
import { dot, minus, moved, unit } from './plane.ts';
import { depthOf, middleOf, type Six, sixFrom } from './six.ts';
import { type Frame, wallAt } from './walls.ts';

/** How points are drawn to the endplate; lengths as shares of the body's depth. Found on the made films that may be tuned
 * on (tests/film). */
export const SNAP = {
  /** A line is looked for within this of the points that were set, and believed less the farther it lies. */
  reach: 0.085,
  believed: 0.03,
  /** Distance of a line's flanks from its middle. */
  flank: 0.042,
  /** The line's middle lies this far inside the surface: half a cortex, and what blur takes. */
  inside: 0.012,
  insideMiddle: -0.004,
  stiff: 0.002,
  /** Width of the stretch of endplate whose line decides a point. */
  about: 0.04,
  /** How far walls are looked for. */
  wall: 0.015,
  /** How much of its slope a stretch keeps where little of it is seen. */
  flat: 0.02,
  /** How far the place along the endplate where a point was set is believed against the walls. */
  setAlong: 0.2,
} as const;

const PLACES = 61;

/** The frame of a body from its six points: down as its walls stand, since its endplates tilt against each other. */
export function frameOf(six: Six): Frame {
  const [ahead, behind] = [middleOf([six[0], six[1]]), middleOf([six[4], six[5]])];
  const down = unit(minus(middleOf([six[1], six[3], six[5]]), middleOf([six[0], six[2], six[4]])));
  const right: Point = [down[1], -down[0]];
  const front: Point = dot(right, minus(ahead, behind)) > 0 ? right : [-right[0], -right[1]];
  const height =
    (Math.abs(dot(minus(six[1], six[0]), down)) + Math.abs(dot(minus(six[5], six[4]), down))) / 2;
  return { middle: middleOf([ahead, behind]), front, down, depth: depthOf(six), height };
}

/**
 * Draws six points, set by hand, to the bright lines of the endplates, where those stand over the walls' waists: one way
 * along each endplate through the ridge of brightness, from back to front, near the curve through the three points.
 *
 * Tried and left: each point to the nearest steep edge (runs 1 to 4 px outside the surface), each to the ridge in its own
 * few profiles (jumps to a neighbour's line where two are near), and along the bone's axis only (on a steep endplate what
 * a point lies off towards the front is height too).
 */
export function snapped(picture: Picture, six: Six): Six {
  const frame = frameOf(six);
  const u = (point: Point) => dot(minus(point, frame.middle), frame.front);
  const wall = (which: 'front' | 'back', [a, b]: readonly [Point, Point], sign: 1 | -1) =>
    sign * wallAt(picture, frame, which, { at: (sign * (u(a) + u(b))) / 2 / frame.depth, reach: SNAP.wall });
  const ahead = wall('front', [six[0], six[1]], 1);
  const behind = wall('back', [six[4], six[5]], -1);
  const us = [ahead, (ahead + behind) / 2, behind];
  const upper = plate(picture, frame, [six[0], six[2], six[4]], us, -1);
  const lower = plate(picture, frame, [six[1], six[3], six[5]], us, 1);
  return sixFrom((at) => (at % 2 === 0 ? upper : lower)[at >> 1]);
}

/** Front, middle and back of one endplate on its line, at the given distances to the front; `way` 1 for the lower. */
function plate(
  picture: Picture,
  { middle, front, down, depth }: Frame,
  set: readonly Point[],
  us: readonly number[],
  way: 1 | -1,
): Point[] {
  const own = set.map((point) => {
    const off = minus(point, middle);
    return [dot(off, front), way * dot(off, down)] as const;
  });
  const guess = parabola(own);
  const [from, to] = [us[2] - 0.02 * depth, us[0] + 0.02 * depth];
  const columns = Math.max(24, Math.round((to - from) / 2));
  const uAt = (i: number) => from + ((to - from) * (i + 0.5)) / columns;
  const step = (2 * SNAP.reach * depth) / (PLACES - 1);
  const flank = SNAP.flank * depth;
  const strip: Strip = { across: columns, steps: PLACES, score: new Float32Array(columns * PLACES) };
  for (let i = 0; i < columns; i++) {
    const u = uAt(i);
    const base = guess(u);
    const line = moved(middle, front, u);
    const grey = (v: number) => greyAt(picture, line[0] + way * v * down[0], line[1] + way * v * down[1]);
    for (let j = 0; j < PLACES; j++) {
      const off = (j - (PLACES - 1) / 2) * step;
      const v = base + off;
      const ridge = 2 * grey(v) - grey(v - flank) - grey(v + flank);
      const believed = off / (SNAP.believed * depth);
      strip.score[i * PLACES + j] = Math.max(0, ridge) * Math.exp(-0.5 * believed * believed);
    }
  }
  const found = bestWay(strip, SNAP.stiff);
  // How far the line lies off the curve through the points.
  const offs = Array.from(found, (place) => (place - (PLACES - 1) / 2) * step);
  return us.map((wanted, which) => {
    const u = wanted + SNAP.setAlong * (own[which][0] - wanted);
    const off = lineThrough(offs, uAt, u, SNAP.about * depth, SNAP.flat * depth);
    const inside = (which === 1 ? SNAP.insideMiddle : SNAP.inside) * depth;
    return moved(moved(middle, front, u), down, way * (guess(u) + off + inside));
  });
}

/** The parabola through three points. */
function parabola([a, b, c]: readonly (readonly [number, number])[]): (u: number) => number {
  return (u) =>
    (a[1] * (u - b[0]) * (u - c[0])) / ((a[0] - b[0]) * (a[0] - c[0])) +
    (b[1] * (u - a[0]) * (u - c[0])) / ((b[0] - a[0]) * (b[0] - c[0])) +
    (c[1] * (u - a[0]) * (u - b[0])) / ((c[0] - a[0]) * (c[0] - b[0]));
}

/** The height at `u` of a straight line through what lies about there. */
function lineThrough(
  vs: readonly number[],
  uAt: (i: number) => number,
  u: number,
  about: number,
  flat: number,
): number {
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  vs.forEach((v, i) => {
    const x = uAt(i) - u;
    const weight = Math.exp(-0.5 * (x / about) ** 2);
    n += weight;
    sx += weight * x;
    sy += weight * v;
    sxx += weight * x * x;
    sxy += weight * x * v;
  });
  const square = sxx + n * flat * flat;
  return (sy * square - sx * sxy) / (n * square - sx * sx);
}
