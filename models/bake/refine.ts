import { MeshoptSimplifier } from 'meshoptimizer';
import { type Distance, gradient, type Mesh } from './mesh.ts';

await MeshoptSimplifier.ready;

/**
 * Evens the marched triangles out: each vertex slides in its tangent plane towards its neighbours' mean. Marching leaves
 * slivers along rims, which simplification would keep as jaggies. Project onto the surface afterwards.
 */
export function relax({ positions, indices }: Mesh, normals: Float32Array, rounds: number): void {
  const count = positions.length / 3;
  const sum = new Float64Array(positions.length);
  const degree = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    sum.fill(0);
    degree.fill(0);
    for (let i = 0; i < indices.length; i++) {
      const a = indices[i];
      const b = indices[i % 3 === 2 ? i - 2 : i + 1];
      for (let c = 0; c < 3; c++) sum[3 * a + c] += positions[3 * b + c];
      degree[a]++;
    }
    for (let v = 0; v < count; v++) {
      const p = 3 * v;
      let out = 0;
      for (let c = 0; c < 3; c++) {
        sum[p + c] = sum[p + c] / degree[v] - positions[p + c];
        out += sum[p + c] * normals[p + c];
      }
      for (let c = 0; c < 3; c++) positions[p + c] += 0.5 * (sum[p + c] - out * normals[p + c]);
    }
  }
}

/** Unit normals from the field's gradient, xyz per vertex. */
export function fieldNormals(distance: Distance, positions: Float32Array, h: number): Float32Array {
  const normals = new Float32Array(positions.length);
  const g = new Float64Array(3);
  for (let p = 0; p < positions.length; p += 3) {
    gradient(distance, positions[p], positions[p + 1], positions[p + 2], h, g);
    const l = Math.hypot(g[0], g[1], g[2]) || 1;
    for (let c = 0; c < 3; c++) normals[p + c] = g[c] / l;
  }
  return normals;
}

/** Smooth normals, weighted by area. */
export function meshNormals({ positions: p, indices }: Mesh): Float32Array {
  const normals = new Float32Array(p.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
    const e = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
    const f = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
    const n = [e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[corner + k] += n[k];
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i], normals[i + 1], normals[i + 2]) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] /= l;
  }
  return normals;
}

/** How much a turned normal, and the edge of a facet, count against a shift of the surface when simplifying. */
const NORMAL_WEIGHT = 0.35;
const FACET_WEIGHT = 0.25;

const UNUSED = 0xffffffff;

export interface Simplifying {
  /** Share of the mesh's extent by which the surface may move. */
  mostError: number;
  /** Triangles of even shape, where a long smooth bone would be drawn by needles. */
  even: boolean;
}

/** A vertebra never needs to be moved by this much. */
export const SIMPLIFYING: Simplifying = { mostError: 0.01, even: false };

/** About `triangles` triangles, keeping creases, the facets' edges and the vertices marked in `kept`. */
export function simplified(
  mesh: Mesh,
  normals: Float32Array,
  facet: (x: number, y: number, z: number) => number,
  triangles: number,
  kept: Uint8Array | null = null,
  { mostError, even }: Simplifying = SIMPLIFYING,
): Mesh {
  const { positions, indices } = mesh;
  const count = positions.length / 3;
  const attributes = new Float32Array(count * 4);
  for (let v = 0; v < count; v++) {
    attributes.set(normals.subarray(3 * v, 3 * v + 3), 4 * v);
    attributes[4 * v + 3] = facet(positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]);
  }
  const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, FACET_WEIGHT];
  const [indicesKept] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    attributes,
    4,
    weights,
    kept,
    3 * triangles,
    mostError,
    even ? ['Regularize'] : [],
  );
  const [remap, unique] = MeshoptSimplifier.compactMesh(indicesKept);
  const packed = new Float32Array(unique * 3);
  // remap ends with the last vertex kept: what comes after it is gone too.
  for (let v = 0; v < remap.length; v++) {
    if (remap[v] !== UNUSED) packed.set(positions.subarray(3 * v, 3 * v + 3), 3 * remap[v]);
  }
  return { positions: packed, indices: indicesKept };
}
