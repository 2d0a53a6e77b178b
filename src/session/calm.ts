import { createStore } from 'zustand/vanilla';
import { type Session, session } from './store.ts';

/** What is read rather than watched. */
type Calm = Pick<Session, 't' | 'state' | 'plan'>;

/** Numbers that change more often are not read; and every one of them costs a rebuild of what shows it, 1.7 ms a frame
 * for all of a student's. */
const EVERY_MS = 150;

const calmOf = ({ t, state, plan }: Session): Calm => ({ t, state, plan });

/** Time, State and plan for readouts: while time runs they follow six times a second, and at once when anybody sets them. */
export const calm = createStore<Calm>(() => calmOf(session.getState()));

let timer: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  clearTimeout(timer);
  timer = undefined;
  calm.setState(calmOf(session.getState()));
}

session.subscribe((now, before) => {
  if (now.state === before.state && now.t === before.t && now.plan === before.plan) {
    if (!now.playing && timer !== undefined) follow();
    return;
  }
  const runs = now.playing && now.plan === before.plan;
  if (!runs) follow();
  else timer ??= setTimeout(follow, EVERY_MS);
});
