import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { noticeLabels } from '../../content/notices.ts';
import { session } from '../../session/store.ts';
import { isRefusal, type Notice } from '../../sim/case/notice.ts';
import { Icon } from '../kit/Icon.tsx';

/** What of a link could not be used: one notice. Bones that were refused come first, by name; the rest by field. */
export default function Notices() {
  const notices = useStore(session, (now) => now.notices);
  const asking = useStore(session, (now) => now.asking);
  const refused = notices.filter(isRefusal);
  const others = notices.filter((notice) => !isRefusal(notice));
  return (
    <div className="notice" role="status">
      <div>
        {refused.slice(0, MOST_LINES).map((notice) => (
          <p key={`${notice.field} ${notice.given}`}>{refusal(notice)}</p>
        ))}
        {asking && refused.length > 0 ? <p>{L.match.which}</p> : null}
        {others.length > 0 ? <p>{noticeLabels().title}</p> : null}
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
        aria-label={noticeLabels().dismiss}
        onClick={() => session.setState({ notices: [] })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A longer list would lie over the page. */
const MOST_LINES = 6;

function refusal({ given, problem }: Notice): string {
  const labels = noticeLabels();
  return given === '' || given === '[]' ? labels.nothing : `“${given}” ${labels.problems[problem]}`;
}

function told({ field, given, problem, used }: Notice): ReactNode {
  const labels = noticeLabels();
  if (field === '…') return labels.more(given);
  return (
    <>
      <b>{field}</b> {given === '' || given === field ? '' : `“${given}” `}
      {labels.problems[problem]}
      {used === null ? '' : labels.used(String(used))}
    </>
  );
}
