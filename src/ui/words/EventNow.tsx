import './events.css';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { EVENT_LABELS, EVENT_WORDS } from '../../content/events.ts';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { besideWithout, endEvent } from '../../session/watch.ts';
import type { EventId } from '../../sim/event/ids.ts';
import { EventParts, type Voice } from './Events.tsx';

/** What goes wrong in the case that is shown: how common it is, how it is noticed and what is done; and the way back. */
export default function EventNow({ id, voice }: { id: EventId; voice: Voice }) {
  const beside = useStore(session, (now) => now.other !== null);
  const text = EVENT_WORDS[id][voice];
  const told = useRef<HTMLElement>(null);
  // It was asked for, maybe from far down the page: all of it, or where there is no room for that, its beginning.
  useEffect(() => {
    told.current?.scrollIntoView({ block: 'nearest' });
    told.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={told} className="eventnow" aria-labelledby="goes-wrong">
      <h2 id="goes-wrong">{text.name}</h2>
      <p>{text.what}</p>
      <p className="soft">{EVENT_LABELS.asked[voice]}</p>
      <details className="event">
        <summary>{EVENT_LABELS.more}</summary>
        <EventParts text={text} parts={['common', 'noticed', 'done']} Heading="h3" />
      </details>
      <div className="row">
        <button type="button" className="btn" onClick={endEvent}>
          {L.backToPlan}
        </button>
        {beside ? null : (
          <button type="button" className="btn" onClick={besideWithout}>
            {EVENT_LABELS.beside}
          </button>
        )}
      </div>
    </section>
  );
}
