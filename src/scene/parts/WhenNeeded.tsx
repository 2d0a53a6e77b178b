import { lazy, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';

// The first picture is of the spine alone: some 10 kB of script that come with the needle.
const Instruments = lazy(() => import('./Instruments.tsx'));

/** Instruments come at the sixth step. */
const FIRST_T = 5;

/** The instruments, from the first time that they are in the picture. */
export function InstrumentsWhenNeeded() {
  const reached = useStore(session, (now) => now.t > FIRST_T);
  const once = useRef(false);
  once.current ||= reached;
  return once.current ? (
    <Suspense fallback={null}>
      <Instruments />
    </Suspense>
  ) : null;
}
