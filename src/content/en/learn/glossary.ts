import type { Glossary } from '../../../learn/terms.ts';
import { ANATOMY } from './glossary/anatomy.ts';
import { EVIDENCE_TERMS } from './glossary/evidence.ts';
import { FLUOROSCOPY } from './glossary/fluoroscopy.ts';
import { FRACTURE } from './glossary/fracture.ts';
import { PROCEDURE } from './glossary/procedure.ts';

/** The words of the field, group by group. */
export const GLOSSARY: Glossary = {
  anatomy: ANATOMY,
  fracture: FRACTURE,
  procedure: PROCEDURE,
  fluoroscopy: FLUOROSCOPY,
  evidence: EVIDENCE_TERMS,
};
