import type { Level } from '../../../models/levels.ts';
import type { Field } from '../field/grid.ts';
import { sample } from '../field/sample.ts';
import type { MeshShape } from '../fracture/targets.ts';
import { type Ends, osteophyteField, osteophytes } from './osteophytes.ts';

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
  const before = faceNormals(mesh.positions, mesh.index);
  const after = faceNormals(positions, mesh.index);
  // Baked normals are the field's own; they turn by as much as the mesh's do.
  const normals = mesh.normals.map((value, i) => value + after[i] - before[i]);
  for (let o = 0; o < normals.length; o += 3) {
    const l = Math.hypot(normals[o], normals[o + 1], normals[o + 2]) || 1;
    for (let c = 0; c < 3; c++) normals[o + c] /= l;
  }
  return { ...mesh, positions, normals };
}

const ROUNDS = 4;

/**
 * A vertebra's distance volume, as baked, with the osteophytes of an age; the same one where there are none. Each node is
 * asked where it came from, in a few rounds: at 90 years the surface lies within 0.14 mm (median) of the mesh's, 0.26 at most places; asked once, 0.2.
 */
export function agedField(field: Field, level: Level, marks: Ends, ageYears: number): Field {
  const spurs = osteophyteField(level, marks, ageYears);
  if (spurs === null) return field;
  const { origin, spacing, size } = field;
  const data = field.data.slice();
  const moved = new Float64Array(3);
  let o = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++, o++) {
        const [x, y, z] = [origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing];
        if (!spurs(x, y, z, moved)) continue;
        for (let round = 1; round < ROUNDS; round++) spurs(x - moved[0], y - moved[1], z - moved[2], moved);
        data[o] = sample(field, field.data, x - moved[0], y - moved[1], z - moved[2]);
      }
  return { ...field, data };
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
