import type { ENGLISH_PATIENT } from './en/patient.ts';
import type { Said } from './said.ts';
import type { PageLabels } from './tongue.ts';

type English = typeof ENGLISH_PATIENT;

/** Words of the page that a patient meets and a stranger does not: those of `LABELS` that a `Tongue` has not. */
type ConsultLabels = Said<Omit<English['labels'], 'name' | keyof PageLabels>> & {
  readouts: Said<English['labels']['readouts']>;
  broken: { consult: string };
};

/**
 * All that a patient reads in a consult besides what a `Tongue` says, in one language. A string that is missing, or one too
 * many, does not compile.
 */
export type Patient = { readonly [Part in Exclude<keyof English, 'labels'>]: Said<English[Part]> } & {
  readonly labels: ConsultLabels;
};

export type PatientPart = Exclude<keyof English, 'labels'>;
