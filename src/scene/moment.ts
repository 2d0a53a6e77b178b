import { useThree } from '@react-three/fiber';
import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { Object3D } from 'three';
import { useStore } from 'zustand';
import { milestonesOf } from '../session/milestones.ts';
import { type Session, session } from '../session/store.ts';
import type { Plan } from '../sim/plan.ts';
import { type State, stateAt } from '../sim/state.ts';

/**
 * What parts are drawn at. Most show the case now; a comparison shows beside it the bone as it was before, or another
 * case at the same time.
 */
export interface Moment {
  /** Whose geometry is drawn. */
  plan: (now: Session) => Plan | null;
  targets: (now: Session) => Session['targets'];
  read: () => { plan: Plan; state: State } | null;
  subscribe: (changed: () => void) => () => void;
}

/** Parts have been pulled apart or put together. */
const pulled = (now: Session, before: Session): boolean => now.view.explode !== before.view.explode;

export const NOW: Moment = {
  plan: (now) => now.plan,
  targets: (now) => now.targets,
  read: () => {
    const { plan, state } = session.getState();
    return plan === null || state === null ? null : { plan, state };
  },
  subscribe: (changed) =>
    session.subscribe((now, before) => {
      if (now.state !== before.state || now.plan !== before.plan || pulled(now, before)) changed();
    }),
};

export const BEFORE: Moment = {
  plan: (now) => now.plan,
  targets: (now) => now.targets,
  read: () => {
    const { plan } = session.getState();
    return plan === null ? null : { plan, state: milestonesOf(plan).broken };
  },
  subscribe: (changed) =>
    session.subscribe((now, before) => {
      if (now.plan !== before.plan || pulled(now, before)) changed();
    }),
};

let otherNow: { plan: Plan; t: number; state: State } | null = null;

export const OTHER: Moment = {
  plan: (now) => now.otherPlan,
  targets: (now) => now.otherTargets,
  read: () => {
    const { otherPlan, t } = session.getState();
    if (otherPlan === null) return null;
    if (otherNow?.plan !== otherPlan || otherNow.t !== t)
      otherNow = { plan: otherPlan, t, state: stateAt(otherPlan, t) };
    return otherNow;
  },
  subscribe: (changed) =>
    session.subscribe((now, before) => {
      if (now.t !== before.t || now.otherPlan !== before.otherPlan || pulled(now, before)) changed();
    }),
};

/** What stands beside the case in a comparison. */
export const besideOf = ({ other }: Session): Moment => (other === null ? BEFORE : OTHER);

export const MomentContext = createContext<Moment>(NOW);

/** The plan that the parts around here belong to. */
export function usePlan(): Plan | null {
  return useStore(session, useContext(MomentContext).plan);
}

/** Its morph targets. */
export function useTargets(): Session['targets'] {
  return useStore(session, useContext(MomentContext).targets);
}

/** Runs `apply` now and whenever the moment changes, and asks for one frame. `apply` writes refs and uniforms; it
 * must not set React state. `apart`: how far parts are pulled apart, 0..1 (see apart.ts). */
export function useMoment(apply: (plan: Plan, state: State, apart: number) => void): void {
  const moment = useContext(MomentContext);
  const invalidate = useThree((three) => three.invalidate);
  const latest = useRef(apply);
  useLayoutEffect(() => {
    latest.current = apply;
    const here = moment.read();
    if (here === null) return;
    apply(here.plan, here.state, apartNow());
    invalidate();
  });
  useEffect(() => {
    const again = () => {
      const here = moment.read();
      if (here !== null) latest.current(here.plan, here.state, apartNow());
    };
    const stop = moment.subscribe(() => {
      again();
      invalidate();
    });
    if (moment === NOW) shownNow.add(again);
    return () => {
      stop();
      shownNow.delete(again);
    };
  }, [moment, invalidate]);
}

/** What draws the case as it is now, each to be run again. */
const shownNow = new Set<() => void>();
let together = false;

const apartNow = (): number => (together ? 0 : session.getState().view.explode);

/** Draws with the parts where they are in the patient, however far they are pulled apart on the screen: for X-rays. */
export function assembled(root: Object3D, draw: () => void): void {
  if (apartNow() === 0) {
    draw();
    return;
  }
  together = true;
  try {
    for (const show of shownNow) show();
    root.updateMatrixWorld();
    draw();
  } finally {
    together = false;
    for (const show of shownNow) show();
  }
}
