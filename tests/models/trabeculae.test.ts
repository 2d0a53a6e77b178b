import { describe, expect, it } from 'vitest';
import { thresholdFor, trabecularTile } from '../../models/trabeculae.ts';

const tile = trabecularTile();

describe('the trabecular block', () => {
  it.each([0.05, 0.09, 0.15, 0.25, 0.4])(
    'shows the bone volume fraction %f that is asked of it',
    (fraction) => {
      const level = 255 * thresholdFor(tile, fraction);
      const shown = tile.data.reduce((count, value) => count + (value < level ? 1 : 0), 0) / tile.data.length;
      expect(Math.abs(shown - fraction)).toBeLessThan(0.006);
    },
  );

  it('repeats: steps across its faces are no rougher than inside', () => {
    const n = tile.size;
    const roughness = (i: number, j: number): number => {
      let sum = 0;
      for (let k = 0; k < n; k++)
        for (let l = 0; l < n; l++)
          sum += Math.abs(tile.data[i + n * (k + n * l)] - tile.data[j + n * (k + n * l)]);
      return sum;
    };
    const inside = Math.max(...Array.from({ length: n - 1 }, (_, i) => roughness(i, i + 1)));
    expect(roughness(n - 1, 0)).toBeLessThan(1.1 * inside);
  });
});
