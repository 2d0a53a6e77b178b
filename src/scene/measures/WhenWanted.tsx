import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { board } from '../labels/board.ts';

const Measures = lazy(again(() => import('./Measures.tsx')));
const MeasuresDriver = lazy(again(() => import('./MeasuresDriver.tsx')));

/** Dimension lines over the picture; in a comparison there are none: they would be true of one half only. */
export function MeasuresWhenWanted() {
  const wanted = useStore(
    session,
    ({ shown, view }) =>
      shown && view.measures.length > 0 && view.compare === 'now' && view.fluoro.layout !== 'alone',
  );
  return wanted ? (
    <Suspense fallback={null}>
      <Measures />
    </Suspense>
  ) : null;
}

/** What draws them, within the canvas. */
export function MeasuresDriverWhenWanted() {
  return useStore(board, ({ drawing }) => drawing !== null) ? (
    <Suspense fallback={null}>
      <MeasuresDriver />
    </Suspense>
  ) : null;
}
