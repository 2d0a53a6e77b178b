import type { Point } from './picture.ts';

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

/** `k` times `way` from a point. */
export const moved = (a: Point, way: Point, k: number): Point => [a[0] + k * way[0], a[1] + k * way[1]];

export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

export function unit([x, y]: Point): Point {
  const long = Math.hypot(x, y) || 1;
  return [x / long, y / long];
}

export const turned = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];
