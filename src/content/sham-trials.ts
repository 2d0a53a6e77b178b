import type { EvidenceId } from '../sim/evidence/evidence.ts';

/** All trials of vertebroplasty against a pretend procedure: who tells of one of them tells of all. */
export const SHAM_TRIALS = [
  'buchbinder2009',
  'kallmes2009',
  'firanescu2018',
  'clark2016',
  'hansen-vope',
] as const satisfies readonly EvidenceId[];
