import type { Tongue } from '../tongue.ts';
import { FILMS } from './films.ts';
import { KIOSK, STAGES } from './kiosk.ts';
import { CHAPTERS, NOTICES, PAGE, UNTOUCHED } from './page.ts';
import { NAMES, PARTS } from './parts.ts';
import { EVENTS, WARNINGS } from './wrong.ts';

/** All that is said in German. */
export const TONGUE: Tongue = {
  locale: 'de',
  page: PAGE,
  kiosk: KIOSK,
  stages: STAGES,
  chapters: CHAPTERS,
  names: NAMES,
  parts: PARTS,
  films: FILMS,
  untouched: UNTOUCHED,
  events: EVENTS,
  warnings: WARNINGS,
  notices: NOTICES,
};
