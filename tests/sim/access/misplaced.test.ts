import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { endOf } from '../../../src/sim/stages/ends.ts';
import { stateAt } from '../../../src/sim/state.ts';
import { caseOf, levelOf, planned } from '../../fixtures/real.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs, shareOf } from '../../fixtures/share.ts';

/** Share of the height within which two operations are as good as each other: some 0.4 mm. */
const ALIKE = 0.018;

const offsets = fc.record({
  convergenceDeg: fc.integer({ min: -30, max: 30 }).map((n) => n / 2),
  sagittalDeg: fc.integer({ min: -30, max: 30 }).map((n) => n / 2),
  depthMm: fc.integer({ min: -20, max: 20 }).map((n) => n / 2),
});

describe('a path off the planned one', { timeout: 1_200_000 }, () => {
  it.each(shareOf(TREATED_LEVELS, 6))('%s: never does better', async (level) => {
    const lossAfter = async (access: object) => {
      const made = await planned(caseOf({ levels: [{ level, fracture: { mobility: 0.6 }, access }] }));
      const { lossFraction } = stateAt(made, endOf(made.stages, 'after')).levels[0];
      return { lossFraction, made: levelOf(made) };
    };
    const ideal = await lossAfter({});
    await fc.assert(
      fc.asyncProperty(offsets, async (access) => {
        const off = await lossAfter(access);
        expect(off.lossFraction).toBeGreaterThan(ideal.lossFraction - ALIKE);
      }),
      { numRuns: runs(20, 0.15), seed: SEED, endOnFailure: true },
    );
  });
});
