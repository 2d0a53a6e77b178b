import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/ui/case/spine-drawing.ts';
import { run } from '../../fixtures/seed.ts';

const strips = fc.record({
  length: fc.integer({ min: 200, max: 700 }),
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
});

test('names keep their order, lie within the strip and stand apart', () => {
  fc.assert(
    fc.property(strips, ({ length, shares }) => {
      const gap = 36;
      const placed = spread(
        [...shares].sort((a, b) => a - b).map((share) => share * length),
        gap,
        length,
      );
      const apart = Math.min(gap, shares.length > 1 ? (length - gap) / (shares.length - 1) : gap);
      expect(placed[0]).toBeGreaterThanOrEqual(gap / 2 - 1e-6);
      expect(placed.at(-1)).toBeLessThanOrEqual(length - gap / 2 + 1e-6);
      for (let at = 1; at < placed.length; at++)
        expect(placed[at] - placed[at - 1]).toBeGreaterThanOrEqual(apart - 1e-6);
    }),
    run(200),
  );
});

test('names that have room stand where they are wanted', () => {
  expect(spread([60, 200, 300], 36, 400)).toEqual([60, 200, 300]);
});
