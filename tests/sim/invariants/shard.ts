import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readDistances, readManifest } from '../../../scripts/baked.ts';
import { skeletonFor } from '../../../src/sim/anatomy.ts';
import { plan } from '../../../src/sim/plan-case.ts';
import { anyEventful } from '../../fixtures/arbitrary.ts';
import {
  bodyHolds,
  cementStaysIn,
  clocksRun,
  volumesHold,
  warningsAreKnown,
} from '../../fixtures/invariants.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

/** Random cases in all; CASES sets another number. Four files share them, so that they run side by side. */
const CASES = Number(process.env.CASES ?? runs(2000, 0.05));
const SHARDS = 4;

/** Everything that must hold of any case, of one share of the random ones. */
export function invariantsOf(shard: number): void {
  describe(`any case, part ${shard + 1} of ${SHARDS}`, () => {
    it('keeps volumes, clocks, endplates, cement and warnings as they must be', async () => {
      const manifest = await readManifest();
      await fc.assert(
        fc.asyncProperty(anyEventful, async (patientCase) => {
          const skeleton = skeletonFor(manifest, patientCase.patient);
          const made = plan(patientCase, skeleton, await readDistances(manifest, patientCase));
          clocksRun(made);
          bodyHolds(made);
          volumesHold(made);
          cementStaysIn(made, skeleton);
          warningsAreKnown(made);
        }),
        // A failing case is told as drawn: shrinking it would plan hundreds more.
        { numRuns: Math.ceil(CASES / SHARDS), seed: SEED + shard, endOnFailure: true },
      );
    }, 3_600_000);
  });
}
