import { type Case, isTreated, type Treatment } from './case.ts';

/** What an operation can do to a bone, or leave. */
export const CHOSEN_TREATMENTS = [
  'kyphoplasty',
  'vertebroplasty',
  'none',
] as const satisfies readonly Treatment[];
export type ChosenTreatment = (typeof CHOSEN_TREATMENTS)[number];

/** What a case is, as one operation: what is done to its treated bones; `none` where it treats none, null where it does
 * not do the same to all. */
export function caseTreatment(patientCase: Case): ChosenTreatment | null {
  const done = new Set(patientCase.levels.filter(isTreated).map(({ treatment }) => treatment));
  if (done.size > 1) return null;
  return [...done].find((treatment) => treatment !== 'cemented-before') ?? 'none';
}

/** The same patient, operated another way: every bone that is treated is treated so. Where none is, every bone that has no
 * cement yet. */
export function treatedAs(patientCase: Case, treatment: ChosenTreatment): Case {
  const some = patientCase.levels.some(isTreated);
  return {
    ...patientCase,
    levels: patientCase.levels.map((one) =>
      isTreated(one) || (!some && one.treatment === 'none') ? { ...one, treatment } : one,
    ),
  };
}
