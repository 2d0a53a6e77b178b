import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { Spared } from '../frame/Spared.tsx';
import type { Palette } from '../frame/tokens.ts';

// The first picture needs none of it: it comes with the rest of the body.
const Taps = lazy(again(async () => ({ default: (await import('./Taps.tsx')).Taps })));
const Outline = lazy(again(async () => ({ default: (await import('./Outline.tsx')).Outline })));
const Shown = lazy(again(async () => ({ default: (await import('./Shown.tsx')).Shown })));

/** Names the part that is tapped, outlines it, and shows the parts as the visitor has asked for them. */
export function Picking({ byHand, palette }: { byHand: boolean; palette: Palette }) {
  const pictured = useStore(session, (now) => now.shown);
  const picked = useStore(session, (now) => now.view.picked !== null);
  const changed = useStore(session, (now) => Object.keys(now.view.parts).length > 0);
  // Each waits and fails by itself: what is still loading, or has failed, must not take away what is there.
  return (
    <>
      <Spared>
        <Suspense fallback={null}>{byHand && pictured ? <Taps /> : null}</Suspense>
      </Spared>
      <Spared>
        <Suspense fallback={null}>{picked ? <Outline palette={palette} /> : null}</Suspense>
      </Spared>
      <Spared>
        <Suspense fallback={null}>{changed ? <Shown /> : null}</Suspense>
      </Spared>
    </>
  );
}
