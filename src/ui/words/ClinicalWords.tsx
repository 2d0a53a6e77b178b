import { lazy, Suspense, useState } from 'react';
import { L } from '../../content/language.ts';
import { CLINICAL, STUDY } from '../../content/study.ts';
import { again } from '../../session/load/again.ts';
import { useLookedCase, useStage } from '../kit/hooks.ts';
import { Linked } from '../learn/Linked.tsx';
import { OptionsSheet } from './OptionsSheet.tsx';
import { SourcedList, SourcedText } from './Sourced.tsx';
import { WhenWrong } from './WhenWrong.tsx';

const EventsSheet = lazy(again(() => import('./EventsSheet.tsx')));

/** The stage in clinical words, each statement with its sources a tap away, and from every stage the evidence at large and all
 * that can go wrong. */
export function ClinicalWords() {
  const now = useStage(CLINICAL);
  const { treatment } = useLookedCase();
  const [open, setOpen] = useState<'options' | 'events' | null>(null);
  const close = () => setOpen(null);
  if (now === null) return null;
  const { words } = now;
  return (
    <>
      <section className="words clinical" aria-live="polite" data-treatment={treatment}>
        <h1>
          {now.place}. {words.title}
        </h1>
        <WhenWrong voice="clinical" />
        {now.untouched.clinical === null ? null : <p className="untouched">{now.untouched.clinical}</p>}
        <Linked>
          <SourcedList items={words.text} />
          <div className="soft">
            <SourcedText item={words.limit} />
          </div>
          <h2>{L.risks}</h2>
          <SourcedList items={words.risks} />
        </Linked>
        <div className="sheets">
          <button type="button" className="btn" data-opens="events" onClick={() => setOpen('events')}>
            {STUDY.events}
          </button>
          <button type="button" className="btn" onClick={() => setOpen('options')}>
            {L.options}
          </button>
        </div>
      </section>
      {open === 'options' ? <OptionsSheet voice="clinical" onClose={close} /> : null}
      {open === 'events' ? (
        <Suspense fallback={null}>
          <EventsSheet onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
