import type { NameId } from '../../showing/names.ts';
import type { PartKind } from '../../showing/parts.ts';
import type { EventId } from '../../sim/event/ids.ts';
import type { ChapterId } from '../../sim/stages/stages.ts';
import type { KioskWarning, Tongue } from '../tongue.ts';
import type { PartText } from '../types.ts';
import { CHAPTERS } from './chapters.ts';
import { EVENT_WORDS } from './events/events.ts';
import { FLUORO } from './fluoro.ts';
import { KIOSK, KIOSK_LABELS } from './kiosk.ts';
import { LABELS } from './labels.ts';
import { NAMES } from './names.ts';
import { NOTICE_LABELS } from './notices.ts';
import { PART_LABELS, PART_TEXTS } from './parts.ts';
import { STILL } from './still.ts';
import { UNTOUCHED } from './untouched.ts';
import { WARNING_WORDS } from './warnings/warnings.ts';
import { EN } from './words.ts';

/** One value of each entry of a table. */
const each = <Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  take: (entry: From) => To,
): Readonly<Record<Key, To>> =>
  Object.fromEntries(Object.entries<From>(table).map(([key, entry]) => [key, take(entry)])) as Record<
    Key,
    To
  >;

/** English in the form that all languages have, for whoever compares them. The page does not load it: English comes with what
 * shows it. */
export const ENGLISH: Tongue = {
  locale: EN.language,
  page: { ...LABELS, noWebgl: STILL },
  kiosk: KIOSK_LABELS,
  stages: KIOSK,
  chapters: each<ChapterId, { plain: string }, string>(CHAPTERS, ({ plain }) => plain),
  names: each<NameId, { plain: string }, string>(NAMES, ({ plain }) => plain),
  parts: {
    kinds: each<PartKind, { plain: PartText }, PartText>(PART_TEXTS, ({ plain }) => plain),
    sides: PART_LABELS.sides.plain,
    between: PART_LABELS.between,
  },
  films: FLUORO,
  untouched: UNTOUCHED.plain,
  events: each<EventId, { kiosk: string }, string>(EVENT_WORDS, ({ kiosk }) => kiosk),
  warnings: Object.fromEntries(
    Object.entries(WARNING_WORDS).flatMap(([id, { kiosk }]) => (kiosk === null ? [] : [[id, kiosk]])),
  ) as Record<KioskWarning, string>,
  notices: NOTICE_LABELS,
};
