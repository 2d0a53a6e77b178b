import { deflateRawSync } from 'node:zlib';
import type { Volume } from './volume.ts';

/**
 * A distance volume as DistanceEntry describes it: signed bytes, finest near the surface, each less its neighbours along x and y, which
 * packs a third smaller than the bytes themselves.
 */
export function encodeDistance({ data, size: [nx, ny] }: Volume, range: number): Uint8Array {
  const codes = Int8Array.from(data, (d) => codeOf(d, range));
  for (let o = codes.length - 1; o > 0; o--) if (o % nx !== 0) codes[o] -= codes[o - 1];
  for (let o = codes.length - 1; o > 0; o--) if (Math.floor(o / nx) % ny !== 0) codes[o] -= codes[o - nx];
  return deflateRawSync(new Uint8Array(codes.buffer), { level: 9 });
}

/** Zero keeps the sign of the air (outside), so the sign of a code is the sign of the distance. */
function codeOf(d: number, range: number): number {
  const q = Math.round(127 * Math.sqrt(Math.min(Math.abs(d) / range, 1)));
  return d < 0 ? -q : q;
}
