import { useThree } from '@react-three/fiber';
import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { session } from '../session/store.ts';
import type { Plan } from '../sim/plan.ts';
import { type State, stateAt } from '../sim/state.ts';

/** A time that parts are drawn at. Most show now; a comparison shows the bone as it was before beside it. */
export interface Moment {
  read: () => { plan: Plan; state: State } | null;
  subscribe: (changed: () => void) => () => void;
}

export const NOW: Moment = {
  read: () => {
    const { plan, state } = session.getState();
    return plan === null || state === null ? null : { plan, state };
  },
  subscribe: (changed) =>
    session.subscribe((now, before) => {
      if (now.state !== before.state || now.plan !== before.plan) changed();
    }),
};

/** Stage 2 done: broken, nothing else. */
const BROKEN_T = 2;
let brokenState: { plan: Plan; state: State } | null = null;

export const BEFORE: Moment = {
  read: () => {
    const { plan } = session.getState();
    if (plan === null) return null;
    if (brokenState?.plan !== plan) brokenState = { plan, state: stateAt(plan, BROKEN_T) };
    return brokenState;
  },
  subscribe: (changed) =>
    session.subscribe((now, before) => {
      if (now.plan !== before.plan) changed();
    }),
};

export const MomentContext = createContext<Moment>(NOW);

/** Runs `apply` now and whenever the moment changes, and asks for one frame. `apply` writes refs and uniforms; it
 * must not set React state. */
export function useMoment(apply: (plan: Plan, state: State) => void): void {
  const moment = useContext(MomentContext);
  const invalidate = useThree((three) => three.invalidate);
  const latest = useRef(apply);
  useLayoutEffect(() => {
    latest.current = apply;
    const here = moment.read();
    if (here === null) return;
    apply(here.plan, here.state);
    invalidate();
  });
  useEffect(
    () =>
      moment.subscribe(() => {
        const here = moment.read();
        if (here === null) return;
        latest.current(here.plan, here.state);
        invalidate();
      }),
    [moment, invalidate],
  );
}
