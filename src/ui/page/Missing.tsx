import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { askNow } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';

/** Says that a script has not come, and asks for it at once where somebody says so; it is asked for anyway. */
export function Missing() {
  const missing = useStore(session, (now) => now.missing > 0 && now.trouble === null);
  return missing ? (
    <div className="missing" role="status">
      <p>{L.trouble.title}</p>
      <button type="button" className="btn" onClick={askNow}>
        {L.trouble.retry}
      </button>
    </div>
  ) : null;
}
