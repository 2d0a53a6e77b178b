import type { Plan } from '../../sim/plan.ts';
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
  const broken = plan.stages.find((stage) => stage.id === 'fracture');
  const made = { intact: stateAt(plan, 0), broken: stateAt(plan, broken?.to ?? 2) };
  known.set(plan, made);
  return made;
}
