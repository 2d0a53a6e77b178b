import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import type { LabelVoice } from '../overlay/voice.ts';
import { board } from './board.ts';

// Names come with their words and the anatomy that they point at, after the first picture.
const Names = lazy(again(() => import('./Names.tsx')));
const NamesDriver = lazy(again(() => import('./NamesDriver.tsx')));

/** The names on the page, over the picture. In a comparison there are none: they would be true of one half only. */
export function NamesWhenWanted({ voice }: { voice: LabelVoice | null }) {
  const wanted = useStore(
    session,
    ({ shown, view }) =>
      shown && view.labels !== 'none' && view.compare === 'now' && view.fluoro.layout !== 'alone',
  );
  return voice === null || !wanted ? null : (
    <Suspense fallback={null}>
      <Names voice={voice} />
    </Suspense>
  );
}

/** What puts them in place, within the canvas. */
export function NamesDriverWhenWanted() {
  return useStore(board, ({ now }) => now !== null) ? (
    <Suspense fallback={null}>
      <NamesDriver />
    </Suspense>
  ) : null;
}
