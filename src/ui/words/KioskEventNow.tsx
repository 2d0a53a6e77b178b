import { kioskEvent } from '../../content/events.ts';
import type { EventId } from '../../sim/event/ids.ts';

/** What goes wrong in the plan that is shown, in a kiosk's words. */
export default function KioskEventNow({ id }: { id: EventId }) {
  return <p>{kioskEvent(id)}</p>;
}
