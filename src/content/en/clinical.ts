import type { ClinicalText, StageWords } from '../types.ts';
import { AFTER } from './clinical/after.ts';
import { BALLOON_IN } from './clinical/balloon-in.ts';
import { CANNULA } from './clinical/cannula.ts';
import { CEMENT } from './clinical/cement.ts';
import { CHOICES } from './clinical/choices.ts';
import { DEFLATE } from './clinical/deflate.ts';
import { FRACTURE } from './clinical/fracture.ts';
import { HEALTHY } from './clinical/healthy.ts';
import { INFLATE } from './clinical/inflate.ts';
import { LOCALISE } from './clinical/localise.ts';
import { NEEDLE } from './clinical/needle.ts';
import { PRONE } from './clinical/prone.ts';
import { SET } from './clinical/set.ts';

/** For students and surgeons. */
export const CLINICAL: StageWords<ClinicalText> = {
  healthy: HEALTHY,
  fracture: FRACTURE,
  choices: CHOICES,
  prone: PRONE,
  localise: LOCALISE,
  needle: NEEDLE,
  cannula: CANNULA,
  'balloon-in': BALLOON_IN,
  inflate: INFLATE,
  deflate: DEFLATE,
  cement: CEMENT,
  set: SET,
  after: AFTER,
};
