import type { PlainText, StageWords, Words } from '../types.ts';
import { CHAPTERS } from './chapters.ts';
import { AFTER } from './stages/after.ts';
import { BALLOON_IN } from './stages/balloon-in.ts';
import { CANNULA } from './stages/cannula.ts';
import { CEMENT } from './stages/cement.ts';
import { CHOICES } from './stages/choices.ts';
import { DEFLATE } from './stages/deflate.ts';
import { FRACTURE } from './stages/fracture.ts';
import { HEALTHY } from './stages/healthy.ts';
import { INFLATE } from './stages/inflate.ts';
import { LOCALISE } from './stages/localise.ts';
import { NEEDLE } from './stages/needle.ts';
import { PRONE } from './stages/prone.ts';
import { SET } from './stages/set.ts';

export const PLAIN_STAGES = {
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
} as const satisfies StageWords<PlainText>;

export const EN: Words = { language: 'en-GB', stages: PLAIN_STAGES, chapters: CHAPTERS };
