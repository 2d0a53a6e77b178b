import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import { compose, IDENTITY, type Pose, turn } from '../../models/math/pose.ts';
import { TOOL_NAMES } from '../scene/level/tools/pieces.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import type { Plan } from '../sim/plan.ts';
import { type LevelState, type State, stateAt } from '../sim/state.ts';
import { columnParts, type Models } from './column.ts';
import { balloon, cement, spilt } from './fields.ts';
import { made, type Part, type Planned, type Surface } from './part.ts';
import { CALLED, toolIn } from './tools.ts';

/**
 * Everything of a moment that is saved, from the head down: vertebrae, discs and sacrum as they stand, and what has been put into
 * bones and not been taken out. Left out is what no file is wanted for: the rest of the trunk, and the pump beside the patient.
 */
export const partsAt = (plan: Plan, t: number, models: Models): Part[] => made(plannedAt(plan, t, models));

/** The same, not made yet. */
export function plannedAt(plan: Plan, t: number, models: Models): Planned[] {
  const state = upright(stateAt(plan, t));
  const parts = [
    ...columnParts(plan, state, models),
    ...plan.levels.flatMap((level, at) => partsIn(level, state.levels[at], state.column[level.index])),
  ];
  const place = ({ level }: Planned) => (level === null ? LEVELS.length : levelIndex(level as Level));
  return parts.sort((a, b) => place(a) - place(b));
}

/** What has been put into a bone and not been taken out, side by side. `pose`: where the bone stands. */
function partsIn(plan: LevelPlan, state: LevelState, pose: Pose): Planned[] {
  const { level } = plan;
  return state.sides.flatMap((side, at) => {
    const planned = (there: boolean, what: string, make: () => Surface[]): Planned[] =>
      there ? [{ name: `${what}-${level}-${side.side}`, level, make }] : [];
    return [
      ...planned(side.balloonLevel !== null, 'balloon', () => balloon(plan, state, at, pose)),
      ...planned(side.spiltLevel !== null, 'spilt-contrast', () => spilt(plan, state, at, pose)),
      ...planned(side.cementLevel !== null, 'cement', () => cement(plan, state, at, pose)),
      ...TOOL_NAMES.flatMap((tool) =>
        planned(side.tools[tool] !== null, CALLED[tool], () => toolIn(plan, at, side, tool, pose)),
      ),
    ];
  });
}

/** The same, turned so that y is up as the patient stands: programs take that for up. */
function upright(state: State): State {
  const [x, y] = state.up;
  const stands: Pose = { ...IDENTITY, rotation: turn([0, 0, 1], Math.atan2(x, y)) };
  const turned = (pose: Pose) => compose(stands, pose);
  return {
    ...state,
    sacrum: turned(state.sacrum),
    column: state.column.map(turned),
    slots: state.slots.map(turned),
    up: [0, 1, 0],
  };
}
