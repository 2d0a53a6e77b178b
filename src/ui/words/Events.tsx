import { useStore } from 'zustand';
import { eventLabels, eventWords } from '../../content/events.ts';
import type { EventText } from '../../content/types.ts';
import { session } from '../../session/store.ts';
import { watchEvent } from '../../session/watch.ts';
import type { EventId } from '../../sim/event/ids.ts';
import { eventsFor } from '../../sim/event/table.ts';
import { SourcedText } from './Sourced.tsx';

export type Voice = 'plain' | 'clinical';

interface EventsProps {
  voice: Voice;
  /** One of them is shown on the model: what stands over that goes. */
  onWatch: () => void;
}

/** What can go wrong, event by event: what belongs to the step that is shown first, then all else that this case can meet. */
export function Events({ voice, onWatch }: EventsProps) {
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
        <h3>{eventLabels()[where]}</h3>
        {found[where].map((id) => (
          <OneEvent key={id} id={id} voice={voice} onWatch={onWatch} />
        ))}
      </section>
    ),
  );
}

function OneEvent({ id, voice, onWatch }: EventsProps & { id: EventId }) {
  const text = eventWords()[id][voice];
  return (
    <details className="event">
      <summary>{text.name}</summary>
      <EventParts text={text} parts={['what', 'common', 'noticed', 'done']} Heading="h4" />
      <button
        type="button"
        className="btn"
        aria-label={`${eventLabels().watch}: ${text.name}`}
        onClick={() => {
          onWatch();
          void watchEvent(id);
        }}
      >
        {eventLabels().watch}
      </button>
    </details>
  );
}

/** Some parts of what is told of an event, each under a heading of the rank that it has there. */
export function EventParts({
  text,
  parts,
  Heading,
}: {
  text: EventText;
  parts: readonly Exclude<keyof EventText, 'name'>[];
  Heading: 'h3' | 'h4';
}) {
  return parts.map((part) => (
    <div key={part}>
      <Heading>{eventLabels().parts[part]}</Heading>
      {part === 'common' ? <Common counted={text.common} /> : <p>{text[part]}</p>}
    </div>
  ));
}

function Common({ counted }: { counted: EventText['common'] }) {
  if (counted === null) return <p>{eventLabels().notKnown}</p>;
  return (
    <>
      <SourcedText item={counted} />
      <p className="soft">{counted.looked}</p>
    </>
  );
}
