import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { guides } from '../../session/guides.ts';
import { again } from '../../session/load/again.ts';
import { now } from '../../session/now.ts';
import { type Session, session } from '../../session/store.ts';
import { done, nowAt } from '../../sim/stages/now.ts';
import { stagesOf } from '../../sim/stages/timeline.ts';

// The first picture is of the spine alone: some 14 kB of script that come after it.
const load = () => import('./Instruments.tsx');
const Instruments = lazy(again(load));

/** Nothing is put in before the needle but what an earlier operation left; asked by a link before there is a plan, too. Time
 * is read and not listened to: the answer changes with the stage, which the session tells. */
const needleCome = ({ plan, case: shown }: Session): boolean =>
  shown.levels.some(({ treatment }) => treatment === 'cemented-before') ||
  done(nowAt(plan?.stages ?? stagesOf(shown), now.getState().t), 'needle') > 0;

/** Instruments, balloons and cement, from the first time that they are in the picture; `cut` where the bone is open. */
export function InstrumentsWhenNeeded(props: { cut: boolean; focused: boolean }) {
  const reached = useStore(session, needleCome);
  const pictured = useStore(session, (now) => now.trunk !== null);
  // Ahead of their step, which would else be shown without them at first; should that fail, the step asks again.
  useEffect(() => {
    if (pictured) load().catch(() => undefined);
  }, [pictured]);
  const once = useRef(false);
  once.current ||= reached;
  return once.current ? (
    <Suspense fallback={null}>
      <Instruments {...props} />
    </Suspense>
  ) : null;
}

const Guides = lazy(again(() => import('./Guides.tsx')));

/** Lines that somebody asks to see in a bone. */
export function GuidesWhenAsked() {
  return useStore(guides, (shown) => shown.length > 0) ? (
    <Suspense fallback={null}>
      <Guides />
    </Suspense>
  ) : null;
}
