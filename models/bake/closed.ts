import { pinchesIn } from './folds.ts';
import { type Distance, gradient, type Mesh } from './mesh.ts';
import { SIMPLIFYING, type Simplifying, simplified } from './refine.ts';

/** Rounds after which no pinch has been seen to last, and how far round a fault the dense mesh is kept, mm. */
const ATTEMPTS = 6;
const KEPT_ROUND = 1.2;
/** Rounds in which triangles are brought nearer to the surface, and how far from it their middles may lie, mm. */
const NEARER = 2;
const MOST_OFF = 0.15;

interface Following {
  /** What the mesh shall follow, by its zero; null if its shape need not be true to more than the eye. */
  surface: Distance | null;
  simplifying: Simplifying;
}

/**
 * Simplified to a closed surface: where that pinches it, or where it leaves `surface`,
 * the dense mesh is kept as it is.
 */
export function closedSimplified(
  dense: Mesh,
  normals: Float32Array,
  facet: Distance,
  triangles: number,
  { surface = null, simplifying = SIMPLIFYING }: Partial<Following> = {},
): Mesh {
  const kept = new Uint8Array(dense.positions.length / 3);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mesh = simplified(dense, normals, facet, triangles, kept, simplifying);
    const pinches = pinchesIn(mesh);
    const faults = surface !== null && attempt < NEARER ? [...pinches, ...offIn(mesh, surface)] : pinches;
    if (faults.length === 0) return mesh;
    for (let v = 0; v < kept.length; v++)
      if (faults.some((p) => apart(dense, v, mesh, p) < KEPT_ROUND)) kept[v] = 1;
  }
  throw new Error('Simplification pinches the surface');
}

/** First corners of triangles whose middles lie too far from the surface. */
function offIn({ positions: p, indices }: Mesh, surface: Distance): number[] {
  const slope = new Float64Array(3);
  const off: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const at = (c: number) =>
      (p[3 * indices[t] + c] + p[3 * indices[t + 1] + c] + p[3 * indices[t + 2] + c]) / 3;
    const [x, y, z] = [at(0), at(1), at(2)];
    const value = Math.abs(surface(x, y, z));
    if (value < 0.3 * MOST_OFF) continue;
    gradient(surface, x, y, z, 0.05, slope);
    if (value > MOST_OFF * Math.hypot(...slope)) off.push(indices[t]);
  }
  return off;
}

const apart = (a: Mesh, v: number, b: Mesh, w: number): number =>
  Math.hypot(
    a.positions[3 * v] - b.positions[3 * w],
    a.positions[3 * v + 1] - b.positions[3 * w + 1],
    a.positions[3 * v + 2] - b.positions[3 * w + 2],
  );
