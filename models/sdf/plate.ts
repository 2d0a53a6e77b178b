import { splineThrough } from '../math/spline.ts';
import type { Vec3 } from '../math/vec.ts';
import { boxDistance, boxRound, type Solid } from './solid.ts';

/** A point of a thin bone's middle surface and half its thickness there, mm. */
export interface PlatePoint {
  readonly at: Vec3;
  readonly half: number;
}

/** Pieces between control points, both ways. */
const PER = 5;

/**
 * A thin curved bone: the surface through a grid of points (rows of equal length), as thick as they say. The distance
 * to the surface's triangles, less the thickness: exact enough for marching, and round at the edges.
 */
export function plate(rows: readonly (readonly PlatePoint[])[]): Solid {
  const along = rows.map((row) => refined(row));
  const columns = along[0].map((_, i) => refined(along.map((row) => row[i])));
  const triangles: [PlatePoint, PlatePoint, PlatePoint][] = [];
  for (let i = 0; i + 1 < columns.length; i++)
    for (let j = 0; j + 1 < columns[i].length; j++) {
      triangles.push([columns[i][j], columns[i + 1][j], columns[i + 1][j + 1]]);
      triangles.push([columns[i][j], columns[i + 1][j + 1], columns[i][j + 1]]);
    }
  const all = rows.flat();
  const box = boxRound(
    all.map((p) => p.at),
    Math.max(...all.map((p) => p.half)) + 4,
  );
  const flat = Float64Array.from(triangles.flatMap((t) => t.flatMap((p) => [...p.at, p.half])));
  const balls = Float64Array.from(triangles.flatMap(ballRound));
  return {
    box,
    distance(x, y, z, far) {
      const bound = boxDistance(box, x, y, z);
      if (bound > far) return bound;
      let best = Number.POSITIVE_INFINITY;
      for (let o = 0, b = 0; o < flat.length; o += 12, b += 4) {
        const dx = x - balls[b];
        const dy = y - balls[b + 1];
        const dz = z - balls[b + 2];
        const reach = best + balls[b + 3];
        if (reach > 0 && dx * dx + dy * dy + dz * dz > reach * reach) continue;
        best = Math.min(best, toTriangle(flat, o, x, y, z));
      }
      return best;
    },
  };
}

/** Middle and radius of a ball that holds a triangle with its thickness: no point of it is nearer than that. */
function ballRound(corners: readonly PlatePoint[]): number[] {
  const middle = [0, 1, 2].map((k) => corners.reduce((sum, p) => sum + p.at[k], 0) / 3);
  const radius = Math.max(
    ...corners.map((p) => Math.hypot(p.at[0] - middle[0], p.at[1] - middle[1], p.at[2] - middle[2]) + p.half),
  );
  return [...middle, radius];
}

function refined(row: readonly PlatePoint[]): PlatePoint[] {
  const points = splineThrough(
    row.map((p) => p.at),
    PER,
  );
  const halves = splineThrough(
    row.map((p): Vec3 => [p.half, 0, 0]),
    PER,
  );
  return points.map((at, i) => ({ at, half: halves[i][0] }));
}

/** Distance to a triangle's nearest point less the half thickness there (nearest by barycentric clamping per edge). */
function toTriangle(t: Float64Array, o: number, x: number, y: number, z: number): number {
  const abx = t[o + 4] - t[o];
  const aby = t[o + 5] - t[o + 1];
  const abz = t[o + 6] - t[o + 2];
  const acx = t[o + 8] - t[o];
  const acy = t[o + 9] - t[o + 1];
  const acz = t[o + 10] - t[o + 2];
  const apx = x - t[o];
  const apy = y - t[o + 1];
  const apz = z - t[o + 2];
  const d00 = abx * abx + aby * aby + abz * abz;
  const d01 = abx * acx + aby * acy + abz * acz;
  const d11 = acx * acx + acy * acy + acz * acz;
  const d20 = apx * abx + apy * aby + apz * abz;
  const d21 = apx * acx + apy * acy + apz * acz;
  const det = d00 * d11 - d01 * d01;
  let v = (d11 * d20 - d01 * d21) / det;
  let w = (d00 * d21 - d01 * d20) / det;
  if (v < 0 || w < 0 || v + w > 1) {
    // Outside: the nearest of the three edges.
    const s = unit(d20 / d00);
    const r = unit(d21 / d11);
    const e = unit((d21 - d20 + d00 - d01) / (d00 + d11 - 2 * d01));
    const [nv, nw] = nearest(d00, d01, d11, d20, d21, s, r, e);
    v = nv;
    w = nw;
  }
  const dx = apx - v * abx - w * acx;
  const dy = apy - v * aby - w * acy;
  const dz = apz - v * abz - w * acz;
  const half = t[o + 3] * (1 - v - w) + t[o + 7] * v + t[o + 11] * w;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - half;
}

const EDGE: [number, number] = [0, 0];

/** Of the nearest points on AB (at s), AC (at r) and BC (at e), the nearest. */
function nearest(
  d00: number,
  d01: number,
  d11: number,
  d20: number,
  d21: number,
  s: number,
  r: number,
  e: number,
): [number, number] {
  // |p - v ab - w ac|^2 less |p|^2
  const cost = (v: number, w: number) =>
    v * v * d00 + 2 * v * w * d01 + w * w * d11 - 2 * v * d20 - 2 * w * d21;
  EDGE[0] = s;
  EDGE[1] = 0;
  let best = cost(s, 0);
  const onAc = cost(0, r);
  if (onAc < best) {
    best = onAc;
    EDGE[0] = 0;
    EDGE[1] = r;
  }
  if (cost(1 - e, e) < best) {
    EDGE[0] = 1 - e;
    EDGE[1] = e;
  }
  return EDGE;
}

const unit = (t: number): number => (t < 0 ? 0 : t > 1 ? 1 : t);
