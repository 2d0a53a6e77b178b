import type { TreatedLevel } from '../../sim/case/case.ts';
import type { Plan } from '../../sim/plan.ts';
import { endOf } from '../../sim/stages/ends.ts';
import { type State, seenAt, stateAt } from '../../sim/state.ts';

interface Milestones {
  intact: State;
  broken: State;
}

const known = new WeakMap<Plan, Map<TreatedLevel, Milestones>>();

/** The healthy spine, and the spine once it has broken and before anything is done: what others are measured against, told
 * in the frame of one bone. Kept for as long as the plan: readouts ask on every frame. */
export function milestonesOf(plan: Plan, focus: TreatedLevel): Milestones {
  const kept = known.get(plan) ?? new Map<TreatedLevel, Milestones>();
  known.set(plan, kept);
  const own = kept.get(focus);
  if (own !== undefined) return own;
  const seen = (t: number): State => seenAt(plan, stateAt(plan, t), focus);
  const made = { intact: seen(0), broken: seen(endOf(plan.stages, 'fracture')) };
  kept.set(focus, made);
  return made;
}
