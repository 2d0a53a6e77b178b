import { cross, normalize, type Vec3 } from '../math/vec.ts';

/** Anything that can say how far a point is from a bone's surface, mm, negative inside. */
export type Distance = (x: number, y: number, z: number) => number;

const REACH = 40;
const UP: Vec3 = [0, 1, 0];

/** How far from a point along a unit vector the surface is crossed; the point may lie in bone or in air. */
export function crossing(distance: Distance, from: Vec3, way: Vec3): number {
  const at = (t: number): number =>
    distance(from[0] + t * way[0], from[1] + t * way[1], from[2] + t * way[2]);
  const inside = at(0) < 0;
  let low = 0;
  let t = 0;
  while (t < REACH) {
    const d = at(t);
    if (d < 0 !== inside) break;
    low = t;
    // Fields may be steeper than a true distance: go three fifths of the way.
    t += Math.max(0.6 * Math.abs(d), 0.15);
  }
  let high = t;
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2;
    if (at(middle) < 0 === inside) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Chord through a point in bone: its middle and its length. */
export function chord(distance: Distance, centre: Vec3, way: Vec3): { middle: Vec3; length: number } {
  const ahead = crossing(distance, centre, way);
  const behind = crossing(distance, centre, [-way[0], -way[1], -way[2]]);
  const shift = (ahead - behind) / 2;
  return {
    middle: [centre[0] + shift * way[0], centre[1] + shift * way[1], centre[2] + shift * way[2]],
    length: ahead + behind,
  };
}

export interface Isthmus {
  middle: Vec3;
  width: number;
  height: number;
}

/**
 * The pedicle's narrowest section near a first guess: slides along the axis by up to 2.5 mm either way, centring itself by halving
 * the upright chord and the one across it.
 */
export function isthmusOf(distance: Distance, guess: Vec3, axis: Vec3): Isthmus {
  const across = normalize(cross(axis, UP));
  let best: Isthmus | null = null;
  for (let s = -2.5; s <= 2.5; s += 1) {
    let middle: Vec3 = [guess[0] + s * axis[0], guess[1] + s * axis[1], guess[2] + s * axis[2]];
    let width = 0;
    let height = 0;
    for (let round = 0; round < 2; round++) {
      const tall = chord(distance, middle, UP);
      const wide = chord(distance, tall.middle, across);
      middle = wide.middle;
      height = tall.length;
      width = wide.length;
    }
    if (best === null || width * height < best.width * best.height) best = { middle, width, height };
  }
  return best ?? { middle: guess, width: 0, height: 0 };
}

/** The canal behind the body (x 0 at the posterior wall): widest across at a height, and shallowest on the midline near it. */
export function canalSize(
  distance: Distance,
  wall: number,
  height: number,
  depth: number,
): { width: number; depth: number } {
  let width = 0;
  for (let share = 0.15; share < 0.7; share += 0.1) {
    const half = crossing(distance, [wall - share * depth, height, 0], [0, 0, 1]);
    if (half < REACH - 1) width = Math.max(width, 2 * half);
  }
  let shallow = Number.POSITIVE_INFINITY;
  for (let y = height - 14; y <= height + 2; y += 1) {
    const from: Vec3 = [wall - 0.35 * depth, y, 0];
    const ahead = crossing(distance, from, [1, 0, 0]);
    const behind = crossing(distance, from, [-1, 0, 0]);
    if (ahead + behind < REACH / 1.5) shallow = Math.min(shallow, ahead + behind);
  }
  return { width, depth: shallow };
}
