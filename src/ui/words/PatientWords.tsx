import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { L, plainStages } from '../../content/language.ts';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import type { ConsultPage } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import { useStage } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';

const loadSheets = () => import('./PatientSheets.tsx');
const PatientSheet = lazy(again(loadSheets));
const Months = lazy(again(() => import('./Months.tsx')));

/** The stage in words for patients, beside the model. */
export function PatientWords() {
  const now = useStage(plainStages());
  if (now === null) return null;
  const { words } = now;
  return (
    <section className="words" aria-live="polite">
      <h1>{words.title}</h1>
      {now.untouched.plain === null ? null : <p className="untouched">{now.untouched.plain}</p>}
      <p>{words.lead}</p>
      <p className="soft">{words.limit}</p>
      <p className="look">
        <span className={`dot ${words.lookAt.part}`} aria-hidden="true" />
        {words.lookAt.text}
      </p>
    </section>
  );
}

/** Sheets that are opened from another one go back to it. */
const OPENED_FROM: Readonly<Partial<Record<ConsultPage, ConsultPage>>> = {
  matters: 'decide',
  teach: 'decide',
  about: 'decide',
};

/** More to read, what can go wrong, and what the step has of its own: each in a sheet of its own. */
export function PatientAsides() {
  const now = useStage(plainStages());
  const page = useStore(session, ({ view }) => view.page);
  const standing = now !== null;
  useEffect(() => {
    // Fetched ahead, so that a sheet opens at once and without a network; should that fail, opening it asks again.
    if (standing) loadSheets().catch(() => undefined);
  }, [standing]);
  if (now === null) return null;
  const { asides, readouts } = SHOWING[now.stage.id];
  return (
    <section className="asides" aria-label={L.more}>
      {readouts.includes('months') ? (
        <Suspense fallback={null}>
          <Months />
        </Suspense>
      ) : null}
      <button type="button" className="btn" onClick={() => changeView({ page: 'more' })}>
        <Icon name="plus" />
        {L.more}
      </button>
      <button type="button" className="btn quiet risks" onClick={() => changeView({ page: 'risks' })}>
        <Icon name="caution" />
        {L.risks}
      </button>
      {asides.map((aside) => (
        <button key={aside} type="button" className="btn" onClick={() => changeView({ page: aside })}>
          {L[aside]}
        </button>
      ))}
      {page === 'match' || page === 'film' || page === 'steps' ? null : (
        <Suspense fallback={null}>
          <PatientSheet name={page} onClose={() => changeView({ page: OPENED_FROM[page] ?? 'steps' })} />
        </Suspense>
      )}
    </section>
  );
}
