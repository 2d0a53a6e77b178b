import { expect, it } from 'vitest';
import { held } from '../../../src/sim/balloon/held.ts';

it('a balloon that fills its room keeps its volume, though the next little step would flood what lies beyond', () => {
  const curve = { ml: Float32Array.of(0, 1), level: Float32Array.of(0, 5) };
  // With the other balloon's lift the same level holds 2 % less; a hundredth of a millimetre makes up for it.
  const measure = (level: number) => (level < 5.05 ? 0.98 : level < 5.06 ? 0.98 + (level - 5.05) * 4 : 3);
  const { stopped, heldLevel } = held(curve, 1, Float32Array.of(0, 0.5, 1, 1.5, 2), measure);
  expect(stopped).toBe(1);
  expect(heldLevel).not.toBeNull();
  for (const level of [...(heldLevel ?? [])].slice(3))
    expect(Math.abs(measure(level) / stopped - 1)).toBeLessThan(0.01);
});

it('one that has no room for its volume stops at less', () => {
  const curve = { ml: Float32Array.of(0, 1), level: Float32Array.of(0, 5) };
  const { stopped } = held(curve, 1, Float32Array.of(0, 1, 2), (level) => Math.min(level / 5, 0.8));
  expect(stopped).toBeLessThan(0.8);
  expect(stopped).toBeGreaterThan(0.5);
});
