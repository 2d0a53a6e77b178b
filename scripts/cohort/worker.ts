import type { Case } from '../../src/sim/case/case.ts';
import { planCase } from '../baked.ts';
import { outcomesOfPlan } from './measure.ts';

/** One of the processes that plan the cohort: takes a numbered case, answers with what came of its bones. */
process.on('message', async ({ at, patientCase }: { at: number; patientCase: Case }) => {
  process.send?.({ at, outcomes: outcomesOfPlan(await planCase(patientCase)) });
});
