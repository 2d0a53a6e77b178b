import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../models/manifest.ts';
import { readDistance, readManifest } from '../../scripts/baked.ts';
import { anatomyFor } from '../../src/sim/anatomy.ts';
import { type Case, type CasePath, type CaseValue, withValue } from '../../src/sim/case.ts';
import { LEAK_TYPES, type LeakType } from '../../src/sim/leaks.ts';
import { leakedAt, type Plan, plan } from '../../src/sim/plan.ts';
import { naturalCourse } from '../../src/sim/reduction.ts';
import { stateAt } from '../../src/sim/state.ts';
import { anyCase } from '../fixtures/arbitrary.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';

/** What must rise or fall when one thing changes and all else stays: no figure, only the direction. */

let manifest: Manifest;
beforeAll(async () => {
  manifest = await readManifest();
});

async function planned(patientCase: Case): Promise<Plan> {
  const field = await readDistance(manifest, patientCase.fracture.level);
  return plan(patientCase, anatomyFor(manifest, field, patientCase));
}

/** A case that is operated on as one would be: the way in as planned, volumes that a body of that level takes. */
const operable = anyCase.map((drawn): Case => {
  const k = ['T5', 'T6', 'T7', 'T8'].includes(drawn.fracture.level) ? 0.4 : 1;
  return {
    ...drawn,
    method: 'kyphoplasty',
    fracture: { ...drawn.fracture, heightLoss: 0.15 + 0.5 * drawn.fracture.heightLoss },
    access: { ...drawn.access, convergenceDeg: 0, sagittalDeg: 0, depthMm: 0, route: 'transpedicular' },
    balloon: {
      lengthMm: k < 1 ? 10 : 15,
      volumeMl: k * (1 + 0.4 * drawn.balloon.volumeMl),
      pressureLimitPsi: 400,
    },
    cement: { ...drawn.cement, volumeMl: k * (1 + 0.5 * drawn.cement.volumeMl) },
  };
});

const RUNS = runs(24, 1 / 3);

/** Plans each case at both values of a parameter and hands both to `holds`. */
const between = (path: CasePath, less: CaseValue, more: CaseValue, holds: (less: Plan, more: Plan) => void) =>
  fc.assert(
    fc.asyncProperty(operable, async (drawn) => {
      holds(await planned(withValue(drawn, path, less)), await planned(withValue(drawn, path, more)));
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );

const worstHeight = (made: Plan, t: number): number => 1 - stateAt(made, t).lossFraction;

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
      sparse.inflation?.balloons.forEach((balloon, side) => {
        const other = dense.inflation?.balloons[side];
        if (other === undefined) throw new Error('the same sides are used');
        const ml = 0.95 * Math.min(balloon.finalMl, other.finalMl);
        const kpa = ({ curve, peakKpa }: typeof balloon) => peakKpa[curve.ml.findIndex((at) => at >= ml)];
        if (ml > 0.3) expect(kpa(other)).toBeGreaterThan(kpa(balloon));
      });
      expect(worstHeight(dense, 9)).toBeLessThan(worstHeight(sparse, 9) + SLACK);
    });
  });

  const leaked = (made: Plan, ml: (side: number) => number): number =>
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
    await between('cement.viscosity', 'low', 'high', (low, high) => {
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
      const all = (made: Plan) => leaked(made, (side) => made.cementing?.sides[side].finalMl ?? 0);
      expect(all(much)).toBeGreaterThanOrEqual(all(little) - DROP_ML);
    });
  });

  it('a longer wait, more kyphosis, for all that can still sink', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 100 }), (drawn, weeks) => {
        const left = (at: number) => naturalCourse(withValue(drawn, 'naturalCourse.weeks', at));
        expect(left(weeks + 4).wedge).toBeGreaterThanOrEqual(left(weeks).wedge);
        expect(left(weeks).wedge).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('which shows as a larger Cobb angle', async () => {
    await fc.assert(
      fc.asyncProperty(operable, async (drawn) => {
        const left = { ...drawn, method: 'none' as const };
        const early = await planned(withValue(left, 'naturalCourse.weeks', 2));
        const late = await planned(withValue(left, 'naturalCourse.weeks', 40));
        expect(stateAt(late, 13).cobbDeg).toBeGreaterThan(stateAt(early, 13).cobbDeg - 1e-6);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});
