import { BufferAttribute, BufferGeometry } from 'three';
import type { InnerManifest } from '../../models/inner.ts';
import type { Level } from '../../models/levels.ts';
import type { Manifest } from '../../models/manifest.ts';
import { fetchAsset } from '../session/load/assets.ts';
import { readBaked } from '../session/load/baked-glb.ts';
import { skeletonFor } from '../sim/anatomy.ts';
import type { Case, LevelCase } from '../sim/case/case.ts';
import type { Fracture } from '../sim/fracture/fracture.ts';
import { fractureFor } from '../sim/level/plan.ts';

/** The surfaces inside one vertebra (see InnerEntry), mm in its own frame at the baked size. */
export interface InnerShape {
  positions: Float32Array;
  /** 0 inner side of the cortex, 1 of the denser zone; one per vertex. */
  layer: Float32Array;
  index: Uint32Array;
}

/** @throws AssetError if the table cannot be had. */
export async function fetchInnerManifest(base: string): Promise<InnerManifest> {
  return JSON.parse(new TextDecoder().decode(await fetchAsset(base, 'inner.json', 0))) as InnerManifest;
}

/** @throws AssetError if the file cannot be had, and Error where it is broken. */
export async function fetchInner(base: string, manifest: InnerManifest, level: Level): Promise<InnerShape> {
  const { file, bytes } = manifest.levels[level];
  return decodeInner(await fetchAsset(base, file, bytes));
}

export async function decodeInner(file: ArrayBuffer): Promise<InnerShape> {
  const { positions, index, bytes } = await readBaked(file);
  const layers = bytes('_LAYER');
  if (layers === null) throw new Error('the surfaces do not say which is which');
  return { positions, layer: Float32Array.from(layers, (one) => (one > 127 ? 1 : 0)), index };
}

/** As three sees it; `fracture` gives it the two morph targets that the outer surface has. */
export function innerGeometry(
  shape: InnerShape,
  fracture: Fracture | null,
  sizeFactor: number,
): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(shape.positions, 3));
  geometry.setAttribute('layer', new BufferAttribute(shape.layer, 1));
  geometry.setIndex(new BufferAttribute(shape.index, 1));
  if (fracture !== null) {
    const [wedge, central] = offsets(shape.positions, fracture, sizeFactor);
    geometry.morphTargetsRelative = true;
    geometry.morphAttributes.position = [new BufferAttribute(wedge, 3), new BufferAttribute(central, 3)];
  }
  geometry.computeBoundingSphere();
  return geometry;
}

/** The fracture's displacements at full weight, in the mesh's own size: what the planner does for the outer surface. */
function offsets(positions: Float32Array, fracture: Fracture, k: number): [Float32Array, Float32Array] {
  const wedge = new Float32Array(positions.length);
  const central = new Float32Array(positions.length);
  const here = new Float64Array(6);
  for (let o = 0; o < positions.length; o += 3) {
    fracture.displacement(positions[o] * k, positions[o + 1] * k, positions[o + 2] * k, here);
    for (let c = 0; c < 3; c++) {
      wedge[o + c] = here[c] / k;
      central[o + c] = here[3 + c] / k;
    }
  }
  return [wedge, central];
}

/** The fracture of a bone from landmarks alone: the distance volume plays no part in it. */
export const fractureOn = (manifest: Manifest, one: LevelCase, patient: Case['patient']): Fracture =>
  fractureFor(one, skeletonFor(manifest, patient));
