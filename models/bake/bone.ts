import type { Vec3 } from '../math/vec.ts';
import type { Solid } from '../sdf/solid.ts';
import { boxRound } from '../sdf/solid.ts';
import { closedSimplified } from './closed.ts';
import { foldsIn, smoothFolds } from './folds.ts';
import { encodeGlb } from './glb.ts';
import { meshFacts } from './level.ts';
import { type Distance, type Mesh, projectOnto, surfaceOf } from './mesh.ts';
import { occlusion } from './occlusion.ts';
import { fieldNormals, meshNormals, relax, type Simplifying } from './refine.ts';
import type { Volume } from './volume.ts';

export interface BoneSettings {
  /** Edge of the marching grid, mm. */
  edge: number;
  triangles: number;
  /** Half the step over which normals are taken, mm: wide where the field is made of flat pieces. */
  normalStep?: number;
}

/** Ribs and the like are long and smooth: even triangles, as far from the surface as their number asks. */
const EVEN: Simplifying = { mostError: 1, even: true };

/** A solid as a mesh; `own` brings a point of the solid's space into the frame that the mesh shall stand in. */
export async function bakeBone(
  name: string,
  solid: Solid,
  own: (p: Vec3) => Vec3,
  { edge, triangles, normalStep = 0.25 }: BoneSettings,
) {
  const distance: Distance = (x, y, z) => solid.distance(x, y, z, 1e3);
  const marched = surfaceOf(distance, boxRound(solid.box, 2 * edge), edge);
  projectOnto(distance, marched.positions, 2);
  relax(marched, meshNormals(marched), 4);
  projectOnto(distance, marched.positions, 2);
  const normals = fieldNormals(distance, marched.positions, normalStep);
  const mesh = closedSimplified(marched, normals, () => 0, triangles, { simplifying: EVEN });
  smoothOut(mesh, distance, normalStep);
  const n = fieldNormals(distance, mesh.positions, normalStep);
  const ao = occlusion([sampled(distance, solid)], mesh.positions, n);
  const turned = turnedInto(mesh, n, own);
  const glb = await encodeGlb(name, turned.mesh, {
    normals: turned.normals,
    ao,
    mask: new Float32Array((mesh.positions.length / 3) * 4),
  });
  return { glb, facts: meshFacts(turned.mesh) };
}

/** Rounds in which a fold is smoothed out where simplification left one; a few tiny ones may stay, which a test bounds. */
const ROUNDS = 6;

function smoothOut(mesh: Mesh, distance: Distance, normalStep: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    const folds = foldsIn({ ...mesh, normals: fieldNormals(distance, mesh.positions, normalStep) });
    if (folds.length === 0) return;
    smoothFolds(mesh, folds);
    projectOnto(distance, mesh.positions, 2);
  }
}

/** Voxel of the volume that occlusion walks through, mm. */
const VOXEL = 3.2;

/** The field itself on a grid: near enough to a distance for shading. */
function sampled(distance: Distance, { box }: Solid): Volume {
  const origin: Vec3 = [box[0][0] - 5, box[0][1] - 5, box[0][2] - 5];
  const size = [0, 1, 2].map((c) => Math.ceil((box[1][c] + 5 - origin[c]) / VOXEL) + 1);
  const data = new Float32Array(size[0] * size[1] * size[2]);
  let voxel = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++, voxel++)
        data[voxel] = distance(origin[0] + i * VOXEL, origin[1] + j * VOXEL, origin[2] + k * VOXEL);
  return { size: [size[0], size[1], size[2]], origin, spacing: VOXEL, data };
}

function turnedInto(
  { positions, indices }: Mesh,
  normals: Float32Array,
  own: (p: Vec3) => Vec3,
): { mesh: Mesh; normals: Float32Array } {
  const at = new Float32Array(positions.length);
  const n = new Float32Array(positions.length);
  const zero = own([0, 0, 0]);
  for (let i = 0; i < positions.length; i += 3) {
    at.set(own([positions[i], positions[i + 1], positions[i + 2]]), i);
    const way = own([normals[i], normals[i + 1], normals[i + 2]]);
    n.set([way[0] - zero[0], way[1] - zero[1], way[2] - zero[2]], i);
  }
  return { mesh: { positions: at, indices }, normals: n };
}
