import { clamp } from '../../../models/math/scalar.ts';
import type { Grid } from './grid.ts';

/** Trilinear value of channel `c` of `channels` interleaved ones at a point (mm); constant beyond the grid. */
export function sample(
  grid: Grid,
  data: Float32Array,
  x: number,
  y: number,
  z: number,
  channels = 1,
  c = 0,
): number {
  const { origin, spacing, size } = grid;
  const u = clamp((x - origin[0]) / spacing, 0, size[0] - 1.0001);
  const v = clamp((y - origin[1]) / spacing, 0, size[1] - 1.0001);
  const w = clamp((z - origin[2]) / spacing, 0, size[2] - 1.0001);
  const i = u | 0;
  const j = v | 0;
  const k = w | 0;
  const fx = u - i;
  const fy = v - j;
  const fz = w - k;
  const sx = channels;
  const sy = size[0] * channels;
  const sz = sy * size[1];
  const o = i * sx + j * sy + k * sz + c;
  const a = data[o] + (data[o + sx] - data[o]) * fx;
  const b = data[o + sy] + (data[o + sx + sy] - data[o + sy]) * fx;
  const d = data[o + sz] + (data[o + sx + sz] - data[o + sz]) * fx;
  const e = data[o + sy + sz] + (data[o + sx + sy + sz] - data[o + sy + sz]) * fx;
  const front = a + (b - a) * fy;
  const back = d + (e - d) * fy;
  return front + (back - front) * fz;
}

/** All of `out.length` interleaved channels at a point, in one look-up; constant beyond the grid. */
export function sampleAll(
  grid: Grid,
  data: Float32Array,
  x: number,
  y: number,
  z: number,
  out: Float32Array | Float64Array,
): void {
  const { origin, spacing, size } = grid;
  const channels = out.length;
  const u = clamp((x - origin[0]) / spacing, 0, size[0] - 1.0001);
  const v = clamp((y - origin[1]) / spacing, 0, size[1] - 1.0001);
  const w = clamp((z - origin[2]) / spacing, 0, size[2] - 1.0001);
  const i = u | 0;
  const j = v | 0;
  const k = w | 0;
  const fx = u - i;
  const fy = v - j;
  const fz = w - k;
  const sx = channels;
  const sy = size[0] * channels;
  const sz = sy * size[1];
  const o = i * sx + j * sy + k * sz;
  for (let c = 0; c < channels; c++) {
    const q = o + c;
    const a = data[q] + (data[q + sx] - data[q]) * fx;
    const b = data[q + sy] + (data[q + sx + sy] - data[q + sy]) * fx;
    const d = data[q + sz] + (data[q + sx + sz] - data[q + sz]) * fx;
    const e = data[q + sy + sz] + (data[q + sx + sy + sz] - data[q + sy + sz]) * fx;
    const front = a + (b - a) * fy;
    const back = d + (e - d) * fy;
    out[c] = front + (back - front) * fz;
  }
}
