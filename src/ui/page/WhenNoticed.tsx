import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { useAhead } from '../kit/ahead.ts';

const load = () => import('./Notices.tsx');
const Notices = lazy(again(load));

/** What of a link could not be used, once there is something to tell. */
export function WhenNoticed() {
  const any = useStore(session, (now) => now.notices.length > 0);
  useAhead(load);
  return any ? (
    <Suspense fallback={null}>
      <Notices />
    </Suspense>
  ) : null;
}
