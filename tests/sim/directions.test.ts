import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Case,
  type CaseValue,
  type LevelCase,
  type LevelPath,
  type WholePath,
  withLevel,
  withLevelValue,
  withValue,
} from '../../src/sim/case/case.ts';
import { WHOLE_PATHS } from '../../src/sim/case/params.ts';
import { LEAK_TYPES, type LeakType } from '../../src/sim/cement/leak-types.ts';
import { naturalCourse } from '../../src/sim/fracture/reduction.ts';
import { leakedAt } from '../../src/sim/level/leaked.ts';
import type { LevelPlan } from '../../src/sim/level/plan.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { anyOneLevel } from '../fixtures/arbitrary.ts';
import { boneOf, levelOf, oneAt, planned } from '../fixtures/real.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';

/** What must rise or fall when one thing changes and all else stays: no figure, only the direction. */

/** A case that is operated on as one would be: the way in as planned, volumes that a body of that level takes. */
const operable = anyOneLevel.map((drawn): Case => {
  const one = boneOf(drawn);
  const k = ['T5', 'T6', 'T7', 'T8'].includes(one.level) ? 0.4 : 1;
  const { heightLoss, ...broken } = one.fracture;
  const measured = { anteriorLoss: null, middleLoss: null, posteriorLoss: null };
  return withLevel(drawn, {
    ...one,
    treatment: 'kyphoplasty',
    fracture: { ...broken, ...measured, heightLoss: 0.15 + 0.4 * heightLoss },
    access: {
      ...one.access,
      convergenceDeg: 0,
      sagittalDeg: 0,
      depthMm: 0,
      route: 'transpedicular',
      paths: null,
    },
    balloon: {
      lengthMm: k < 1 ? 10 : 15,
      volumeMl: k * (1 + 0.4 * one.balloon.volumeMl),
      pressureLimitPsi: 400,
    },
    cement: { ...one.cement, volumeMl: k * (1 + 0.5 * one.cement.volumeMl) },
  });
});

const isWhole = (path: WholePath | LevelPath): path is WholePath =>
  (WHOLE_PATHS as readonly string[]).includes(path);

const withAt = (drawn: Case, path: WholePath | LevelPath, value: CaseValue): Case =>
  isWhole(path)
    ? withValue(drawn, path, value)
    : withLevel(drawn, withLevelValue(boneOf(drawn), path, value));

const RUNS = runs(24, 1 / 3);

/** Plans each case at both values of a parameter and hands both to `holds`. */
const between = (
  path: WholePath | LevelPath,
  less: CaseValue,
  more: CaseValue,
  holds: (less: Plan, more: Plan) => void,
) =>
  fc.assert(
    fc.asyncProperty(operable, async (drawn) => {
      holds(await planned(withAt(drawn, path, less)), await planned(withAt(drawn, path, more)));
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );

const worstHeight = (made: Plan, t: number): number => 1 - oneAt(made, t).lossFraction;

/** A hundredth of the height is within what balloons of slightly different stops make. */
const SLACK = 0.01;

// Each plans up to some fifty cases.
describe('directions', { timeout: 300_000 }, () => {
  it('more mobility, more height: lying down, inflated and in the end', async () => {
    await between('fracture.mobility', 0.15, 0.85, (fixed, mobile) => {
      for (const t of [4, 9, 13])
        expect(worstHeight(mobile, t)).toBeGreaterThan(worstHeight(fixed, t) - SLACK);
      expect(worstHeight(mobile, 4)).toBeGreaterThan(worstHeight(fixed, 4));
    });
  });

  it('denser bone, more pressure for the same volume and no more height', async () => {
    await between('bone.volumeFraction', 0.06, 0.18, (sparse, dense) => {
      levelOf(sparse).inflation?.balloons.forEach((balloon, side) => {
        const other = levelOf(dense).inflation?.balloons[side];
        if (other === undefined) throw new Error('the same sides are used');
        const ml = 0.95 * Math.min(balloon.finalMl, other.finalMl);
        const kpa = ({ curve, peakKpa }: typeof balloon) => peakKpa[curve.ml.findIndex((at) => at >= ml)];
        if (ml > 0.3) expect(kpa(other)).toBeGreaterThan(kpa(balloon));
      });
      expect(worstHeight(dense, 9)).toBeLessThan(worstHeight(sparse, 9) + SLACK);
    });
  });

  const leaked = (made: LevelPlan, ml: (side: number) => number): number =>
    made.cementing?.sides.reduce(
      (sum, side, at) =>
        sum + LEAK_TYPES.reduce((all, type: LeakType) => all + leakedAt(side, type, ml(at)), 0),
      0,
    ) ?? 0;

  /** What the coarsest node on a way out holds. */
  const DROP_ML = 0.03;

  it('higher viscosity, less leak from the same volume', async () => {
    let runny = 0;
    let stiff = 0;
    await between('cement.viscosity', 'low', 'high', (runnier, stiffer) => {
      const [low, high] = [levelOf(runnier), levelOf(stiffer)];
      const both = (side: number) =>
        Math.min(low.cementing?.sides[side].finalMl ?? 0, high.cementing?.sides[side].finalMl ?? 0);
      expect(leaked(high, both)).toBeLessThanOrEqual(leaked(low, both) + DROP_ML);
      runny += leaked(low, both);
      stiff += leaked(high, both);
    });
    expect(stiff).toBeLessThan(0.6 * runny);
  });

  it('more cement, no less leak', async () => {
    await between('cement.volumeMl', 1.2, 3.6, (little, much) => {
      const all = (made: LevelPlan) => leaked(made, (side) => made.cementing?.sides[side].finalMl ?? 0);
      expect(all(levelOf(much))).toBeGreaterThanOrEqual(all(levelOf(little)) - DROP_ML);
    });
  });

  it('a longer wait, more kyphosis, for all that can still sink', () => {
    fc.assert(
      fc.property(anyOneLevel, fc.integer({ min: 0, max: 100 }), (drawn, weeks) => {
        const left = (at: number) => naturalCourse(boneOf(drawn), at);
        expect(left(weeks + 4).wedge).toBeGreaterThanOrEqual(left(weeks).wedge);
        expect(left(weeks).wedge).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('which shows as a larger Cobb angle', async () => {
    await fc.assert(
      fc.asyncProperty(operable, async (drawn) => {
        const one: LevelCase = { ...boneOf(drawn), treatment: 'none' };
        const left = withLevel(drawn, one);
        const early = await planned(withValue(left, 'weeksAfter', 2));
        const late = await planned(withValue(left, 'weeksAfter', 40));
        expect(oneAt(late, 13).cobbDeg).toBeGreaterThan(oneAt(early, 13).cobbDeg - 1e-6);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});
