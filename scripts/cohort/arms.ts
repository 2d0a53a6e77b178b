import type { Case } from '../../src/sim/case/case.ts';
import { asVertebroplasty, diceOf, drawCase, leftAlone } from './draw.ts';
import type { Outcome } from './measure.ts';
import { outcomesOf } from './outcomes.ts';

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

export async function armsOf(cases: number, done: (share: number) => void = () => {}): Promise<Arms> {
  const dice = diceOf(SEED);
  const jobs: { arm: keyof Arms; patientCase: Case }[] = [];
  for (let i = 0; i < cases; i++) {
    const drawn = drawCase(dice);
    jobs.push({ arm: 'balloon', patientCase: drawn });
    const viscosity = i % 4 === 0 ? 'low' : 'medium';
    if (i % 2 === 0) jobs.push({ arm: 'without', patientCase: asVertebroplasty(drawn, viscosity) });
    if (i % 4 !== 0) continue;
    jobs.push({ arm: 'stiff', patientCase: asVertebroplasty(drawn, 'high') });
    jobs.push({
      arm: 'untreated',
      patientCase: leftAlone(drawn, 52),
    });
  }
  const outcomes = await outcomesOf(
    jobs.map(({ patientCase }) => patientCase),
    (planned) => done(planned / jobs.length),
  );
  const of = (arm: keyof Arms) => outcomes.filter((_, at) => jobs[at].arm === arm);
  const without = of('without');
  return {
    balloon: of('balloon'),
    without,
    runny: without.filter(({ bone }) => bone.cement.viscosity === 'low'),
    stiff: of('stiff'),
    untreated: of('untreated'),
  };
}
