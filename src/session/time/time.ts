import { nearestTime, type PlannedStage, stageAt } from '../../sim/stages/timeline.ts';
import { seenNow } from '../focus.ts';
import { readTimeText } from '../link/time-text.ts';
import { session } from '../store.ts';

/** Goes to a time; the nearest that exists. */
export function setTime(t: number): void {
  const { plan } = session.getState();
  if (plan === null) {
    session.setState({ t: Number.isFinite(t) ? t : 0 });
    return;
  }
  const state = seenNow(plan, t);
  session.setState({ t: state.t, state });
}

/** The stage being shown; null before the first plan. */
export function currentStage(): PlannedStage | null {
  const { plan, t } = session.getState();
  return plan === null ? null : stageAt(plan.stages, t).stage;
}

/** The stage `by` places on (or back), within the plan's stages. */
export function stageBeside(by: number): PlannedStage | null {
  const { plan } = session.getState();
  const now = currentStage();
  if (plan === null || now === null) return null;
  const index = plan.stages.findIndex((stage) => stage.id === now.id) + by;
  return plan.stages[index] ?? null;
}

/** Just after a stage has begun: the first moment that belongs to it. */
export const startOf = (stage: PlannedStage): number => stage.from + 1e-3;

/** The time in a message: a stage by its name, or any number, within what exists for the plan's treatments. */
export function readTime(stages: readonly PlannedStage[], given: unknown): number {
  const named = typeof given === 'string' ? readTimeText(given) : null;
  return nearestTime(stages, named ?? (typeof given === 'number' ? given : Number.parseFloat(String(given))));
}
