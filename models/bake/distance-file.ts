import type { Volume } from './volume.ts';

/**
 * A distance volume as signed bytes, finest near the surface: d = sign(q) (q / 127)^2 range. Zero keeps the sign of the air
 * (outside), so the sign of a byte is the sign of the distance.
 */
export function encodeDistance(volume: Volume, range: number): Uint8Array {
  const out = new Int8Array(volume.data.length);
  for (let i = 0; i < out.length; i++) {
    const d = volume.data[i];
    const q = Math.round(127 * Math.sqrt(Math.min(Math.abs(d) / range, 1)));
    out[i] = d < 0 ? -q : q;
  }
  return new Uint8Array(out.buffer);
}
