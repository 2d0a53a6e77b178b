import type { StoreApi } from 'zustand/vanilla';
import { type Session, session } from './store.ts';

/**
 * The session for whoever shows nothing that changes from frame to frame: its listeners hear of everything but time
 * that runs within a stage. Some sixty components asked at every frame whether what they show had changed: 0.3 ms.
 */
export const steady: Pick<StoreApi<Session>, 'getState' | 'getInitialState' | 'subscribe'> = {
  getState: session.getState,
  getInitialState: session.getInitialState,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

type Listener = (now: Session, before: Session) => void;
const listeners = new Set<Listener>();

session.subscribe((now, before) => {
  if (onlyTimeHasRun(now, before)) return;
  for (const listener of [...listeners]) listener(now, before);
});

function onlyTimeHasRun(now: Session, before: Session): boolean {
  for (const key in now) {
    const name = key as keyof Session;
    if (name !== 't' && name !== 'state' && now[name] !== before[name]) return false;
  }
  return now.state?.stage === before.state?.stage;
}
