import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { BufferGeometry } from 'three';
import type { MeshData } from '../../session/mesh.ts';

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
  // Few machines need it: its 30 kB come when one does.
  const { MeshoptSimplifier } = await import('meshoptimizer/simplifier');
  await MeshoptSimplifier.ready;
  const wanted = 3 * Math.round((share * index.length) / 3);
  return MeshoptSimplifier.simplify(Uint32Array.from(index), positions, 3, wanted, OFF)[0];
}

/** Draws a mesh with a share of its triangles, as soon as they are found; 1 for all. */
export function useDetail(geometry: BufferGeometry, mesh: MeshData, share: number): void {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    if (share >= 1) return;
    let gone = false;
    void coarser(mesh, share).then((index) => {
      if (gone) return;
      draw(geometry, index);
      invalidate();
    });
    return () => {
      gone = true;
      draw(geometry, mesh.index);
      invalidate();
    };
  }, [geometry, mesh, share, invalidate]);
}

/** In the buffer that is there: one that another took the place of would stay on the GPU. */
function draw(geometry: BufferGeometry, index: Uint32Array): void {
  const attribute = geometry.index;
  if (attribute === null) return;
  const array = new Uint32Array(attribute.array.length);
  array.set(index);
  attribute.array = array;
  attribute.needsUpdate = true;
  geometry.setDrawRange(0, index.length);
}
