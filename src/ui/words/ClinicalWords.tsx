import { useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { steady } from '../../session/steady.ts';
import { useStage } from '../kit/hooks.ts';
import { OptionsSheet } from './OptionsSheet.tsx';
import { SourcedList, SourcedText } from './Sourced.tsx';

/** The stage in clinical words, each statement with its sources a tap away, and from every stage the evidence at large. */
export function ClinicalWords() {
  const now = useStage();
  const method = useStore(steady, (s) => s.case.method);
  const [open, setOpen] = useState(false);
  if (now === null) return null;
  const { clinical } = now.words;
  return (
    <>
      <section className="words clinical" aria-live="polite" data-method={method}>
        <h1>
          {now.place}. {clinical.title}
        </h1>
        <SourcedList items={clinical.text} />
        <div className="soft">
          <SourcedText item={clinical.limit} />
        </div>
        <h2>{L.risks}</h2>
        <SourcedList items={clinical.risks} />
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {L.options}
        </button>
      </section>
      {open ? <OptionsSheet voice="clinical" onClose={() => setOpen(false)} /> : null}
    </>
  );
}
