import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { anatomyFor } from '../../../src/sim/anatomy.ts';
import { plan } from '../../../src/sim/plan.ts';
import { anyCase } from '../../fixtures/arbitrary.ts';
import {
  bodyHolds,
  cementStaysIn,
  clocksRun,
  volumesHold,
  warningsAreKnown,
} from '../../fixtures/invariants.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

/** Random cases in all. Four files share them, so that they run side by side. */
const CASES = runs(2000);
const SHARDS = 4;

/** Everything that must hold of any case, of one share of the random ones. */
export function invariantsOf(shard: number): void {
  describe(`any case, part ${shard + 1} of ${SHARDS}`, () => {
    it('keeps volumes, clocks, endplates, cement and warnings as they must be', async () => {
      const manifest = await readManifest();
      await fc.assert(
        fc.asyncProperty(anyCase, async (patientCase) => {
          const field = await readDistance(manifest, patientCase.fracture.level);
          const anatomy = anatomyFor(manifest, field, patientCase);
          const made = plan(patientCase, anatomy);
          clocksRun(made);
          bodyHolds(made);
          volumesHold(made);
          cementStaysIn(made, anatomy);
          warningsAreKnown(made);
        }),
        // A failing case is told as drawn: shrinking it would plan hundreds more.
        { numRuns: Math.ceil(CASES / SHARDS), seed: SEED + shard, endOnFailure: true },
      );
    }, 1_500_000);
  });
}
