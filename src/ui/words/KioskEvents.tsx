import { kioskEvent } from '../../content/events.ts';
import { kioskLabels } from '../../content/kiosk.ts';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { watchEvent } from '../../session/watch.ts';
import { eventsFor } from '../../sim/event/table.ts';
import { Sheet } from '../kit/Sheet.tsx';

/** What can go wrong, in a kiosk's words, each to be seen on the model; on asking only. */
export default function KioskEvents({ onClose }: { onClose: () => void }) {
  const { case: shown, stage } = session.getState();
  const treatments = shown.levels.map(({ treatment }) => treatment);
  const { here, elsewhere } = eventsFor(treatments, stage ?? 'healthy');
  return (
    <Sheet title={L.risks} onClose={onClose}>
      {[...here, ...elsewhere].map((id) => (
        <div key={id} className="event">
          <p id={`event-${id}`}>{kioskEvent(id)}</p>
          <button
            type="button"
            className="btn"
            aria-describedby={`event-${id}`}
            onClick={() => {
              onClose();
              void watchEvent(id);
            }}
          >
            {kioskLabels().watch}
          </button>
        </div>
      ))}
    </Sheet>
  );
}
