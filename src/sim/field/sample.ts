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

/** Where the nodes of another grid lie along one axis of this one: offset of the cell in the data, and how far in it. */
export interface Along {
  at: Int32Array;
  part: Float64Array;
}

/** For whoever asks for the values at all nodes of another grid: what `sampleAll` works out anew at every one is the same
 * all along a row. */
export function cellsOf({ origin, spacing, size }: Grid, channels = 1) {
  const strides = [channels, size[0] * channels, size[0] * size[1] * channels] as const;
  const [sx, sy, sz] = strides;
  return {
    along: (axis: 0 | 1 | 2, other: Grid): Along => {
      const at = new Int32Array(other.size[axis]);
      const part = new Float64Array(other.size[axis]);
      for (let n = 0; n < at.length; n++) {
        const place = other.origin[axis] + n * other.spacing;
        const u = clamp((place - origin[axis]) / spacing, 0, size[axis] - 1.0001);
        const i = u | 0;
        at[n] = i * strides[axis];
        part[n] = u - i;
      }
      return { at, part };
    },
    /** The value at a place in a cell; `q`: of the cell's first node, with the channel. */
    value: (data: Float32Array, q: number, fx: number, fy: number, fz: number): number =>
      inCell(data, q, sx, sy, sz, fx, fy, fz),
  };
}

/** A field's values at all nodes of another grid. */
export function sampleOnto(field: Field, grid: Grid, out: Float32Array): void {
  const cells = cellsOf(field);
  const along = cells.along(0, grid);
  const across = cells.along(1, grid);
  const up = cells.along(2, grid);
  const [nx, ny, nz] = grid.size;
  let o = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) {
      const row = up.at[k] + across.at[j];
      for (let i = 0; i < nx; i++)
        out[o++] = cells.value(field.data, row + along.at[i], along.part[i], across.part[j], up.part[k]);
    }
}
