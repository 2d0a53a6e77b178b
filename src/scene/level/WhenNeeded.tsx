import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { steady } from '../../session/steady.ts';

// The first picture is of the spine alone: some 14 kB of script that come after it.
const load = () => import('./Instruments.tsx');
const Instruments = lazy(load);

/** Instruments come at the sixth step. */
const FIRST_T = 5;

/** Instruments, balloons and cement, from the first time that they are in the picture; `cut` where the bone is open. */
export function InstrumentsWhenNeeded({ cut }: { cut: boolean }) {
  const reached = useStore(steady, (now) => now.t > FIRST_T);
  const pictured = useStore(steady, (now) => now.trunk !== null);
  // Ahead of their step, which would else be shown without them at first; should that fail, the step asks again.
  useEffect(() => {
    if (pictured) load().catch(() => undefined);
  }, [pictured]);
  const once = useRef(false);
  once.current ||= reached;
  return once.current ? (
    <Suspense fallback={null}>
      <Instruments cut={cut} />
    </Suspense>
  ) : null;
}
