import { describe, expect, it } from 'vitest';
import { LEVELS, levelIndex } from '../../../models/levels.ts';
import { BACK_MM, discApartMm, layerX, vertebraApartMm } from '../../../src/scene/level/apart.ts';

const L1 = levelIndex('L1');
const SHARES = [0, 0.1, 0.35, 0.6, 0.85, 1];

describe('parts pulled apart', () => {
  it('stand where they are at 0', () => {
    LEVELS.forEach((_, index) => {
      expect(vertebraApartMm(index, L1, 0)).toBeCloseTo(0, 12);
      expect(discApartMm(index, L1, 0)).toBeCloseTo(0, 12);
    });
  });

  it('leave the treated bone where it is', () => {
    for (const share of SHARES) expect(vertebraApartMm(L1, L1, share)).toBeCloseTo(0, 12);
  });

  it('go up above it and down below it, further with every step', () => {
    for (const [a, b] of SHARES.slice(1).map((share, i) => [SHARES[i], share])) {
      expect(vertebraApartMm(levelIndex('T12'), L1, b)).toBeGreaterThan(
        vertebraApartMm(levelIndex('T12'), L1, a),
      );
      expect(vertebraApartMm(levelIndex('L2'), L1, b)).toBeLessThan(vertebraApartMm(levelIndex('L2'), L1, a));
      expect(discApartMm(levelIndex('T12'), L1, b)).toBeGreaterThan(discApartMm(levelIndex('T12'), L1, a));
      expect(discApartMm(L1, L1, b)).toBeLessThan(discApartMm(L1, L1, a));
    }
  });

  it('keep their order: no part overtakes another on its way', () => {
    for (const share of SHARES.slice(1)) {
      // From above down: T11, its disc, T12, its disc, L1, its disc, L2.
      const t12 = levelIndex('T12');
      const offsets = [
        vertebraApartMm(t12 - 1, L1, share),
        discApartMm(t12 - 1, L1, share),
        vertebraApartMm(t12, L1, share),
        discApartMm(t12, L1, share),
        0,
        discApartMm(L1, L1, share),
        vertebraApartMm(L1 + 1, L1, share),
      ];
      expect(offsets).toEqual([...offsets].sort((a, b) => b - a));
    }
  });

  it('bring the cast out first and the tubes behind it', () => {
    expect(BACK_MM.cannula).toBeGreaterThan(BACK_MM.balloon);
    expect(BACK_MM.filler).toBeGreaterThan(BACK_MM.cannula);
  });

  it('take vessels forward and nerves back, and leave bones to the column', () => {
    expect(layerX('arteries')).toBeGreaterThan(0);
    expect(layerX('cord')).toBeLessThan(0);
    for (const bone of ['ribs', 'sacrum', 'hips', 'neck', 'discs']) expect(layerX(bone)).toBe(0);
  });
});
