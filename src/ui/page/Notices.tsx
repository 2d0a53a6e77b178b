import { useStore } from 'zustand';
import { L, WARNING_WORDS } from '../../content/language.ts';
import { openSession } from '../../session/open.ts';
import { steady } from '../../session/steady.ts';
import { session } from '../../session/store.ts';
import { Icon } from '../kit/Icon.tsx';

/** What of a link could not be used: one notice, by field. */
export function Notices() {
  const notices = useStore(steady, (now) => now.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notice" role="status">
      <div>
        <p>{L.notice.title}</p>
        <ul>
          {notices.slice(0, 6).map((notice) => (
            <li key={`${notice.field} ${notice.given}`}>
              <b>{notice.field}</b> {notice.given === '' ? '' : `“${notice.given}” `}
              {L.notice.problems[notice.problem]}
              {notice.used === null ? '' : L.notice.used(String(notice.used))}
            </li>
          ))}
          {notices.length > 6 ? <li>+ {notices.length - 6}</li> : null}
        </ul>
      </div>
      <button
        type="button"
        className="btn quiet"
        aria-label={L.notice.dismiss}
        onClick={() => session.setState({ notices: [] })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A bar with the name of what is loading, until the first picture; then nothing. */
export function Loading() {
  const loading = useStore(steady, (now) => now.loading);
  const plan = useStore(steady, (now) => now.plan);
  const trouble = useStore(steady, (now) => now.trouble);
  if (trouble !== null || (plan !== null && loading === null)) return null;
  const what = loading?.what ?? L.planning;
  return (
    <div className="loading" role="status">
      <label>
        {loading === null ? L.planning : L.loading(what)}
        <progress max={1} value={loading?.share ?? 1} />
      </label>
    </div>
  );
}

/** What went wrong, by name, and a way to try again; what is on screen stays. */
export function TroubleNote() {
  const trouble = useStore(steady, (now) => now.trouble);
  if (trouble === null) return null;
  return (
    <div className="trouble" role="alert">
      <h2>{L.trouble.title}</h2>
      <p>
        {L.trouble[trouble.kind]} <code>{trouble.what}</code>
      </p>
      <button type="button" className="btn primary" onClick={() => void openSession()}>
        {L.trouble.retry}
      </button>
    </div>
  );
}

/** What the plan warns of, in the voice asked for; each once, with the sides it holds for. */
export function Warnings({ voice }: { voice: 'plain' | 'clinical' }) {
  const warnings = useStore(steady, (now) => now.plan?.warnings) ?? [];
  const ids = [...new Set(warnings.map((warning) => warning.id))];
  if (ids.length === 0) return null;
  return (
    <ul className="warnings" aria-label={L.study.warnings}>
      {ids.map((id) => (
        <li key={id}>
          <Icon name="caution" />
          <span>
            {WARNING_WORDS[id][voice]}
            {voice === 'clinical' ? ` ${sidesOf(warnings.filter((warning) => warning.id === id))}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

const sidesOf = (warnings: readonly { side: string | null; value: number | null }[]): string => {
  const parts = warnings.flatMap(({ side, value }) =>
    side === null && value === null
      ? []
      : [`${side ?? ''}${value === null ? '' : ` ${value.toFixed(1)}`}`.trim()],
  );
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};
