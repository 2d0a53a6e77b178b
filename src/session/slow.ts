import { createStore } from 'zustand/vanilla';
import { type Now, now } from './now.ts';
import { session } from './store.ts';

/** Numbers that change more often are not read; and every one of them costs a rebuild of what shows it, 1.7 ms a frame
 * for all of a student's. */
const EVERY_MS = 150;

/** `now` for readouts: while time runs they follow six times a second, and at once when anybody sets it. */
export const slow = createStore<Now>(now.getState);

let timer: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  clearTimeout(timer);
  timer = undefined;
  slow.setState(now.getState());
}

now.subscribe((next, before) => {
  const runs = session.getState().playing && next.plan === before.plan;
  if (!runs) follow();
  else timer ??= setTimeout(follow, EVERY_MS);
});

session.subscribe(({ playing }) => {
  if (!playing && timer !== undefined) follow();
});
