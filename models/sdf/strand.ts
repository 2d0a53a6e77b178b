import { splineThrough } from '../math/spline.ts';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../math/vec.ts';
import { boxDistance, boxRound, type Solid } from './solid.ts';
import { type Exponent, superellipsoidDistance } from './superellipsoid.ts';

/** A section of a strand; mm. */
export interface Station {
  readonly at: Vec3;
  /** Direction of the first half-size; need not be square to the strand. */
  readonly up: Vec3;
  /** Half-sizes along `up` and across it. */
  readonly half: readonly [number, number];
}

/** A long bone through many stations, joined by straight pieces: give enough of them. Rounded ends. */
export function strand(stations: readonly Station[], exponent: Exponent = 2): Solid {
  const points = stations.map((s) => s.at);
  const box = boxRound(points, 1.1 * Math.max(...stations.flatMap((s) => s.half)));
  const ways = stations.map((_, i) =>
    normalize(sub(points[Math.min(i + 1, points.length - 1)], points[Math.max(i - 1, 0)])),
  );
  const last = stations.length - 1;
  return {
    box,
    distance(x, y, z, far) {
      const bound = boxDistance(box, x, y, z);
      if (bound > far) return bound;
      const p: Vec3 = [x, y, z];
      let best = Number.POSITIVE_INFINITY;
      let at = 0;
      let share = 0;
      for (let i = 0; i < last; i++) {
        const a = points[i];
        const b = points[i + 1];
        const bx = b[0] - a[0];
        const by = b[1] - a[1];
        const bz = b[2] - a[2];
        const t = ((x - a[0]) * bx + (y - a[1]) * by + (z - a[2]) * bz) / (bx * bx + by * by + bz * bz);
        const s = t < 0 ? 0 : t > 1 ? 1 : t;
        const d = (x - a[0] - s * bx) ** 2 + (y - a[1] - s * by) ** 2 + (z - a[2] - s * bz) ** 2;
        if (d >= best) continue;
        best = d;
        at = i;
        share = s;
      }
      const from = stations[at];
      const to = stations[at + 1];
      const blend = (a: Vec3, b: Vec3): Vec3 => add(scale(a, 1 - share), scale(b, share));
      const way = normalize(blend(ways[at], ways[at + 1]));
      const rough = blend(from.up, to.up);
      const up = normalize(sub(rough, scale(way, dot(rough, way))));
      const side = cross(way, up);
      const off = sub(p, blend(from.at, to.at));
      const half = [0, 1].map((k) => from.half[k] * (1 - share) + to.half[k] * share);
      const end = (at === 0 && share === 0) || (at === last - 1 && share === 1);
      return superellipsoidDistance(
        Math.abs(dot(off, up)),
        Math.abs(dot(off, side)),
        end ? Math.abs(dot(off, way)) : 0,
        half[0],
        half[1],
        Math.min(half[0], half[1]),
        exponent,
      );
    },
  };
}

/** Stations between the given ones, on a spline. */
export function fineStations(stations: readonly Station[], per = 4): Station[] {
  const at = splineThrough(
    stations.map((s) => s.at),
    per,
  );
  const up = splineThrough(
    stations.map((s) => s.up),
    per,
  );
  const half = splineThrough(
    stations.map((s): Vec3 => [s.half[0], s.half[1], 0]),
    per,
  );
  return at.map((p, i) => ({ at: p, up: up[i], half: [half[i][0], half[i][1]] }));
}
