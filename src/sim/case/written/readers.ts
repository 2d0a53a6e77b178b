import type { CasePath, CaseValue } from '../case.ts';
import type { Readers } from '../readers.ts';
import type { Answer } from './answer.ts';
import { readSex, readSides, readTreatment } from './choices.ts';
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
import { readShare } from './share.ts';

/** How people write the fields that they write. */
const BY_PATH: Readonly<Partial<Record<CasePath, (text: string) => Answer<CaseValue>>>> = {
  treatment: readTreatment,
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

export const WRITTEN: Readers = {
  levels(text) {
    const { levels, refused } = readLevels(text);
    if (refused.length === 0 && levels.length > 0) return { levels };
    const why = refused[0]?.why ?? 'no-such-level';
    return { problem: why === 'ambiguous' ? 'unclear' : why };
  },
  value(path, text) {
    const read = BY_PATH[path]?.(text);
    return read?.is === 'value' ? read.value : null;
  },
};
