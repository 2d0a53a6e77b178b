import type { Grid } from './grid.ts';

/** Separable 1-2-1 smoothing in place, `times` over; the outermost nodes along each axis stay. */
export function blur({ size: [nx, ny, nz] }: Grid, data: Float32Array, times: number): Float32Array {
  for (let t = 0; t < times; t++) {
    alongRows(data, nx);
    across(data, nx, ny);
    across(data, nx * ny, nz);
  }
  return data;
}

/** What a node was before is kept until the next one has been smoothed: a copy of all of it took half of the time. */
function alongRows(data: Float32Array, length: number): void {
  for (let start = 0; start < data.length; start += length) {
    let before = data[start];
    let own = data[start + 1];
    for (let o = start + 1, end = start + length - 1; o < end; o++) {
      const next = data[o + 1];
      data[o] = 0.5 * own + 0.25 * (before + next);
      before = own;
      own = next;
    }
  }
}

/** The same across rows, or layers, of `stride` nodes. */
function across(data: Float32Array, stride: number, length: number): void {
  const before = new Float32Array(stride);
  const block = stride * length;
  for (let base = 0; base < data.length; base += block) {
    before.set(data.subarray(base, base + stride));
    for (let at = 1; at < length - 1; at++)
      for (let i = 0, o = base + at * stride; i < stride; i++, o++) {
        const own = data[o];
        data[o] = 0.5 * own + 0.25 * (before[i] + data[o + stride]);
        before[i] = own;
      }
  }
}
