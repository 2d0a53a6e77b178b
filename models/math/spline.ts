import type { Vec3 } from './vec.ts';

/** Uniform Catmull-Rom through points, `per` pieces between each two; passes through all of them. */
export function splineThrough(points: readonly Vec3[], per: number): Vec3[] {
  const out: Vec3[] = [];
  const last = points.length - 1;
  for (let i = 0; i < last; i++) for (let k = 0; k < per; k++) out.push(between(points, i, k / per));
  out.push(points[last]);
  return out;
}

/** The spline at a place counted in points: 2.5 is half-way from the third to the fourth; beyond the ends, the ends. */
export function splineAt(points: readonly Vec3[], s: number): Vec3 {
  const last = points.length - 1;
  const c = s < 0 ? 0 : s > last ? last : s;
  const i = Math.min(Math.floor(c), last - 1);
  return between(points, i, c - i);
}

function between(points: readonly Vec3[], i: number, f: number): Vec3 {
  const b = points[i];
  const c = points[i + 1];
  const last = points.length - 1;
  const coordinate = (k: 0 | 1 | 2): number => {
    const a = i > 0 ? points[i - 1][k] : 2 * b[k] - c[k];
    const d = i < last - 1 ? points[i + 2][k] : 2 * c[k] - b[k];
    return (
      b[k] + 0.5 * f * (c[k] - a + f * (2 * a - 5 * b[k] + 4 * c[k] - d + f * (3 * (b[k] - c[k]) + d - a)))
    );
  };
  return [coordinate(0), coordinate(1), coordinate(2)];
}
