import type { EventId } from '../sim/event/ids.ts';
import { EVENT_LABELS, EVENT_WORDS } from './en/events/events.ts';
import { told, tongue } from './language.ts';
import type { EventWords } from './types.ts';

/** What can go wrong, told event by event, loaded with the sheets that show it; as `language.ts` is for the rest. */
export const eventWords = (): Readonly<Record<EventId, EventWords>> => told('events', EVENT_WORDS);
export const eventLabels = () => told('eventLabels', EVENT_LABELS);

/** What goes wrong, for a stranger. */
export const kioskEvent = (id: EventId): string =>
  tongue === null ? EVENT_WORDS[id].kiosk : tongue.events[id];
