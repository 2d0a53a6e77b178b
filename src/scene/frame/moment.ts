import { invalidate } from '@react-three/fiber';
import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { focusLevel } from '../../session/focus.ts';
import { now } from '../../session/now.ts';
import { type Session, session } from '../../session/store.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { type Plan, placeOf, planFocus } from '../../sim/plan.ts';
import { type LevelState, type State, seenAt, stateAt } from '../../sim/state.ts';
import { useFailure } from './Spared.tsx';

/**
 * What parts are drawn at. Most show the case now; a comparison shows beside it the bone as it was before, or another
 * case at the same time.
 */
export interface Moment {
  /** Whose geometry is drawn. */
  plan: (here: Session) => Plan | null;
  targets: (here: Session) => Session['targets'];
  read: () => { plan: Plan; state: State } | null;
  subscribe: (changed: () => void) => () => void;
}

/** Parts have been pulled apart or put together. */
const pulled = ({ view }: Session, before: Session): boolean => view.explode !== before.view.explode;

/** Another bone is looked at. */
const refocused = ({ view }: Session, before: Session): boolean => view.focus !== before.view.focus;

const both = (one: () => void, other: () => void) => (): void => {
  one();
  other();
};

export const NOW: Moment = {
  plan: ({ plan }) => plan,
  targets: ({ targets }) => targets,
  read: () => {
    const { plan, state } = now.getState();
    return plan === null || state === null ? null : { plan, state };
  },
  subscribe: (changed) =>
    both(
      now.subscribe(({ plan, state }, before) => {
        if (state !== before.state || plan !== before.plan) changed();
      }),
      session.subscribe((here, before) => {
        if (pulled(here, before)) changed();
      }),
    ),
};

export const BEFORE: Moment = {
  plan: ({ plan }) => plan,
  targets: ({ targets }) => targets,
  read: () => {
    const { plan } = session.getState();
    return plan === null ? null : { plan, state: milestonesOf(plan, focusLevel(plan)).broken };
  },
  subscribe: (changed) =>
    session.subscribe((here, before) => {
      if (here.plan !== before.plan || refocused(here, before) || pulled(here, before)) changed();
    }),
};

let otherNow: { plan: Plan; t: number; level: TreatedLevel; state: State } | null = null;

export const OTHER: Moment = {
  plan: ({ otherPlan }) => otherPlan,
  targets: ({ otherTargets }) => otherTargets,
  read: () => {
    const { otherPlan } = session.getState();
    const { t } = now.getState();
    if (otherPlan === null) return null;
    const level = focusLevel(otherPlan);
    if (otherNow?.plan !== otherPlan || otherNow.t !== t || otherNow.level !== level)
      otherNow = { plan: otherPlan, t, level, state: seenAt(otherPlan, stateAt(otherPlan, t), level) };
    return otherNow;
  },
  subscribe: (changed) =>
    both(
      now.subscribe(({ t }, before) => {
        if (t !== before.t) changed();
      }),
      session.subscribe((here, before) => {
        if (here.otherPlan !== before.otherPlan || refocused(here, before) || pulled(here, before)) changed();
      }),
    ),
};

/** What stands beside the case in a comparison. */
export const besideOf = ({ other }: Session): Moment => (other === null ? BEFORE : OTHER);

export const MomentContext = createContext<Moment>(NOW);

/** The plan that the parts around here belong to. */
export function usePlan(): Plan | null {
  return useStore(session, useContext(MomentContext).plan);
}

/** Of that plan the bone that is looked at. */
export function useFocusPlan(): LevelPlan | null {
  const plan = usePlan();
  const focus = useStore(session, ({ view }) => view.focus);
  return plan === null ? null : planFocus(plan, focus);
}

/** The level of the broken bone that the parts around here belong to. */
export const LevelContext = createContext<TreatedLevel | null>(null);

export function useLevel(): TreatedLevel {
  const level = useContext(LevelContext);
  if (level === null) throw new Error('a part of a bone stands outside its bone');
  return level;
}

/** The plan of the bone around here; null where the case has no such bone. */
export function useLevelPlan(): LevelPlan | null {
  const level = useLevel();
  const plan = usePlan();
  return plan?.levels[placeOf(plan, level)] ?? null;
}

/** Its morph targets. */
export function useTargets(): Session['targets'] {
  return useStore(session, useContext(MomentContext).targets);
}

/** Runs `apply` with the bone around here whenever the moment changes, as useMoment does. */
export function useLevelMoment(
  apply: (plan: LevelPlan, own: LevelState, state: State, apart: number) => void,
): void {
  const level = useLevel();
  useMoment((plan, state, apart) => {
    const at = placeOf(plan, level);
    if (at >= 0) apply(plan.levels[at], state.levels[at], state, apart);
  });
}

/** Writes refs and uniforms for a moment; `apart`: how far parts are pulled apart, 0..1 (see apart.ts). */
type Apply = (plan: Plan, state: State, apart: number) => void;

/** What draws a moment, told together: its stores are listened to and a frame asked for once, not once for each of some
 * sixty parts. */
interface Hub {
  shown: Set<Apply>;
  stop: () => void;
}
const hubs = new Map<Moment, Hub>();

function showAll(moment: Moment): void {
  const here = moment.read();
  const hub = hubs.get(moment);
  if (here === null || hub === undefined) return;
  const apart = apartNow();
  for (const apply of hub.shown) apply(here.plan, here.state, apart);
}

/** Has `apply` run whenever the moment changes, until the function given back is called. */
function join(moment: Moment, apply: Apply): () => void {
  let hub = hubs.get(moment);
  if (hub === undefined) {
    const stop = moment.subscribe(() => {
      showAll(moment);
      invalidate();
    });
    hub = { shown: new Set(), stop };
    hubs.set(moment, hub);
  }
  const { shown, stop } = hub;
  shown.add(apply);
  return () => {
    shown.delete(apply);
    if (shown.size > 0) return;
    stop();
    hubs.delete(moment);
  };
}

/** Runs `apply` now and whenever the moment changes, and asks for one frame. `apply` writes refs and uniforms; it
 * must not set React state. */
export function useMoment(apply: Apply): void {
  const moment = useContext(MomentContext);
  const latest = useRef(apply);
  useLayoutEffect(() => {
    latest.current = apply;
    const here = moment.read();
    if (here === null) return;
    apply(here.plan, here.state, apartNow());
    invalidate();
  });
  const fail = useFailure();
  useEffect(
    () =>
      join(moment, (plan, state, apart) => {
        try {
          latest.current(plan, state, apart);
        } catch (error) {
          fail(error);
        }
      }),
    [moment, fail],
  );
}

let together = false;

const apartNow = (): number => (together ? 0 : session.getState().view.explode);

/** Draws with the parts where they are in the patient, however far they are pulled apart on the screen: for X-rays. */
export function assembled(draw: () => void): void {
  if (apartNow() === 0) {
    draw();
    return;
  }
  together = true;
  try {
    showAll(NOW);
    draw();
  } finally {
    together = false;
    showAll(NOW);
  }
}
