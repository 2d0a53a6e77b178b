import type { TrabecularTile } from '../../../models/trabeculae.ts';

/** Fractions of the block that the texture's channels are for; ascending. */
export const SHARES = [0.08, 0.2, 0.45] as const;
/** How fast the block's values rise across the edge of a strut that a plane cuts, 1/mm (measured over fractions from 0.06 to
 * 0.35: 1.31 to 1.59). */
export const EDGE_PER_MM = 1.5;

/** How much of each texel of the block is bone at each of SHARES: RGBA bytes, the last one full. The mean of a channel is its
 * share, to half a byte. */
export function sharesOf({ data, size, edgeMm }: TrabecularTile): Uint8Array {
  const counts = new Float64Array(256);
  for (const value of data) counts[value]++;
  // A texel's own width is the edge's.
  const soft = EDGE_PER_MM * (edgeMm / size) * 255;
  const tables = SHARES.map((share) => shareTable(counts, data.length, share, soft));
  const out = new Uint8Array(4 * data.length);
  for (let o = 0; o < data.length; o++) {
    for (let c = 0; c < 3; c++) out[4 * o + c] = tables[c][data[o]];
    out[4 * o + 3] = 255;
  }
  return out;
}

/** For every value the share of a texel that is bone, 0..255, at the level where their mean is `share`. */
function shareTable(counts: Float64Array, total: number, share: number, soft: number): Uint8Array {
  const at = (level: number): Uint8Array =>
    Uint8Array.from(counts, (_, value) =>
      Math.round(255 * Math.min(1, Math.max(0, 0.5 + (level - value) / soft))),
    );
  const meanOf = (table: Uint8Array): number =>
    counts.reduce((sum, count, value) => sum + count * table[value], 0) / (255 * total);
  let [low, high] = [-soft, 255 + soft];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (meanOf(at(middle)) < share) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}
