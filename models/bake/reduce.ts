import { MeshoptSimplifier } from 'meshoptimizer';
import type { Mesh } from './mesh.ts';

await MeshoptSimplifier.ready;

/** How much a turned normal counts against a shift of the surface. */
const NORMAL_WEIGHT = 0.35;
/** What the library writes for a vertex that no triangle uses. */
const UNUSED = 0xffffffff;

/**
 * About `triangles` triangles of even shape, still closed: thin bone can be reduced to four triangles on one edge, then
 * a few more are tried.
 */
export function reduced(mesh: Mesh, normals: Float32Array, triangles: number): Mesh {
  for (let attempt = 0; attempt < 12; attempt++) {
    const made = reduce(mesh, normals, Math.round(triangles * (1 + 0.02 * attempt)));
    if (!hasDoubledEdge(made)) return made;
  }
  throw new Error('no closed mesh of this size');
}

function reduce({ positions, indices }: Mesh, normals: Float32Array, triangles: number): Mesh {
  const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT];
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    normals,
    3,
    weights,
    null,
    3 * triangles,
    1,
    ['Regularize'],
  );
  const [remap, unique] = MeshoptSimplifier.compactMesh(kept);
  const packed = new Float32Array(unique * 3);
  // remap ends with the last vertex that is kept.
  for (let v = 0; v < remap.length; v++)
    if (remap[v] !== UNUSED) packed.set(positions.subarray(3 * v, 3 * v + 3), 3 * remap[v]);
  return { positions: packed, indices: kept };
}

function hasDoubledEdge({ positions, indices }: Mesh): boolean {
  const count = positions.length / 3;
  const seen = new Set<number>();
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const half = indices[t + k] * count + indices[t + ((k + 1) % 3)];
      if (seen.has(half)) return true;
      seen.add(half);
    }
  return false;
}
