import { describe, expect, it } from 'vitest';
import { trabecularTile } from '../../../models/trabeculae.ts';
import { SHARES, sharesOf } from '../../../src/scene/materials/shares.ts';

describe('what is seen of trabeculae from afar', () => {
  const tile = trabecularTile();
  const shares = sharesOf(tile);

  it('keeps each share of the block, to half a byte', () => {
    SHARES.forEach((share, c) => {
      let sum = 0;
      for (let o = 0; o < tile.data.length; o++) sum += shares[4 * o + c];
      expect(Math.abs(sum / (255 * tile.data.length) - share)).toBeLessThan(0.5 / 255);
    });
  });

  it('is more bone at a larger share, everywhere', () => {
    let most = 0;
    for (let o = 0; o < tile.data.length; o++)
      for (const c of [0, 1]) most = Math.max(most, shares[4 * o + c] - shares[4 * o + c + 1]);
    expect(most).toBe(0);
  });
});
