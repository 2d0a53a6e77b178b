import { ABOVE, BELOW, type Type } from './type.ts';

/** Lines on which the words beside a dimension line stand; pixels from the top. */
export interface WordLines {
  nowWord: number;
  now: number;
  before: number;
  beforeWord: number;
}

/** Between the two pairs, parts of the size of type. */
const APART = 0.3;

/**
 * Beside the line's top stands the height now, its word above it; beside where the top was before stand that height and
 * its word, on the far side from the pair that is now. The pairs keep clear of each other: the older one moves.
 * @param top where the top is now, `past` where it was, px; `above`: the older pair is moved up, else down.
 */
export function wordLines(top: number, past: number, above: boolean, { softPx, strongPx }: Type): WordLines {
  // Half of a digit's height under the top: the height stands beside it.
  const now = top + 0.35 * strongPx;
  const nowWord = now - ABOVE * strongPx - BELOW * softPx;
  const leading = (ABOVE + BELOW) * softPx;
  const beside = past + 0.35 * softPx;
  const before = above
    ? Math.min(beside, nowWord - (ABOVE + APART + BELOW) * softPx)
    : Math.max(beside, now + BELOW * strongPx + (APART + ABOVE) * softPx);
  return { nowWord, now, before, beforeWord: above ? before - leading : before + leading };
}
