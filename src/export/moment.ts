import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import { compose, IDENTITY, type Pose, turn } from '../../models/math/pose.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import type { Plan } from '../sim/plan.ts';
import { type LevelState, type State, stateAt } from '../sim/state.ts';
import { columnParts, type Models } from './column.ts';
import { balloon, cement, spilt } from './fields.ts';
import type { Part, Surface } from './part.ts';
import { toolsIn } from './tools.ts';

/**
 * Everything of a moment that is saved, from the head down: vertebrae, discs and sacrum as they stand, and what has been put into
 * bones and not been taken out. Left out is what no file is wanted for: the rest of the trunk, and the pump beside the patient.
 */
export function partsAt(plan: Plan, t: number, models: Models): Part[] {
  const state = upright(stateAt(plan, t));
  const parts = [
    ...columnParts(plan, state, models),
    ...plan.levels.flatMap((level, at) => partsIn(level, state.levels[at], state.column[level.index])),
  ];
  const place = ({ level }: Part) => (level === null ? LEVELS.length : levelIndex(level as Level));
  return parts.sort((a, b) => place(a) - place(b));
}

/** What has been put into a bone and not been taken out, side by side. `pose`: where the bone stands. */
function partsIn(plan: LevelPlan, state: LevelState, pose: Pose): Part[] {
  const { level } = plan;
  return state.sides.flatMap((side, at) => {
    const named = (name: string, surfaces: readonly Surface[]): Part[] =>
      surfaces.length === 0 ? [] : [{ name: `${name}-${level}-${side.side}`, level, surfaces }];
    return [
      ...named('balloon', balloon(plan, state, at, pose)),
      ...named('spilt-contrast', spilt(plan, state, at, pose)),
      ...named('cement', cement(plan, state, at, pose)),
      ...toolsIn(plan, at, side, pose).flatMap(({ name, surfaces }) => named(name, surfaces)),
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
