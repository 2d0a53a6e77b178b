import { jointBelow, LEVELS, type Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { distance } from '../../../models/math/vec.ts';

/** A healthy body from the side, mm: how far down the column it begins, how high and how deep it is. */
export interface Block {
  level: Level;
  from: number;
  height: number;
  depth: number;
}

/** Discs that have no entry of their own, mm. */
const DISC_MM = 5;

/** The bodies of the column from T1 to L5, one under the other, with the room of their discs, as baked. */
export function blocksOf(manifest: Manifest): { blocks: Block[]; lengthMm: number; depthMm: number } {
  const blocks: Block[] = [];
  let at = 0;
  for (const level of LEVELS) {
    const { anterior, middle, posterior } = manifest.levels[level].landmarks.stations;
    const height = distance(...middle);
    blocks.push({ level, from: at, height, depth: distance(anterior[0], posterior[0]) });
    at += height + (manifest.discs[jointBelow(level)]?.heightsMm.middle ?? DISC_MM);
  }
  const last = blocks[blocks.length - 1];
  return {
    blocks,
    lengthMm: last.from + last.height,
    depthMm: Math.max(...blocks.map(({ depth }) => depth)),
  };
}

/**
 * Places along a line of `length` as near as can be to those wanted, in their order and `gap` apart; closer only where there
 * is no room for that.
 */
export function spread(wanted: readonly number[], gap: number, length: number): number[] {
  const room = wanted.length > 1 ? Math.min(gap, (length - gap) / (wanted.length - 1)) : gap;
  const placed: number[] = [];
  for (const place of wanted) placed.push(Math.max(place, (placed.at(-1) ?? gap / 2 - room) + room));
  let limit = length - gap / 2;
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at], limit);
    limit = placed[at] - room;
  }
  return placed;
}
