import { L } from '../../content/language.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Events } from './Events.tsx';

/** All that can go wrong in exact words, a sheet of its own; loaded when it is asked for. */
export default function EventsSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={L.risks} onClose={onClose}>
      <Events voice="clinical" onWatch={onClose} />
    </Sheet>
  );
}
