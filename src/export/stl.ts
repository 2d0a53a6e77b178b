import type { Part } from './part.ts';
import { solidOf } from './solid.ts';

/** Eighty bytes that no reader looks at; must not begin with `solid`, as the other form of STL does. */
const HEADER = 'Kyphoscope, millimetres. A model for teaching, not a patient.';
const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

/**
 * A part as binary STL, mm: every edge twice, outwards. STL has no units, and who prints takes millimetres. Written here, not by
 * three's exporter, which writes triangles without width and does not close what only looks closed.
 */
export function stlOf(part: Part): Uint8Array<ArrayBuffer> {
  const { positions: p, index } = solidOf(part);
  const bytes = new Uint8Array(HEADER_BYTES + 4 + (TRIANGLE_BYTES * index.length) / 3);
  bytes.set(new TextEncoder().encode(HEADER));
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_BYTES, index.length / 3, true);
  for (let t = 0, at = HEADER_BYTES + 4; t < index.length; t += 3, at += TRIANGLE_BYTES) {
    const [a, b, c] = [3 * index[t], 3 * index[t + 1], 3 * index[t + 2]];
    normalOf(p, a, b, c).forEach((value, n) => {
      view.setFloat32(at + 4 * n, value, true);
    });
    [a, b, c].forEach((o, corner) => {
      for (let n = 0; n < 3; n++) view.setFloat32(at + 12 + 12 * corner + 4 * n, p[o + n], true);
    });
  }
  return bytes;
}

function normalOf(p: Float32Array, a: number, b: number, c: number): number[] {
  const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const long = Math.hypot(n[0], n[1], n[2]) || 1;
  return n.map((value) => value / long);
}
