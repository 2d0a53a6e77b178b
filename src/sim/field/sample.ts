import { clamp } from '../../../models/math/scalar.ts';
import type { Field, Grid } from './grid.ts';

/** Trilinear value in a cell whose first node is at `q`, with the strides of the three axes. */
export function inCell(
  data: Float32Array,
  q: number,
  sx: number,
  sy: number,
  sz: number,
  fx: number,
  fy: number,
  fz: number,
): number {
  const a = data[q] + (data[q + sx] - data[q]) * fx;
  const b = data[q + sy] + (data[q + sx + sy] - data[q + sy]) * fx;
  const d = data[q + sz] + (data[q + sx + sz] - data[q + sz]) * fx;
  const e = data[q + sy + sz] + (data[q + sx + sy + sz] - data[q + sy + sz]) * fx;
  const front = a + (b - a) * fy;
  const back = d + (e - d) * fy;
  return front + (back - front) * fz;
}

/** All of `out.length` interleaved channels at a point (mm), trilinear, in one look-up; constant beyond the grid. */
export function sampleAll(
  { origin, spacing, size }: Grid,
  data: Float32Array,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
): void {
  const u = clamp((x - origin[0]) / spacing, 0, size[0] - 1.0001);
  const v = clamp((y - origin[1]) / spacing, 0, size[1] - 1.0001);
  const w = clamp((z - origin[2]) / spacing, 0, size[2] - 1.0001);
  const i = u | 0;
  const j = v | 0;
  const k = w | 0;
  const sx = out.length;
  const sy = size[0] * sx;
  const sz = sy * size[1];
  const q = i * sx + j * sy + k * sz;
  for (let c = 0; c < sx; c++) out[c] = inCell(data, q + c, sx, sy, sz, u - i, v - j, w - k);
}

/** One value at a point. */
export function sample(grid: Grid, data: Float32Array, x: number, y: number, z: number): number {
  sampleAll(grid, data, x, y, z, ONE);
  return ONE[0];
}
const ONE = new Float64Array(1);

/** Writes the channels `from` to `to` of a grid's data at node (i, j, k) of another one into the same places of `out`. */
export type Onto = (
  data: Float32Array,
  i: number,
  j: number,
  k: number,
  from: number,
  to: number,
  out: Float64Array,
) => void;

/** For whoever asks for the values at all nodes of another grid: what `sampleAll` works out anew at every one is the same
 * all along a row. */
export function onto({ origin, spacing, size }: Grid, other: Grid, channels = 1): Onto {
  const sx = channels;
  const sy = size[0] * sx;
  const sz = size[1] * sy;
  const along = (axis: 0 | 1 | 2, stride: number) => {
    const cell = new Int32Array(other.size[axis]);
    const part = new Float64Array(other.size[axis]);
    for (let n = 0; n < cell.length; n++) {
      const place = other.origin[axis] + n * other.spacing;
      const u = clamp((place - origin[axis]) / spacing, 0, size[axis] - 1.0001);
      const i = u | 0;
      cell[n] = i * stride;
      part[n] = u - i;
    }
    return { cell, part };
  };
  const x = along(0, sx);
  const y = along(1, sy);
  const z = along(2, sz);
  return (data, i, j, k, from, to, out) => {
    const q = x.cell[i] + y.cell[j] + z.cell[k];
    const fx = x.part[i];
    const fy = y.part[j];
    const fz = z.part[k];
    for (let c = from; c < to; c++) out[c] = inCell(data, q + c, sx, sy, sz, fx, fy, fz);
  };
}

/** A field's values at all nodes of another grid. */
export function sampleOnto(field: Field, grid: Grid, out: Float32Array): void {
  const value = onto(field, grid);
  const [nx, ny, nz] = grid.size;
  let o = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        value(field.data, i, j, k, 0, 1, ONE);
        out[o++] = ONE[0];
      }
}
