import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { openSession } from '../../session/open.ts';
import { session } from '../../session/store.ts';

/** A file's name without the fineness it is made in, which says nothing to whoever waits. */
const nameOf = (what: string): string => what.replace(/-fine$/, '');

/** A bar with the name of what is loading, until the first picture; then nothing. */
export function Loading() {
  const loading = useStore(session, (now) => now.loading);
  const plan = useStore(session, (now) => now.plan);
  const trouble = useStore(session, (now) => now.trouble);
  if (trouble !== null || (plan !== null && loading === null)) return null;
  const what = loading?.what ?? L.planning;
  return (
    <div className="loading" role="status">
      <label>
        {loading === null ? L.planning : L.loading(nameOf(what))}
        <progress max={1} value={loading?.share ?? 1} />
      </label>
    </div>
  );
}

/** What went wrong, by name unless that is nothing to whoever reads it, and a way to try again; what is on screen stays. */
export function TroubleNote({ stranger = false }: { stranger?: boolean }) {
  const trouble = useStore(session, (now) => now.trouble);
  if (trouble === null) return null;
  return (
    <div className="trouble" role="alert">
      <h2>{L.trouble.title}</h2>
      <p>
        {L.trouble[trouble.kind]} {stranger ? null : <code>{trouble.what}</code>}
      </p>
      <button type="button" className="btn primary" onClick={() => void openSession()}>
        {L.trouble.retry}
      </button>
    </div>
  );
}
