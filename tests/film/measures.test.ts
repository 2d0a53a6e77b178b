import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../models/math/random.ts';
import { errorsOf, READERS } from '../../src/film/errors.ts';
import { type Healthy, healthyOf } from '../../src/film/healthy.ts';
import { shapeOf, sharesOf } from '../../src/film/judged.ts';
import { MEASURES, measuresOf, worstLoss } from '../../src/film/measures.ts';
import type { Point } from '../../src/film/picture.ts';
import { type Marked, type Six, sixFrom, withPoint } from '../../src/film/six.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import { SEED } from '../fixtures/seed.ts';
import { manifest } from '../models/baked.ts';

/** Three bodies of a drawing, front to the left: heights 100 at every station, or as given, depth 120. */
const body = (top: number, [front, middle, back]: readonly [number, number, number]): Six => [
  [0, top + 100 - front],
  [0, top + 100],
  [60, top + 100 - middle],
  [60, top + 100],
  [120, top + 100 - back],
  [120, top + 100],
];
const whole = [100, 100, 100] as const;
const even: Healthy = { both: [1, 1, 1], above: [1, 1, 1], below: [1, 1, 1], depth: 1.2 };
const wedged: Marked = { above: body(0, whole), broken: body(140, [60, 75, 90]), below: body(280, whole) };

describe('what six points tell', () => {
  it('is ratios, losses and angles, as they are drawn', () => {
    const told = measuresOf(wedged, even);
    expect(told.frontOverBack).toBeCloseTo(60 / 90, 6);
    expect(told.middleOverBack).toBeCloseTo(75 / 90, 6);
    expect(told.lossFront).toBeCloseTo(0.4, 6);
    expect(told.lossMiddle).toBeCloseTo(0.25, 6);
    expect(told.lossBack).toBeCloseTo(0.1, 6);
    expect(told.wedge).toBeCloseTo((Math.atan(30 / 120) * 180) / Math.PI, 6);
    expect(told.cobb).toBeCloseTo(0, 6);
    expect(worstLoss(told)).toBeCloseTo(0.4, 6);
  });

  it('is the same of the film turned, mirrored, larger or upside down', () => {
    const told = measuresOf(wedged, even);
    const changed = (change: (point: Point) => Point): Marked => {
      const six = (own: Six | null) => own && sixFrom((i) => change(own[i]));
      return {
        above: six(wedged.above),
        broken: sixFrom((i) => change(wedged.broken[i])),
        below: six(wedged.below),
      };
    };
    const ways: readonly ((point: Point) => Point)[] = [
      ([x, y]) => [500 - x, y],
      ([x, y]) => [3 * x + 7, 3 * y - 20],
      ([x, y]) => [x * Math.cos(0.2) - y * Math.sin(0.2), x * Math.sin(0.2) + y * Math.cos(0.2)],
    ];
    for (const way of ways) {
      const other = measuresOf(changed(way), even);
      for (const measure of MEASURES) expect(other[measure], measure).toBeCloseTo(told[measure], 6);
    }
  });

  it('takes one neighbour where there is but one, by the level’s own ratio', () => {
    const healthy = { ...even, above: [1.05, 1, 1] } as const;
    const told = measuresOf({ ...wedged, below: null }, healthy);
    expect(told.lossFront).toBeCloseTo(1 - 60 / 105, 6);
  });

  it('knows a healthy height: within 3 % by both neighbours, at every level', () => {
    const { landmarks } = skeletonFor(manifest, { sex: 'F', ageYears: 74, statureCm: 162 });
    const { both, above, below } = healthyOf(landmarks, 'L1');
    for (const share of [...both, ...above, ...below]) expect(Math.abs(share - 1)).toBeLessThan(0.1);
    for (const share of both) expect(Math.abs(share - 1)).toBeLessThan(0.03);
    // The sacrum is no neighbour: the bone above tells it alone.
    const last = healthyOf(landmarks, 'L5');
    expect(last.both).toEqual(last.above);
  });
});

describe('errors', () => {
  it('are those of points thrown about', () => {
    const random = seededRandom(SEED);
    const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    const px = 1.5;
    const { own } = errorsOf(wedged, even, px);
    const thrown = Array.from({ length: 4000 }, () => {
      const six = (bone: Six): Six =>
        sixFrom((i) => [bone[i][0] + px * normal(), bone[i][1] + px * normal()]);
      const { above, broken, below } = wedged;
      return measuresOf(
        { above: above && six(above), broken: six(broken), below: below && six(below) },
        even,
      );
    });
    for (const measure of MEASURES) {
      const mean = thrown.reduce((sum, one) => sum + one[measure], 0) / thrown.length;
      const sd = Math.sqrt(thrown.reduce((sum, one) => sum + (one[measure] - mean) ** 2, 0) / thrown.length);
      // What is in it besides the points does not hang on them.
      const besides = errorsOf(wedged, even, 0).own[measure];
      const told = Math.sqrt(own[measure] ** 2 - besides ** 2);
      expect(Math.abs(told / sd - 1), measure).toBeLessThan(0.05);
    }
  });

  it('hold what readers differ by, and more with one neighbour', () => {
    const both = errorsOf(wedged, even, 1).whole;
    const one = errorsOf({ ...wedged, above: null }, even, 1).whole;
    for (const measure of MEASURES) expect(both[measure]).toBeGreaterThan(READERS[measure]);
    expect(one.lossFront).toBeGreaterThan(both.lossFront);
  });
});

describe('shape and grade', () => {
  const losses = (lossFront: number, lossMiddle: number, lossBack: number) => ({
    lossFront,
    lossMiddle,
    lossBack,
  });

  it('are Genant’s, by where height is lost', () => {
    expect(shapeOf(losses(0.4, 0.25, 0.02))).toBe('wedge');
    expect(shapeOf(losses(0.08, 0.4, 0.06))).toBe('biconcave');
    expect(shapeOf(losses(0.4, 0.4, 0.25))).toBe('crush');
  });

  it('are told as shares that sum to 1, one where it is clear, two at a border', () => {
    const told = measuresOf(wedged, even);
    const sum = (shares: object) => Object.values(shares).reduce((a: number, b: number) => a + b, 0);
    const clear = sharesOf(told, losses(0.001, 0.001, 0.001));
    expect(clear.shapes.wedge).toBeCloseTo(1, 6);
    const unsure = sharesOf(told, losses(0.05, 0.05, 0.05));
    expect(sum(unsure.shapes)).toBeCloseTo(1, 6);
    expect(sum(unsure.grades)).toBeCloseTo(1, 6);
    // The worst loss lies on the border of moderate and severe.
    expect(unsure.grades[2]).toBeGreaterThan(0.25);
    expect(unsure.grades[3]).toBeGreaterThan(0.25);
  });

  it('follow a point that is moved', () => {
    const moved = withPoint(wedged, 'broken', 0, [0, 140]);
    expect(measuresOf(moved, even).lossFront).toBeCloseTo(0, 6);
    expect(shapeOf(measuresOf(moved, even))).toBe('biconcave');
  });
});
