import type { EventId } from '../sim/event/ids.ts';
import { EVENT_WORDS } from './en/events/events.ts';
import { tongue } from './language.ts';

/** What can go wrong, told event by event, loaded with the sheets that show it; as `language.ts` is for the rest. */
export { EVENT_LABELS, EVENT_WORDS } from './en/events/events.ts';

/** What goes wrong, for a stranger. */
export const kioskEvent = (id: EventId): string =>
  tongue === null ? EVENT_WORDS[id].kiosk : tongue.events[id];
