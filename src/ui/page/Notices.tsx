import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { openSession } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { isRefusal, type Notice } from '../../sim/case/notice.ts';
import { Icon } from '../kit/Icon.tsx';

/** What of a link could not be used: one notice. Bones that were refused come first, by name; the rest by field. */
export function Notices() {
  const notices = useStore(session, (now) => now.notices);
  const asking = useStore(session, (now) => now.asking);
  if (notices.length === 0) return null;
  const refused = notices.filter(isRefusal);
  const others = notices.filter((notice) => !isRefusal(notice));
  return (
    <div className="notice" role="status">
      <div>
        {refused.slice(0, MOST_LINES).map((notice) => (
          <p key={`${notice.field} ${notice.given}`}>{refusal(notice)}</p>
        ))}
        {asking && refused.length > 0 ? <p>{L.match.which}</p> : null}
        {others.length > 0 ? <p>{L.notice.title}</p> : null}
        <ul>
          {others.slice(0, MOST_LINES).map((notice) => (
            <li key={`${notice.field} ${notice.given}`}>{told(notice)}</li>
          ))}
          {others.length > MOST_LINES ? <li>+ {others.length - MOST_LINES}</li> : null}
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

/** A longer list would lie over the page. */
const MOST_LINES = 6;

const refusal = ({ given, problem }: Notice): string =>
  given === '' || given === '[]' ? L.notice.nothing : `“${given}” ${L.notice.problems[problem]}`;

function told({ field, given, problem, used }: Notice): ReactNode {
  if (field === '…') return L.notice.more(given);
  return (
    <>
      <b>{field}</b> {given === '' || given === field ? '' : `“${given}” `}
      {L.notice.problems[problem]}
      {used === null ? '' : L.notice.used(String(used))}
    </>
  );
}

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
        {loading === null ? L.planning : L.loading(what)}
        <progress max={1} value={loading?.share ?? 1} />
      </label>
    </div>
  );
}

/** What went wrong, by name, and a way to try again; what is on screen stays. */
export function TroubleNote() {
  const trouble = useStore(session, (now) => now.trouble);
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
