import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { filmsUsual } from '../../session/view/films.ts';
import { showingAt } from '../../showing/showing.ts';

// X-rays are no part of the first picture.
const Films = lazy(again(() => import('./Films.tsx')));

/** The X-rays of the step, once its picture is there. */
export function FilmsWhenTold() {
  const panes = useStore(session, ({ stage }) => showingAt(stage).films);
  const shown = useStore(session, ({ shown, view }) => shown && filmsUsual(view));
  return shown && panes.length > 0 ? (
    <Suspense fallback={null}>
      <Films panes={panes} />
    </Suspense>
  ) : null;
}
