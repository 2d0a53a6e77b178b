import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { BufferGeometry } from 'three';
import type { MeshData } from '../../session/load/mesh.ts';
import { drawTriangles } from './triangles.ts';

/** Draws a mesh with a share of its triangles, as soon as they are found; 1 for all. */
export function useDetail(geometry: BufferGeometry, mesh: MeshData, share: number): void {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    if (share >= 1) return;
    let undo: (() => void) | null = null;
    let gone = false;
    const coarsen = async () => {
      // Few machines need it: its 30 kB come when one does.
      const { coarser } = await import('./coarse.ts');
      const index = await coarser(mesh, share);
      if (gone) return;
      undo = () => drawTriangles(geometry, mesh.index);
      drawTriangles(geometry, index);
      invalidate();
    };
    void coarsen();
    return () => {
      gone = true;
      undo?.();
      invalidate();
    };
  }, [geometry, mesh, share, invalidate]);
}
