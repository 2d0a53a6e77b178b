import type { NameId } from '../showing/names.ts';
import { DEBATE } from './en/debate.ts';
import { FLUORO } from './en/fluoro.ts';
import { DRAWING, NAMES } from './en/names.ts';
import { PART_LABELS } from './en/parts.ts';
import { VIEWS } from './en/views.ts';
import { told, tongue } from './language.ts';
import type { FilmWords } from './tongue.ts';
import type { Debate } from './types.ts';

/** Words of panels that open later, kept out of what loads before the first picture; as `language.ts` is for the rest. */
export const LATER = {
  fluoro: FLUORO,
  names: NAMES,
  drawing: DRAWING,
  views: VIEWS,
};

/** What the options can do and can harm; and what a list of parts says. */
export const debate = (): Debate => told('debate', DEBATE);
export const partLabels = () => told('parts', PART_LABELS);

/** Words of X-rays that are only looked at. */
export const filmWords = (): FilmWords => tongue?.films ?? FLUORO;

/** What a name on the picture says, and what the list of them is called. */
export const nameOnPicture = (id: NameId, voice: 'plain' | 'clinical'): string =>
  (voice === 'plain' && tongue?.names[id]) || NAMES[id][voice];
export const namesList = (): string => tongue?.kiosk.names ?? DRAWING.list;
