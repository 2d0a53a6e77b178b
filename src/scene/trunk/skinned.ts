import {
  BufferAttribute,
  BufferGeometry,
  DetachedBindMode,
  type Material,
  Matrix4,
  type Skeleton,
  SkinnedMesh,
} from 'three';
import { sayXray } from '../../fluoro/render/say.ts';
import type { Xray } from '../../fluoro/xray.ts';
import type { Surface } from './tissues.ts';

/** A surface as three sees it, its vertices bound to the body's bones. */
export function surfaceGeometry({ tissue, occlusion }: Surface): BufferGeometry {
  const count = tissue.share.length;
  const index = new Uint8Array(4 * count);
  const weight = new Uint8Array(4 * count);
  for (let v = 0; v < count; v++) {
    const share = Math.round(255 * tissue.share[v]);
    index[4 * v] = tissue.bones[2 * v];
    index[4 * v + 1] = tissue.bones[2 * v + 1];
    weight[4 * v] = 255 - share;
    weight[4 * v + 1] = share;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(tissue.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(tissue.normals, 3));
  geometry.setAttribute('skinIndex', new BufferAttribute(index, 4));
  geometry.setAttribute('skinWeight', new BufferAttribute(weight, 4, true));
  geometry.setAttribute('ao', new BufferAttribute(occlusion ?? new Uint8Array(count).fill(255), 1, true));
  geometry.setAttribute('mask', new BufferAttribute(new Uint8Array(4 * count), 4, true));
  geometry.setAttribute('across', new BufferAttribute(tissue.across, 1));
  geometry.setIndex(new BufferAttribute(tissue.index, 1));
  geometry.userData.spans = tissue.spans;
  return geometry;
}

/** A mesh that the body's skeleton moves, and what it is to X-rays. Its box is never known: it is always drawn. */
export function skinnedMesh(
  geometry: BufferGeometry,
  material: Material,
  skeleton: Skeleton,
  xray: Xray | null,
): SkinnedMesh {
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bindMode = DetachedBindMode;
  mesh.bind(skeleton, new Matrix4());
  mesh.frustumCulled = false;
  sayXray(mesh, xray);
  return mesh;
}
