import { apply, type Pose, rotate } from '../../models/math/pose.ts';
import { length, type Vec3 } from '../../models/math/vec.ts';
import type { Targets } from '../sim/fracture/targets.ts';
import type { Weights } from '../sim/fracture/weights.ts';

export interface Shape {
  positions: Float32Array;
  normals: Float32Array;
}

/** How a point and a direction of a mesh come to where they stand; `vertex` counts from 0. */
export interface Way {
  point: (p: Vec3, vertex: number) => Vec3;
  normal: (n: Vec3, vertex: number) => Vec3;
}

/** `k`: times its size. */
export const rigid = (pose: Pose, k = 1): Way => ({
  point: (p) => apply(pose, [p[0] * k, p[1] * k, p[2] * k]),
  normal: (n) => rotate(pose.rotation, n),
});

/** Between two ways, `share` (0 to 1, per vertex) of the second. */
export const between = (one: Way, other: Way, share: (vertex: number) => number): Way => {
  const mixed = (a: Vec3, b: Vec3, s: number): Vec3 => [
    a[0] + s * (b[0] - a[0]),
    a[1] + s * (b[1] - a[1]),
    a[2] + s * (b[2] - a[2]),
  ];
  return {
    point: (p, vertex) => mixed(one.point(p, vertex), other.point(p, vertex), share(vertex)),
    normal: (n, vertex) => mixed(one.normal(n, vertex), other.normal(n, vertex), share(vertex)),
  };
};

/** A mesh where it stands; a copy. */
export function placed({ positions, normals }: Shape, { point, normal }: Way): Shape {
  const out = { positions: new Float32Array(positions.length), normals: new Float32Array(positions.length) };
  for (let o = 0, vertex = 0; o < positions.length; o += 3, vertex++) {
    out.positions.set(point([positions[o], positions[o + 1], positions[o + 2]], vertex), o);
    const n = normal([normals[o], normals[o + 1], normals[o + 2]], vertex);
    const long = length(n);
    // A vertex between two faces that turn away from each other has none; any is as good.
    out.normals.set(long > 1e-6 ? [n[0] / long, n[1] / long, n[2] / long] : [0, 1, 0], o);
  }
  return out;
}

/** A mesh with its morph targets at their weights; the very same without any. */
export function morphed<S extends Shape>(
  mesh: S,
  moves: readonly { targets: Targets; weights: Weights }[],
): S {
  if (moves.length === 0) return mesh;
  const positions = mesh.positions.slice();
  const normals = mesh.normals.slice();
  for (const { targets, weights } of moves)
    for (const name of ['wedge', 'central'] as const)
      for (let o = 0; o < positions.length; o++) {
        positions[o] += weights[name] * targets[name].positions[o];
        normals[o] += weights[name] * targets[name].normals[o];
      }
  return { ...mesh, positions, normals };
}
