import type { Case } from '../../src/sim/case.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { asVertebroplasty, diceOf, drawCase } from './draw.ts';
import { type Outcome, outcomeOf } from './measure.ts';

/** The same drawn patients, treated in different ways. */
export interface Arms {
  /** All of them, with balloons. */
  balloon: Outcome[];
  /** Every second one, without. */
  without: Outcome[];
  /** Every fourth one without a balloon, with runny and with stiff cement. */
  runny: Outcome[];
  stiff: Outcome[];
  /** Every fourth one left alone for a year. */
  untreated: Outcome[];
}

export const SEED = 20031;

export async function armsOf(
  cases: number,
  planCase: (patientCase: Case) => Promise<Plan>,
  done: (planned: number) => void = () => {},
): Promise<Arms> {
  const dice = diceOf(SEED);
  const arms: Arms = { balloon: [], without: [], runny: [], stiff: [], untreated: [] };
  const treat = async (patientCase: Case) => outcomeOf(await planCase(patientCase));
  for (let i = 0; i < cases; i++) {
    const drawn = drawCase(dice);
    arms.balloon.push(await treat(drawn));
    const quarter = i % 4 === 0;
    const runny = quarter ? await treat(asVertebroplasty(drawn, 'low')) : null;
    if (runny !== null) {
      arms.runny.push(runny);
      arms.stiff.push(await treat(asVertebroplasty(drawn, 'high')));
      arms.untreated.push(await treat({ ...drawn, method: 'none', naturalCourse: { weeks: 52 } }));
    }
    if (i % 2 === 0) arms.without.push(runny ?? (await treat(asVertebroplasty(drawn, 'medium'))));
    done(i + 1);
  }
  return arms;
}
