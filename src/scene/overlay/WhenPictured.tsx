import { lazy, type RefObject, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import type { LabelVoice } from './voice.ts';

// What measures the picture comes after it.
const OverlayDriver = lazy(again(() => import('./OverlayDriver.tsx')));

/** What fills in the drawing over the picture, within the canvas. */
export function OverlayDriverWhenPictured(props: { at: RefObject<SVGSVGElement | null>; voice: LabelVoice }) {
  return useStore(session, ({ shown }) => shown) ? (
    <Suspense fallback={null}>
      <OverlayDriver {...props} />
    </Suspense>
  ) : null;
}
