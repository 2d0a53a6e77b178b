import type { CasePath, CaseValue } from '../case.ts';
import type { Readers } from '../readers.ts';
import type { Answer } from './answer.ts';
import { readAnaesthetic, readSex, readSides, readTreatment } from './choices.ts';
import { readLevels } from './levels.ts';
import {
  readAgeYears,
  readGauge,
  readMl,
  readMm,
  readPressurePsi,
  readStatureCm,
  readWeeks,
} from './measures.ts';
import { readPosture } from './posture.ts';
import { isNarrowIn, readShape } from './shape.ts';
import { readShare } from './share.ts';

/** How people write the fields that they write. */
const BY_PATH: Readonly<Partial<Record<CasePath, (text: string) => Answer<CaseValue>>>> = {
  treatment: readTreatment,
  'procedure.anaesthetic': readAnaesthetic,
  weeksAfter: readWeeks,
  'patient.sex': readSex,
  'patient.ageYears': readAgeYears,
  'patient.statureCm': readStatureCm,
  'bone.volumeFraction': readShare,
  'fracture.heightLoss': readShare,
  'fracture.anteriorLoss': readShare,
  'fracture.middleLoss': readShare,
  'fracture.posteriorLoss': readShare,
  'fracture.weeksOld': readWeeks,
  'fracture.retropulsionMm': readMm,
  'access.sides': readSides,
  'access.depthMm': readMm,
  'access.cannulaGauge': readGauge,
  'balloon.lengthMm': readMm,
  'balloon.volumeMl': readMl,
  'balloon.pressureLimitPsi': readPressurePsi,
  'cement.volumeMl': readMl,
};

/** What somebody writes into one field, bones by name above all, is shorter; each rule looks through all of it (1.1 s a million
 * characters). */
const MOST_CHARACTERS = 1000;

export const WRITTEN: Readers = {
  levels(text) {
    if (text.length > MOST_CHARACTERS) return { problem: 'no-such-level' };
    const { levels, refused } = readLevels(text);
    if (refused.length === 0 && levels.length > 0) return { levels };
    const why = refused[0]?.why ?? 'no-such-level';
    return { problem: why === 'ambiguous' ? 'unclear' : why };
  },
  value(path, text) {
    if (text.length > MOST_CHARACTERS) return null;
    const read = BY_PATH[path]?.(text);
    return read?.is === 'value' ? read.value : null;
  },
  shape: readShape,
  posture: readPosture,
  isNarrow: isNarrowIn,
};
