import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { L, WARNING_WORDS } from '../../content/language.ts';
import { openSession } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { isRefusal, type Notice } from '../../sim/case/notice.ts';
import type { Warning } from '../../sim/warnings.ts';
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

/** What the plan warns of, in the voice asked for; each once a bone, with the sides it holds for. Of several bones each is
 * named. */
export function Warnings({ voice }: { voice: 'plain' | 'clinical' }) {
  const levels = useStore(session, (now) => now.plan?.levels) ?? [];
  if (levels.every(({ warnings }) => warnings.length === 0)) return null;
  return (
    <ul className="warnings" aria-label={L.study.warnings}>
      {levels.flatMap(({ level, warnings }) =>
        [...new Set(warnings.map(({ id }) => id))].map((id) => (
          <li key={`${level} ${id}`}>
            <Icon name="caution" />
            <span>
              {levels.length > 1 ? <b>{level}: </b> : null}
              {WARNING_WORDS[id][voice]}
              {voice === 'clinical' ? ` ${sidesOf(warnings.filter((warning) => warning.id === id))}` : ''}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

const sidesOf = (warnings: readonly Warning[]): string => {
  const parts = warnings.flatMap(({ side, value }) =>
    side === null && value === null
      ? []
      : [`${side ?? ''}${value === null ? '' : ` ${value.toFixed(1)}`}`.trim()],
  );
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};
