import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import type { Grid } from '../../sim/field/grid.ts';
import { type Isosurface, isosurfaceOn } from '../../sim/field/isosurface.ts';
import { computeNormals, type MeshBuffer, meshBuffer } from '../../sim/field/mesh.ts';
import type { Body } from '../../sim/level/body.ts';
import { deformMesh, MOST_VERTICES } from '../../sim/level/standing.ts';

/** A geometry that shows a level of a field, drawn again in place; its buffers live as long as it does. */
export interface LevelSurface {
  geometry: BufferGeometry;
  mesh: MeshBuffer;
  show: (
    data: Float32Array,
    level: number,
    clip: Float32Array | null,
    body: Body,
    wedge: number,
    central: number,
  ) => void;
  dispose: () => void;
}

export function levelSurface(grid: Grid, most = MOST_VERTICES): LevelSurface {
  const extract: Isosurface = isosurfaceOn(grid);
  const mesh = meshBuffer(most);
  const geometry = new BufferGeometry();
  const positions = new BufferAttribute(mesh.positions, 3).setUsage(DynamicDrawUsage);
  const normals = new BufferAttribute(mesh.normals, 3).setUsage(DynamicDrawUsage);
  const index = new BufferAttribute(mesh.index, 1).setUsage(DynamicDrawUsage);
  geometry.setAttribute('position', positions);
  geometry.setAttribute('normal', normals);
  geometry.setIndex(index);
  geometry.setDrawRange(0, 0);
  return {
    geometry,
    mesh,
    show: (data, level, clip, body, wedge, central) => {
      extract(data, level, mesh, clip ?? undefined);
      deformMesh(mesh, body.grid, body.shift, wedge, central);
      computeNormals(mesh);
      // Only what is used goes to the GPU again.
      positions.clearUpdateRanges();
      positions.addUpdateRange(0, mesh.vertices * 3);
      positions.needsUpdate = true;
      normals.clearUpdateRanges();
      normals.addUpdateRange(0, mesh.vertices * 3);
      normals.needsUpdate = true;
      index.clearUpdateRanges();
      index.addUpdateRange(0, mesh.indices);
      index.needsUpdate = true;
      geometry.setDrawRange(0, mesh.indices);
    },
    dispose: () => geometry.dispose(),
  };
}
