import { type Grid, nodeCount } from './grid.ts';

/** Separable 1-2-1 smoothing in place, `times` over; the outermost nodes along each axis stay. */
export function blur(grid: Grid, data: Float32Array, times: number): Float32Array {
  const [nx, ny, nz] = grid.size;
  const before = new Float32Array(nodeCount(grid));
  const pass = (stride: number, inner: number, length: number) => {
    before.set(data);
    const block = stride * length;
    for (let base = 0; base < data.length; base += block)
      for (let at = 1; at < length - 1; at++) {
        const start = base + at * stride;
        for (let o = start; o < start + inner; o++)
          data[o] = 0.5 * before[o] + 0.25 * (before[o - stride] + before[o + stride]);
      }
  };
  for (let t = 0; t < times; t++) {
    pass(1, 1, nx);
    pass(nx, nx, ny);
    pass(nx * ny, nx * ny, nz);
  }
  return data;
}
