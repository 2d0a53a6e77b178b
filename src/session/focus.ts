import type { TreatedLevel } from '../sim/case/case.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import { type Plan, placeOf, planFocus } from '../sim/plan.ts';
import { type LevelState, type State, seenAt, stateAt } from '../sim/state.ts';
import { now } from './now.ts';
import { session } from './store.ts';

/** The level that is looked at in a plan. */
export const focusLevel = (plan: Plan): TreatedLevel => planFocus(plan, session.getState().view.focus).level;

/** A plan's picture at a time, in the frame of the bone that is looked at. */
export const seenNow = (plan: Plan, t: number): State => seenAt(plan, stateAt(plan, t), focusLevel(plan));

/** One bone of a plan and its state. */
export interface LevelNow {
  plan: LevelPlan;
  state: LevelState;
}

/** The bone that is looked at; where it is not in that plan, as in another case, the plan's own choice. */
export function levelNow(plan: Plan, state: State, level: TreatedLevel): LevelNow {
  const at = placeOf(plan, planFocus(plan, level).level);
  return { plan: plan.levels[at], state: state.levels[at] };
}

/** Another bone is looked at: the same moment is told in its frame. */
session.subscribe(({ plan, view }, before) => {
  if (view.focus === before.view.focus || plan === null || plan !== before.plan) return;
  const level = planFocus(plan, view.focus).level;
  if (level === planFocus(plan, before.view.focus).level) return;
  now.setState({ state: seenNow(plan, now.getState().t) });
});
