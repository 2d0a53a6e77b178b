import { createStore } from 'zustand/vanilla';
import type { Plan } from '../sim/plan.ts';
import { OPENING_T } from '../sim/stages/ends.ts';
import type { State } from '../sim/state.ts';
import { session } from './store.ts';

/**
 * What changes from frame to frame while time runs; what a person changes is in the session. Whoever writes refs takes it as
 * it comes, whoever is read takes it slowed down (see slow.ts). The other case's State is not kept here: it is worked out
 * from `t` only where somebody draws it.
 */
export interface Now {
  t: number;
  /** Whose State it is: the session may have a newer plan for the moment until its first State is told. Null until the first. */
  plan: Plan | null;
  /** That plan's at `t`, told in the frame of the bone that is looked at; null until there is a plan. */
  state: State | null;
}

export const now = createStore<Now>(() => ({ t: OPENING_T, plan: null, state: null }));

/**
 * All that React needs to know of time at once is which stage it is: the session has that, and hears of it when it changes.
 * With time itself in the session some sixty components asked at every frame whether what they show had changed: 0.3 ms.
 */
now.subscribe(({ state }) => {
  const stage = state?.stage ?? null;
  if (session.getState().stage !== stage) session.setState({ stage });
});
