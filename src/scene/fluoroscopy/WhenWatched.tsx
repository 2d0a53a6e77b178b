import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { fluoroStore } from '../../fluoro/store.ts';
import { again } from '../../session/load/again.ts';

// The first picture of a consult needs no X-ray: some 25 kB of script that come only once a pane is on the page.
const Fluoroscopy = lazy(again(async () => ({ default: (await import('./Fluoroscopy.tsx')).Fluoroscopy })));
const BeamCones = lazy(again(async () => ({ default: (await import('./BeamCones.tsx')).BeamCones })));

const useWatched = (): boolean =>
  useStore(fluoroStore, ({ canvas }) => canvas.ap !== null || canvas.lateral !== null);

/** Draws the panes of fluoroscopy that are on the page. */
export function FluoroscopyWhenWatched() {
  return useWatched() ? (
    <Suspense fallback={null}>
      <Fluoroscopy />
    </Suspense>
  ) : null;
}

/** The beams of the panes that are on the page. */
export function BeamConesWhenWatched() {
  return useWatched() ? (
    <Suspense fallback={null}>
      <BeamCones />
    </Suspense>
  ) : null;
}
