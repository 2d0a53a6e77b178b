import { summed } from '../../../models/distance.ts';
import type { DistanceEntry } from '../../../models/manifest.ts';
import type { Field } from '../../sim/field/grid.ts';

/** Unpacks a baked distance volume (see DistanceEntry). Works in browsers, workers and Node. */
export async function decodeDistance(packed: ArrayBuffer, entry: DistanceEntry): Promise<Field> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const codes = new Int8Array(await new Response(stream).arrayBuffer());
  const count = entry.size[0] * entry.size[1] * entry.size[2];
  if (codes.length !== count) throw new Error(`${entry.file} holds ${codes.length} values, not ${count}`);
  summed(codes, entry.size);
  const table = Float32Array.from({ length: 256 }, (_, code) => {
    const q = (code << 24) >> 24;
    return Math.sign(q) * (q / 127) ** 2 * entry.rangeMm;
  });
  const data = new Float32Array(count);
  for (let o = 0; o < count; o++) data[o] = table[codes[o] & 255];
  return { origin: entry.originMm, spacing: entry.spacingMm, size: entry.size, data };
}
