import './events.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { eventLabels, eventWords } from '../../content/events.ts';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { besideWithout, endEvent } from '../../session/watch.ts';
import type { EventId } from '../../sim/event/ids.ts';
import { isPlanOf } from '../../sim/event/told.ts';
import { EventParts, type Voice } from './Events.tsx';

/** What goes wrong in the case that is shown: how common it is, how it is noticed and what is done; and the way back. */
export default function EventNow({ id, voice }: { id: EventId; voice: Voice }) {
  const beside = useStore(
    session,
    ({ other, case: shown, view }) => other !== null && view.compare !== 'now' && isPlanOf(other, shown),
  );
  const text = eventWords()[id][voice];
  const told = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // It was asked for, maybe from far down the page: all of it, or where there is no room for that, its beginning.
  useEffect(() => {
    told.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  // Before it goes: afterwards nothing knows that the focus was here. It goes back to what it was asked for by.
  useLayoutEffect(() => {
    const here = told.current;
    return () => {
      if (here?.contains(document.activeElement))
        document.querySelector<HTMLElement>('[data-opens="events"], .btn.risks')?.focus();
    };
  }, []);
  return (
    <section ref={told} className="eventnow" aria-labelledby="goes-wrong">
      {/* Focused when it comes: it was asked for, and whoever hears the page is to hear it. */}
      <h2 id="goes-wrong" ref={heading} tabIndex={-1}>
        {text.name}
      </h2>
      <p>{text.what}</p>
      <p className="soft">{eventLabels().asked[voice]}</p>
      <details className="event">
        <summary>{eventLabels().more}</summary>
        <EventParts text={text} parts={['common', 'noticed', 'done']} Heading="h3" />
      </details>
      <div className="row">
        <button type="button" className="btn" onClick={endEvent}>
          {L.backToPlan}
        </button>
        {beside ? null : (
          <button type="button" className="btn" onClick={besideWithout}>
            {eventLabels().beside}
          </button>
        )}
      </div>
    </section>
  );
}
