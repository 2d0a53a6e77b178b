import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import type { MeshData } from '../../session/load/mesh.ts';

/** How far a coarser surface may stand off the bone, as a share of the bone's size: some 0.3 mm. */
const OFF = 0.004;

const coarse = new WeakMap<MeshData, Promise<Uint32Array>>();

/** Fewer triangles over the very vertices of a mesh, so that all that is known of them still holds. Made once. */
export function coarser(mesh: MeshData, share: number): Promise<Uint32Array> {
  let made = coarse.get(mesh);
  if (made === undefined) {
    made = simplified(mesh, share);
    coarse.set(mesh, made);
  }
  return made;
}

async function simplified({ index, positions }: MeshData, share: number): Promise<Uint32Array> {
  await MeshoptSimplifier.ready;
  const wanted = 3 * Math.round((share * index.length) / 3);
  return MeshoptSimplifier.simplify(Uint32Array.from(index), positions, 3, wanted, OFF)[0];
}
