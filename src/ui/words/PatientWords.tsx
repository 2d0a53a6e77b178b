import { lazy, Suspense, useEffect, useState } from 'react';
import { L } from '../../content/language.ts';
import { SHOWING } from '../../showing/showing.ts';
import { useStage } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';
import type { SheetName } from './PatientSheets.tsx';

const loadSheets = () => import('./PatientSheets.tsx');
const PatientSheet = lazy(loadSheets);

/** The stage in words for patients, beside the model. */
export function PatientWords() {
  const now = useStage();
  if (now === null) return null;
  const { plain } = now.words;
  return (
    <section className="words" aria-live="polite">
      <h1>{plain.title}</h1>
      <p>{plain.lead}</p>
      <p className="soft">{plain.limit}</p>
      <p className="look">
        <span className={`dot ${plain.lookAt.part}`} aria-hidden="true" />
        {plain.lookAt.text}
      </p>
    </section>
  );
}

/** More to read, what can go wrong, and what the step has of its own: each in a sheet of its own. */
export function PatientAsides() {
  const now = useStage();
  const [open, setOpen] = useState<SheetName | null>(null);
  const standing = now !== null;
  useEffect(() => {
    // Fetched ahead, so that a sheet opens at once and without a network; should that fail, opening it asks again.
    if (standing) loadSheets().catch(() => undefined);
  }, [standing]);
  if (now === null) return null;
  return (
    <section className="asides" aria-label={L.more}>
      <button type="button" className="btn" onClick={() => setOpen('more')}>
        <Icon name="plus" />
        {L.more}
      </button>
      <button type="button" className="btn quiet risks" onClick={() => setOpen('risks')}>
        <Icon name="caution" />
        {L.risks}
      </button>
      {SHOWING[now.stage.id].asides.map((aside) => (
        <button key={aside} type="button" className="btn" onClick={() => setOpen(aside)}>
          {L[aside]}
        </button>
      ))}
      {open === null ? null : (
        <Suspense fallback={null}>
          <PatientSheet name={open} plain={now.words.plain} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </section>
  );
}
