import './decide.css';
import { aboutWords, decideWords } from '../../content/decide.ts';
import { EVIDENCE, EVIDENCE_LOOKED_AT, type Evidence } from '../../sim/evidence/evidence.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { SourceLinks } from '../words/Sourced.tsx';

/** Who made this and from what: how the evidence was chosen, how good it is, and every source with what was found in it. */
export default function AboutSheet({ onClose }: { onClose: () => void }) {
  const seen = Object.values(EVIDENCE).filter(isSeen);
  const sources = sourcesOf(seen);
  const { title, lead, marks } = aboutWords().sources;
  return (
    <Sheet title={decideWords().about} onClose={onClose}>
      {aboutWords().parts.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          <p>{dated(part.text)}</p>
        </section>
      ))}
      <h3>{title}</h3>
      <p>{lead(sources.length, seen.length)}</p>
      <ul className="allsources" lang="en" dir="ltr">
        {sources.map(({ source, rows }) => (
          <li key={source}>
            <details>
              <summary>{source}</summary>
              <p>
                <SourceLinks at={[...new Set(rows.flatMap(({ at = [] }) => at))]} />
              </p>
              <ul>
                {rows.map(({ quantity, value, mark }) => (
                  <li key={quantity + value}>
                    {quantity}: {value}{' '}
                    <i lang={document.documentElement.lang} dir="auto">
                      ({marks[mark]})
                    </i>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The months filled in. */
function dated(text: string): string {
  const month = (iso: string) =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(iso));
  return text
    .replace('{looked}', month(EVIDENCE_LOOKED_AT.last))
    .replace('{next}', month(EVIDENCE_LOOKED_AT.next));
}

type Seen = Evidence & { mark: Exclude<Evidence['mark'], 'memory'> };
const isSeen = (row: Evidence): row is Seen => row.mark !== 'memory';

/** Each source once, by its first author, with what was found in it. */
function sourcesOf(rows: readonly Seen[]): { source: string; rows: Seen[] }[] {
  const found = new Map<string, Seen[]>();
  for (const row of rows) found.set(row.source, [...(found.get(row.source) ?? []), row]);
  return [...found]
    .map(([source, its]) => ({ source, rows: its }))
    .sort((a, b) => a.source.localeCompare(b.source, 'en'));
}
