import type { Plan } from '../../sim/plan.ts';
import { endOf } from '../../sim/stages/done.ts';
import { type State, stateAt } from '../../sim/state.ts';

interface Milestones {
  intact: State;
  broken: State;
}

const known = new WeakMap<Plan, Milestones>();

/** The healthy bone, and the bone once it has broken and before anything is done: what others are measured against.
 * Kept for as long as the plan: readouts ask on every frame. */
export function milestonesOf(plan: Plan): Milestones {
  const kept = known.get(plan);
  if (kept !== undefined) return kept;
  const made = { intact: stateAt(plan, 0), broken: stateAt(plan, endOf(plan.stages, 'fracture')) };
  known.set(plan, made);
  return made;
}
