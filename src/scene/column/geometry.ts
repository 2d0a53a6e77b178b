import { BufferAttribute, BufferGeometry } from 'three';
import type { MeshData } from '../../session/load/mesh.ts';
import type { Targets } from '../../sim/fracture/targets.ts';

/** A baked mesh as three sees it, in mm. Attributes are shared with the mesh data, not copied. `bones`: the first of the two
 * that a disc hangs on. `targets`: one broken bone's, or those of both on the two sides of a disc. */
export function geometryOf(
  mesh: MeshData,
  targets?: Targets | readonly Targets[],
  bones = 0,
): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('ao', new BufferAttribute(mesh.occlusion, 1, true));
  geometry.setAttribute('mask', new BufferAttribute(mesh.mask, 4, true));
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  if (mesh.follow !== null) addSkin(geometry, mesh.follow, bones);
  const all = targets === undefined ? [] : Array.isArray(targets) ? targets : [targets];
  if (all.length > 0) {
    // three freezes morph targets at the first drawing, so every plan gets a geometry of its own.
    geometry.morphTargetsRelative = true;
    const parts = all.flatMap(({ wedge, central }: Targets) => [wedge, central]);
    geometry.morphAttributes.position = parts.map(({ positions }) => new BufferAttribute(positions, 3));
    geometry.morphAttributes.normal = parts.map(({ normals }) => new BufferAttribute(normals, 3));
  }
  geometry.computeBoundingSphere();
  return geometry;
}

/** Two bones: first the lower vertebra, then the upper. */
function addSkin(geometry: BufferGeometry, follow: Uint8Array, first: number): void {
  const index = new Uint8Array(follow.length * 4);
  const weight = new Uint8Array(follow.length * 4);
  for (let i = 0; i < follow.length; i++) {
    index[4 * i] = first;
    index[4 * i + 1] = first + 1;
    weight[4 * i] = 255 - follow[i];
    weight[4 * i + 1] = follow[i];
  }
  geometry.setAttribute('skinIndex', new BufferAttribute(index, 4));
  geometry.setAttribute('skinWeight', new BufferAttribute(weight, 4, true));
}
