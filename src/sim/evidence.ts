import { ALIGNMENT } from './evidence/alignment.ts';
import { BIOMECHANICS } from './evidence/biomechanics.ts';
import { CEMENT } from './evidence/cement.ts';
import { FRACTURE } from './evidence/fracture.ts';
import { IMAGING } from './evidence/imaging.ts';
import { OUTCOMES } from './evidence/outcomes.ts';
import { PATIENT } from './evidence/patient.ts';
import { PROCEDURE } from './evidence/procedure.ts';
import { SAFETY } from './evidence/safety.ts';
import type { Evidence } from './evidence/types.ts';

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
};

export type { Evidence, EvidenceMark } from './evidence/types.ts';

/** Every figure that the simulation or the words rest on. Typed by id, so that a wrong id does not compile. */
export const EVIDENCE: Readonly<Record<keyof typeof TABLE, Evidence>> = TABLE;

export type EvidenceId = keyof typeof EVIDENCE;
