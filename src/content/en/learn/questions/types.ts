import type { Question } from '../../../../learn/questions.ts';
import type { EvidenceId } from '../../../../sim/evidence/evidence.ts';

/** The page's own questions cite rows of its evidence. */
export type OwnQuestion = Question<EvidenceId>;

/** Views: the X-rays in the model's place; no names on the model, which would answer. */
const films = (ap: string, lateral: string): string =>
  `fluoro=alone,${ap},body,${lateral},body,650,230,1,0,1,bright,continuous,1`;
export const FILMS = films('0,0', '90,0');
export const filmsAt = (ap: string, lateral = '90,0'): string => films(ap, lateral);
export const UNNAMED = 'labels=none';
