import type { Case } from '../../src/sim/case/case.ts';
import { planCase } from '../baked.ts';
import { outcomeOf } from './measure.ts';

/** One of the processes that plan the cohort: takes a numbered case, answers with its outcome. */
process.on('message', async ({ at, patientCase }: { at: number; patientCase: Case }) => {
  process.send?.({ at, outcome: outcomeOf(await planCase(patientCase)) });
});
