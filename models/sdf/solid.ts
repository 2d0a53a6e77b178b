import type { Vec3 } from '../math/vec.ts';

/** Lowest and highest corner, mm. */
export type Box = readonly [Vec3, Vec3];

/** A shape by its signed distance, mm, negative inside; near a true distance close to the surface only. */
export interface Solid {
  /** Holds the whole shape. */
  readonly box: Box;
  /** May return any value of `far` or more where the shape is farther than `far`. */
  distance(x: number, y: number, z: number, far: number): number;
}

/** Distance from a point to a box, 0 inside it. */
export function boxDistance(box: Box, x: number, y: number, z: number): number {
  const [low, high] = box;
  const dx = x < low[0] ? low[0] - x : x > high[0] ? x - high[0] : 0;
  const dy = y < low[1] ? low[1] - y : y > high[1] ? y - high[1] : 0;
  const dz = z < low[2] ? low[2] - z : z > high[2] ? z - high[2] : 0;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** Smallest box round points, grown on every side. */
export function boxRound(points: readonly Vec3[], margin: number): Box {
  const low = [0, 1, 2].map((i) => Math.min(...points.map((p) => p[i])) - margin);
  const high = [0, 1, 2].map((i) => Math.max(...points.map((p) => p[i])) + margin);
  return [
    [low[0], low[1], low[2]],
    [high[0], high[1], high[2]],
  ];
}

export const boxUnion = (boxes: readonly Box[]): Box => boxRound(boxes.flat(), 0);
