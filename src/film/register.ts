import type { Point } from './picture.ts';

/** Turns, sizes and shifts a plane: [a -b; b a] p + [x, y]. `mirrored` turns x about first. */
export interface Similarity {
  a: number;
  b: number;
  x: number;
  y: number;
  mirrored: boolean;
}

export interface Registered {
  map: Similarity;
  /** What is left over, root mean square and most, in units of `to`. */
  rms: number;
  worst: number;
}

const flip = ([x, y]: Point, mirrored: boolean): Point => (mirrored ? [-x, y] : [x, y]);

export function placed({ a, b, x, y, mirrored }: Similarity, point: Point): Point {
  const [px, py] = flip(point, mirrored);
  return [a * px - b * py + x, b * px + a * py + y];
}

/** The similarity that takes one set of points to another with the least weighted squares. `mirrored`: of the mirror image
 * of `from`. */
export function registered(
  from: readonly Point[],
  to: readonly Point[],
  weights: readonly number[],
  mirrored: boolean,
): Registered {
  const own = from.map((point) => flip(point, mirrored));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (points: readonly Point[], c: 0 | 1) =>
    points.reduce((sum, point, i) => sum + weights[i] * point[c], 0) / total;
  const [fx, fy, tx, ty] = [mean(own, 0), mean(own, 1), mean(to, 0), mean(to, 1)];
  let along = 0;
  let across = 0;
  let square = 0;
  own.forEach(([px, py], i) => {
    const [x, y, u, v] = [px - fx, py - fy, to[i][0] - tx, to[i][1] - ty];
    along += weights[i] * (x * u + y * v);
    across += weights[i] * (x * v - y * u);
    square += weights[i] * (x * x + y * y);
  });
  const [a, b] = [along / square, across / square];
  const map: Similarity = { a, b, x: tx - a * fx + b * fy, y: ty - b * fx - a * fy, mirrored };
  const off = from.map((point, i) => {
    const [x, y] = placed(map, point);
    return Math.hypot(x - to[i][0], y - to[i][1]);
  });
  return {
    map,
    rms: Math.sqrt(off.reduce((sum, d, i) => sum + weights[i] * d * d, 0) / total),
    worst: Math.max(...off),
  };
}
