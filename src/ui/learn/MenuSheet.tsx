import { LEARN } from '../../content/learn.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { openSheet } from './store.ts';
import './menu.css';

/** What there is to learn by. */
export function MenuSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={LEARN.title} onClose={onClose}>
      <div className="learnmenu">
        <section>
          <h3>{LEARN.glossary.title}</h3>
          <p>{LEARN.glossary.lead}</p>
          <button type="button" className="btn" onClick={() => openSheet('glossary')}>
            {LEARN.glossary.open}
          </button>
        </section>
      </div>
    </Sheet>
  );
}
