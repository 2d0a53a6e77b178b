import type { Grid } from '../field/grid.ts';
import { isosurfaceOn } from '../field/isosurface.ts';
import { type MeshBuffer, meshBuffer, meshVolumeMl } from '../field/mesh.ts';
import { sampleAll } from '../field/sample.ts';

/** Moves a mesh from the material shape to where it stands at the two weights, in place. */
export function deformMesh(
  mesh: MeshBuffer,
  grid: Grid,
  shift: Float32Array,
  wedge: number,
  central: number,
): void {
  const { positions } = mesh;
  const six = SIX;
  for (let o = 0; o < mesh.vertices * 3; o += 3) {
    sampleAll(grid, shift, positions[o], positions[o + 1], positions[o + 2], six);
    positions[o] += wedge * six[0] + central * six[3];
    positions[o + 1] += wedge * six[1] + central * six[4];
    positions[o + 2] += wedge * six[2] + central * six[5];
  }
}
const SIX = new Float64Array(6);

/** Room for the largest surface that any field here gives: a pitted cement cast that fills T5 has 44 000. */
export const MOST_VERTICES = 60_000;

/** Volume (mL) of the surface that is drawn for a level of a field at the two weights; more than any if there is no
 * room for it in the buffers. */
export type DrawnVolume = (
  arrival: Float32Array,
  level: number,
  clip: Float32Array | null,
  wedge: number,
  central: number,
) => number;

let scratch: MeshBuffer | null = null;

/** Measures exactly what the scene draws: the same extraction, the same deformation. */
export function drawnVolume(fieldGrid: Grid, shiftGrid: Grid, shift: Float32Array): DrawnVolume {
  const extract = isosurfaceOn(fieldGrid);
  scratch ??= meshBuffer(MOST_VERTICES);
  const mesh = scratch;
  return (arrival, level, clip, wedge, central) => {
    extract(arrival, level, mesh, clip ?? undefined);
    if (mesh.vertices > MOST_VERTICES || mesh.indices > mesh.index.length) return Number.MAX_VALUE;
    deformMesh(mesh, shiftGrid, shift, wedge, central);
    return meshVolumeMl(mesh.positions, mesh.index, mesh.indices);
  };
}
