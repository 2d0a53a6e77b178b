import { describe, expect, it } from 'vitest';
import { WITHIN_CORTEX } from '../../src/scene/section/shaders/bone-section.ts';
import { RING_OF } from '../../src/scene/section/shaders/disc-section.ts';
import { evaluate } from './glsl.ts';

type Point = [number, number, number];

describe('lamellae of a cut disc', () => {
  const ringOf = (points: Point[]): number[] => {
    const found = evaluate(RING_OF, 'vec4(ringOf(q.x, q.y, q.z))', {}, points);
    return points.map((_, i) => found[4 * i]);
  };
  const shares = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1));

  it('are counted from the nucleus to the very outside, at every height and in every direction', () => {
    const points = shares(7).flatMap((t) => shares(8).map((turn): Point => [1, t, turn]));
    for (const ring of ringOf(points)) expect(ring).toBeCloseTo(1, 5);
    for (const ring of ringOf(points.map(([, t, turn]): Point => [0, t, turn])))
      expect(ring).toBeLessThan(-0.5);
  });

  it('lie one outside the other', () => {
    for (const t of [0, 0.2, 0.5, 0.9]) {
      const along = ringOf(shares(60).map((r): Point => [r, t, 0.1]));
      for (let i = 1; i < along.length; i++) expect(along[i]).toBeGreaterThan(along[i - 1]);
    }
  });

  it('bow outwards half-way between the endplates, the inner ones most', () => {
    const [mid, face, outerMid, outerFace] = ringOf([
      [0.66, 0.5, 0],
      [0.66, 0, 0],
      [0.95, 0.5, 0],
      [0.95, 0, 0],
    ]);
    expect(face - mid).toBeGreaterThan(0.15);
    expect(outerFace - outerMid).toBeLessThan(0.05);
  });

  it('are thicker in front than behind, where the nucleus lies nearer', () => {
    const [front, back] = ringOf([
      [0.6, 0.2, 0],
      [0.6, 0.2, 0.5],
    ]);
    expect(front).toBeGreaterThan(back);
  });
});

it('cortex is thinnest on the endplates, thicker on the wall and thickest on the arch', () => {
  const wall = -15;
  const found = evaluate(WITHIN_CORTEX, 'vec4(cortexMm(vec4(0.0, q.y, 0.0, 0.0), q.x, q.z))', {}, [
    [0, 1, wall],
    [0, 0, wall],
    [-30, 0, wall],
  ]);
  expect([found[0], found[4], found[8]].map((mm) => Number(mm.toFixed(3)))).toEqual([0.45, 0.55, 1]);
});
