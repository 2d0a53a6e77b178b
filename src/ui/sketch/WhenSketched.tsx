import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { notes } from '../../session/notes.ts';
import { closeSketch, sketchPlace } from './place.ts';

const Sketch = lazy(again(() => import('./Sketch.tsx')));

/** What is drawn on the picture, once somebody draws. */
export function WhenSketched() {
  const open = useStore(sketchPlace, (now) => now.open);
  const some = useStore(notes, ({ sketches }) => sketches.length > 0);
  // Where there is no picture nobody draws on it.
  useEffect(() => closeSketch, []);
  return open || some ? (
    <Suspense fallback={null}>
      <Sketch />
    </Suspense>
  ) : null;
}
