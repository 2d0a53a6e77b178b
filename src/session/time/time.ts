import { nearestTime, type PlannedStage, stageAt } from '../../sim/stages/timeline.ts';
import { seenNow } from '../focus.ts';
import { readTimeText } from '../link/time-text.ts';
import { now } from '../now.ts';
import { session } from '../store.ts';

/** Goes to a time, the nearest that exists, in the plan that the session has. */
export function setTime(t: number): void {
  const { plan } = session.getState();
  if (plan === null) {
    now.setState({ t: Number.isFinite(t) ? t : 0 });
    return;
  }
  const state = seenNow(plan, t);
  now.setState({ t: state.t, plan, state });
}

/** The stage being shown; null before the first plan. */
export function currentStage(): PlannedStage | null {
  const { plan } = session.getState();
  return plan === null ? null : stageAt(plan.stages, now.getState().t).stage;
}

/** The stage `by` places on (or back), within the plan's stages. */
export function stageBeside(by: number): PlannedStage | null {
  const { plan } = session.getState();
  const current = currentStage();
  if (plan === null || current === null) return null;
  const index = plan.stages.findIndex((stage) => stage.id === current.id) + by;
  return plan.stages[index] ?? null;
}

/** Just after a stage has begun: the first moment that belongs to it. */
export const startOf = (stage: PlannedStage): number => stage.from + 1e-3;

/** The time in a message: a stage by its name, or any number, within what exists for the plan's treatments. */
export function readTime(stages: readonly PlannedStage[], given: unknown): number {
  const named = typeof given === 'string' ? readTimeText(given) : null;
  return nearestTime(stages, named ?? (typeof given === 'number' ? given : Number.parseFloat(String(given))));
}
