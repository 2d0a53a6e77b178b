import { useState } from 'react';
import { L } from '../../content/language.ts';
import { CLINICAL } from '../../content/study.ts';
import { useFocusCase, useStage } from '../kit/hooks.ts';
import { OptionsSheet } from './OptionsSheet.tsx';
import { SourcedList, SourcedText } from './Sourced.tsx';

/** The stage in clinical words, each statement with its sources a tap away, and from every stage the evidence at large. */
export function ClinicalWords() {
  const now = useStage(CLINICAL);
  const { treatment } = useFocusCase();
  const [open, setOpen] = useState(false);
  if (now === null) return null;
  const { words } = now;
  return (
    <>
      <section className="words clinical" aria-live="polite" data-treatment={treatment}>
        <h1>
          {now.place}. {words.title}
        </h1>
        {now.untouched.clinical === null ? null : <p className="untouched">{now.untouched.clinical}</p>}
        <SourcedList items={words.text} />
        <div className="soft">
          <SourcedText item={words.limit} />
        </div>
        <h2>{L.risks}</h2>
        <SourcedList items={words.risks} />
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {L.options}
        </button>
      </section>
      {open ? <OptionsSheet voice="clinical" onClose={() => setOpen(false)} /> : null}
    </>
  );
}
