import { type SolidShape, turnedNormals } from '../level/aged.ts';
import type { Field } from './fields.ts';

/** Points that have gone where the bone there went. */
export function bentPoints(points: Float32Array, field: Field): Float32Array {
  const bent = points.slice();
  const moved = new Float64Array(3);
  for (let o = 0; o < bent.length; o += 3) {
    field(bent[o], bent[o + 1], bent[o + 2], moved);
    for (let c = 0; c < 3; c++) bent[o + c] += moved[c];
  }
  return bent;
}

export function bentMesh<Shape extends SolidShape>(mesh: Shape, field: Field): Shape {
  const positions = bentPoints(mesh.positions, field);
  return { ...mesh, positions, normals: turnedNormals(mesh, positions) };
}
