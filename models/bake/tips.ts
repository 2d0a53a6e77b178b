import { normalize, sub, type Vec3 } from '../math/vec.ts';
import type { Mesh } from './mesh.ts';

/** The vertex with the highest score. */
export function farthest(mesh: Mesh, score: (x: number, y: number, z: number) => number): Vec3 {
  const p = mesh.positions;
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < p.length; i += 3) {
    const s = score(p[i], p[i + 1], p[i + 2]);
    if (s > top) {
      top = s;
      best = i;
    }
  }
  return [p[best], p[best + 1], p[best + 2]];
}

/** The end of a process is what lies within this of its hindmost point, mm. */
const END = 4;
/** The spinous process keeps within this of the mid-sagittal plane, mm. */
const MIDLINE = 9;

/**
 * The middle of the spinous process' end, as far from `canal` (the canal's back wall) as the process reaches. A hatchet's farthest
 * vertex is one of its corners and jumps between them, so the direction is taken to the mean of the end, round after round.
 */
export function spinousTip(mesh: Mesh, canal: Vec3): Vec3 {
  const p = mesh.positions;
  const behind: Vec3[] = [];
  for (let i = 0; i < p.length; i += 3) {
    if (p[i] < canal[0] && Math.abs(p[i + 2]) < MIDLINE)
      behind.push([p[i] - canal[0], p[i + 1] - canal[1], 0]);
  }
  const first = farthest(mesh, (x, y, z) =>
    x < canal[0] && Math.abs(z) < MIDLINE ? Math.hypot(x - canal[0], y - canal[1]) : 0,
  );
  let way = normalize(sub(first, canal));
  let reach = 0;
  for (let round = 0; round < 6; round++) {
    const along = behind.map((q) => q[0] * way[0] + q[1] * way[1]);
    reach = along.reduce((most, s) => Math.max(most, s), 0);
    const end = behind.filter((_, i) => along[i] > reach - END);
    const sum = end.reduce<Vec3>((a, q) => [a[0] + q[0], a[1] + q[1], 0], [0, 0, 0]);
    way = normalize(sum);
  }
  return [canal[0] + reach * way[0], canal[1] + reach * way[1], 0];
}
