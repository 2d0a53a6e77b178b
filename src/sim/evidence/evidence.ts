import { ALIGNMENT } from './alignment.ts';
import { BIOMECHANICS } from './biomechanics.ts';
import { CEMENT } from './cement.ts';
import { FRACTURE } from './fracture.ts';
import { IMAGING } from './imaging.ts';
import { OUTCOMES } from './outcomes.ts';
import { PATIENT } from './patient.ts';
import { PROCEDURE } from './procedure.ts';
import { REPORTS } from './reports.ts';
import { REVIEWS } from './reviews.ts';
import { SAFETY } from './safety.ts';
import type { Evidence } from './types.ts';

const TABLE = {
  ...ALIGNMENT,
  ...FRACTURE,
  ...PROCEDURE,
  ...CEMENT,
  ...OUTCOMES,
  ...BIOMECHANICS,
  ...SAFETY,
  ...PATIENT,
  ...IMAGING,
  ...REVIEWS,
  ...REPORTS,
};

export type { Evidence, EvidenceMark } from './types.ts';

/** Every figure that the simulation or the words rest on. Typed by id, so that a wrong id does not compile. */
export const EVIDENCE: Readonly<Record<keyof typeof TABLE, Evidence>> = TABLE;

/** When the whole table was last gone through, and by when it is to be again; months, ISO. */
export const EVIDENCE_LOOKED_AT = { last: '2026-11', next: '2027-11' } as const;

export type EvidenceId = keyof typeof EVIDENCE;
