import { pinchesIn } from './folds.ts';
import type { Distance, Mesh } from './mesh.ts';
import { SIMPLIFYING, type Simplifying, simplified } from './refine.ts';

/** Rounds after which no pinch has been seen to last, and how far round one the dense mesh is kept, mm. */
const ATTEMPTS = 6;
const KEPT_ROUND_PINCH = 1.2;

/** Simplified to a closed surface: where that pinches it, the dense mesh is kept as it is. */
export function closedSimplified(
  dense: Mesh,
  normals: Float32Array,
  facet: Distance,
  triangles: number,
  simplifying: Simplifying = SIMPLIFYING,
): Mesh {
  const kept = new Uint8Array(dense.positions.length / 3);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mesh = simplified(dense, normals, facet, triangles, kept, simplifying);
    const pinches = pinchesIn(mesh);
    if (pinches.length === 0) return mesh;
    for (let v = 0; v < kept.length; v++)
      if (pinches.some((p) => apart(dense, v, mesh, p) < KEPT_ROUND_PINCH)) kept[v] = 1;
  }
  throw new Error('Simplification pinches the surface');
}

const apart = (a: Mesh, v: number, b: Mesh, w: number): number =>
  Math.hypot(
    a.positions[3 * v] - b.positions[3 * w],
    a.positions[3 * v + 1] - b.positions[3 * w + 1],
    a.positions[3 * v + 2] - b.positions[3 * w + 2],
  );
