import { useStore } from 'zustand';
import { type EventId, eventsFor } from '../../content/event-table.ts';
import { EVENT_LABELS, EVENT_WORDS } from '../../content/events.ts';
import type { EventText } from '../../content/types.ts';
import { session } from '../../session/store.ts';
import { SourcedText } from './Sourced.tsx';

type Voice = 'plain' | 'clinical';

/** What can go wrong, event by event: what belongs to the step that is shown first, then all else that this case can meet. */
export function Events({ voice }: { voice: Voice }) {
  const levels = useStore(session, (now) => now.case.levels);
  const stage = useStore(session, (now) => now.stage);
  if (stage === null) return null;
  const found = eventsFor(
    levels.map(({ treatment }) => treatment),
    stage,
  );
  return (['here', 'elsewhere'] as const).map((where) =>
    found[where].length === 0 ? null : (
      <section key={where} className="events">
        <h3>{EVENT_LABELS[where]}</h3>
        {found[where].map((id) => (
          <OneEvent key={id} id={id} voice={voice} />
        ))}
      </section>
    ),
  );
}

const PARTS = ['what', 'common', 'noticed', 'done'] as const satisfies readonly (keyof EventText)[];

function OneEvent({ id, voice }: { id: EventId; voice: Voice }) {
  const text = EVENT_WORDS[id][voice];
  return (
    <details className="event">
      <summary>{text.name}</summary>
      {PARTS.map((part) => (
        <div key={part}>
          <h4>{EVENT_LABELS.parts[part]}</h4>
          {part === 'common' ? <Common counted={text.common} /> : <p>{text[part]}</p>}
        </div>
      ))}
    </details>
  );
}

function Common({ counted }: { counted: EventText['common'] }) {
  if (counted === null) return <p>{EVENT_LABELS.notKnown}</p>;
  return (
    <>
      <SourcedText item={counted} />
      <p className="soft">{counted.looked}</p>
    </>
  );
}
