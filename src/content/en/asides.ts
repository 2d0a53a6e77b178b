import type { AsideText, StageWords } from '../types.ts';
import { AFTER } from './asides/after.ts';
import { BALLOON_IN } from './asides/balloon-in.ts';
import { CANNULA } from './asides/cannula.ts';
import { CEMENT } from './asides/cement.ts';
import { CHOICES } from './asides/choices.ts';
import { DEFLATE } from './asides/deflate.ts';
import { FRACTURE } from './asides/fracture.ts';
import { HEALTHY } from './asides/healthy.ts';
import { INFLATE } from './asides/inflate.ts';
import { LOCALISE } from './asides/localise.ts';
import { NEEDLE } from './asides/needle.ts';
import { PRONE } from './asides/prone.ts';
import { SET } from './asides/set.ts';

/** For patients: what each stage has in sheets. */
export const ASIDES = {
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
} as const satisfies StageWords<AsideText>;
