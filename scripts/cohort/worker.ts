import type { Case } from '../../src/sim/case/case.ts';
import { MOST_LEVELS } from '../../src/sim/case/case.ts';
import { keeping } from '../../src/sim/level/kept.ts';
import { planCase } from '../baked.ts';
import { type Outcome, outcomesOfPlan } from './measure.ts';

/** One of the processes that plan the cohort: takes a numbered patient, treated in some ways, and answers with what came of
 * the bones in each. Ways that differ in little share what they have in common. */
process.on('message', async ({ at, ways }: { at: number; ways: Case[] }) => {
  const kept = keeping(2 * MOST_LEVELS);
  const outcomes: Outcome[][] = [];
  for (const way of ways) outcomes.push(outcomesOfPlan(await planCase(way, kept)));
  process.send?.({ at, outcomes });
});
