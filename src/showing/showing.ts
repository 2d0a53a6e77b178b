import { STAGES, type StageId } from '../sim/stages/stages.ts';
import { AFTER } from './after.ts';
import { BALLOON_IN } from './balloon-in.ts';
import { CANNULA } from './cannula.ts';
import { CEMENT } from './cement.ts';
import { CHOICES } from './choices.ts';
import { DEFLATE } from './deflate.ts';
import { FRACTURE } from './fracture.ts';
import { HEALTHY } from './healthy.ts';
import { INFLATE } from './inflate.ts';
import { LOCALISE } from './localise.ts';
import { NEEDLE } from './needle.ts';
import { PRONE } from './prone.ts';
import { SET } from './set.ts';
import type { Showing } from './types.ts';

/** How every stage is shown: a stage without an entry does not compile. */
export const SHOWING: Readonly<Record<StageId, Showing>> = {
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

/** How a stage is shown; before the first plan, as the first stage is. */
export const showingAt = (stage: StageId | null): Showing => SHOWING[stage ?? STAGES[0]];
