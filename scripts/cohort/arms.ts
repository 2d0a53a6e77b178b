import type { Case } from '../../src/sim/case/case.ts';
import { aged, asVertebroplasty, broken, diceOf, drawPatient, leftAlone, onSides, turned } from './draw.ts';
import type { Outcome } from './measure.ts';
import { outcomesOf } from './outcomes.ts';

const WHOLE = { posteriorWall: 'intact', cause: 'osteoporosis' } as const;
const STRAIGHT = { convergenceDeg: 0, sagittalDeg: 0, depthMm: 0 } as const;

/** Ways of treating the same drawn patients: of every how many one is treated so, and how. */
const ARMS = {
  /** All of them, with balloons. */
  balloon: { every: 1, as: (drawn: Case): Case => drawn },
  /** Without: half with runny cement, half with medium. */
  without: {
    every: 2,
    as: (drawn: Case, turn: number): Case => asVertebroplasty(drawn, turn % 4 === 0 ? 'low' : 'medium'),
  },
  stiff: { every: 4, as: (drawn: Case): Case => asVertebroplasty(drawn, 'high') },
  /** Left alone for a year. */
  untreated: { every: 4, as: (drawn: Case): Case => leftAlone(drawn, 52) },
  /** Balloons again, one thing changed. */
  wholeWall: { every: 8, as: (drawn: Case): Case => broken(drawn, WHOLE) },
  brokenWall: { every: 8, as: (drawn: Case): Case => broken(drawn, { ...WHOLE, posteriorWall: 'breached' }) },
  tumour: { every: 8, as: (drawn: Case): Case => broken(drawn, { ...WHOLE, cause: 'tumour' }) },
  cleft: { every: 8, as: (drawn: Case): Case => broken(drawn, { ...WHOLE, mobility: 0.9 }) },
  noCleft: { every: 8, as: (drawn: Case): Case => broken(drawn, { ...WHOLE, mobility: 0.35 }) },
  twoSides: { every: 8, as: (drawn: Case): Case => onSides(drawn, 'both') },
  oneSide: { every: 8, as: (drawn: Case): Case => onSides(drawn, 'left') },
  straight: { every: 8, as: (drawn: Case): Case => turned(drawn, STRAIGHT) },
  tipUp: { every: 8, as: (drawn: Case): Case => turned(drawn, { ...STRAIGHT, sagittalDeg: 12 }) },
  tipOut: { every: 8, as: (drawn: Case): Case => turned(drawn, { ...STRAIGHT, depthMm: 9 }) },
  weeks13: { every: 8, as: (drawn: Case): Case => ({ ...drawn, weeksAfter: 13 }) },
  weeks52: { every: 8, as: (drawn: Case): Case => ({ ...drawn, weeksAfter: 52 }) },
  /** By age of the fracture, which then says how far it moves. */
  fresh: { every: 8, as: (drawn: Case): Case => aged(drawn, 1) },
  some: { every: 8, as: (drawn: Case): Case => aged(drawn, 4) },
  old: { every: 8, as: (drawn: Case): Case => aged(drawn, 12) },
} as const;

export type Arm = keyof typeof ARMS;
export type Arms = Readonly<Record<Arm, Outcome[]>>;

export const SEED = 20031;

export async function armsOf(cases: number, done: (share: number) => void = () => {}): Promise<Arms> {
  const dice = diceOf(SEED);
  const names = Object.keys(ARMS) as Arm[];
  const patients = Array.from({ length: cases }, (_, turn) => {
    const drawn = drawPatient(dice);
    const arms = names.filter((arm) => turn % ARMS[arm].every === 0);
    return { arms, ways: arms.map((arm) => ARMS[arm].as(drawn, turn)) };
  });
  const outcomes = await outcomesOf(
    patients.map(({ ways }) => ways),
    (planned) => done(planned / cases),
  );
  const of = (wanted: Arm): Outcome[] =>
    patients.flatMap(({ arms }, at) => arms.flatMap((arm, way) => (arm === wanted ? outcomes[at][way] : [])));
  return Object.fromEntries(names.map((arm) => [arm, of(arm)])) as unknown as Arms;
}
