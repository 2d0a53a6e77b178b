import type { Level } from '../../../models/levels.ts';
import type { MeshShape } from '../fracture/targets.ts';
import { type Ends, osteophytes } from './osteophytes.ts';

/** A surface and its triangles. */
export interface SolidShape extends MeshShape {
  index: Uint32Array;
}

/** A vertebra's mesh, as baked, with the osteophytes of an age; the same mesh where there are none. */
export function aged<Shape extends SolidShape>(
  mesh: Shape,
  level: Level,
  marks: Ends,
  ageYears: number,
): Shape {
  const offsets = osteophytes(mesh.positions, level, marks, ageYears);
  if (!offsets.some((offset) => offset !== 0)) return mesh;
  const positions = mesh.positions.map((value, i) => value + offsets[i]);
  return { ...mesh, positions, normals: turnedNormals(mesh, positions) };
}

/** The normals of a mesh whose vertices have been moved. Baked ones are the field's own; they turn by as much as the mesh's do. */
export function turnedNormals(mesh: SolidShape, positions: Float32Array): Float32Array {
  const before = faceNormals(mesh.positions, mesh.index);
  const after = faceNormals(positions, mesh.index);
  const normals = mesh.normals.map((value, i) => value + after[i] - before[i]);
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o], normals[o + 1], normals[o + 2]) || 1;
    for (let c = 0; c < 3; c++) normals[o + c] /= l;
  }
  return normals;
}

/** Unit normals per vertex, from the triangles round it, by their area. */
function faceNormals(p: Float32Array, index: Uint32Array): Float32Array {
  const normals = new Float32Array(p.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t], 3 * index[t + 1], 3 * index[t + 2]];
    for (let k = 0; k < 3; k++) {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      const area =
        (p[b + i] - p[a + i]) * (p[c + j] - p[a + j]) - (p[b + j] - p[a + j]) * (p[c + i] - p[a + i]);
      for (const corner of [a, b, c]) normals[corner + k] += area;
    }
  }
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o], normals[o + 1], normals[o + 2]) || 1;
    for (let c = 0; c < 3; c++) normals[o + c] /= l;
  }
  return normals;
}
