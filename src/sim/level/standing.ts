import { clamp } from '../../../models/math/scalar.ts';
import type { Grid } from '../field/grid.ts';
import { isosurfaceOn } from '../field/isosurface.ts';
import { type MeshBuffer, meshBuffer, meshVolumeMl } from '../field/mesh.ts';

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
  const { origin, spacing, size } = grid;
  const [ox, oy, oz] = origin;
  const [mx, my, mz] = [size[0] - 1.0001, size[1] - 1.0001, size[2] - 1.0001];
  const sy = size[0] * 6;
  const sz = sy * size[1];
  // As `sample` does it, for all six at once.
  for (let o = 0; o < mesh.vertices * 3; o += 3) {
    const u = clamp((positions[o] - ox) / spacing, 0, mx);
    const v = clamp((positions[o + 1] - oy) / spacing, 0, my);
    const w = clamp((positions[o + 2] - oz) / spacing, 0, mz);
    const i = u | 0;
    const j = v | 0;
    const k = w | 0;
    const fx = u - i;
    const fy = v - j;
    const fz = w - k;
    let p = 6 * i + j * sy + k * sz;
    for (let c = 0; c < 6; c++, p++) {
      const q = p + sy;
      const r = p + sz;
      const t = q + sz;
      const a = shift[p] + (shift[p + 6] - shift[p]) * fx;
      const b = shift[q] + (shift[q + 6] - shift[q]) * fx;
      const d = shift[r] + (shift[r + 6] - shift[r]) * fx;
      const e = shift[t] + (shift[t + 6] - shift[t]) * fx;
      const front = a + (b - a) * fy;
      const back = d + (e - d) * fy;
      six[c] = front + (back - front) * fz;
    }
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
