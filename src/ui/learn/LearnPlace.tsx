import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { learn } from './store.ts';

const loadTakeUp = again(() => import('./take-up.ts'));
const LearnPanel = lazy(again(() => import('./LearnPanel.tsx')));

/** Where the tools below the model stand: while somebody is asked, or a lesson is played or made, that stands there instead. */
export function LearnPlace({ children }: { children: ReactNode }) {
  const doing = useStore(learn, (now) => now.doing !== null);
  const shown = useStore(session, (now) => now.shown);
  useEffect(() => {
    // What a link brings, and what a reload took away.
    if (shown)
      loadTakeUp().then(
        ({ takeUp }) => takeUp(),
        () => undefined,
      );
  }, [shown]);
  return doing ? (
    <Suspense fallback={children}>
      <LearnPanel />
    </Suspense>
  ) : (
    children
  );
}
