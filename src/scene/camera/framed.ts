import { levelIndex } from '../../../models/levels.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { type Column, seenFrom } from '../../sim/column/spine.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { type Plan, planFocus } from '../../sim/plan.ts';
import { stageOf } from '../../sim/stages/ends.ts';
import type { StageId } from '../../sim/stages/stages.ts';
import { seenAt, stateAt } from '../../sim/state.ts';

/** What a camera is put up for: the bone that is looked at, and the unbroken column round it in its frame. */
export interface Framed {
  one: LevelPlan;
  /** Places in the column of the highest and the lowest bone of the case. */
  broken: readonly [number, number];
  column: Column;
  /** Where several bones are broken, what stands on them sags out of any picture of the unbroken column: the column as the
   * stage finds it and leaves it. Empty for one bone. */
  sagging: readonly Column[];
  /** Up, as gravity sees it once the stage is done. */
  up: Vec3;
}

export function framedOf(plan: Plan, level: TreatedLevel | null, stage: StageId): Framed {
  const one = planFocus(plan, level);
  const { chain } = plan.spine;
  const { from, to } = stageOf(plan.stages, stage) ?? { from: 0, to: 0 };
  const [found, left] = [from, to].map((t) => seenAt(plan, stateAt(plan, t), one.level));
  const indices = plan.levels.map((each) => levelIndex(each.level));
  return {
    one,
    broken: [Math.min(...indices), Math.max(...indices)],
    column: seenFrom(chain, chain[one.index]),
    sagging: plan.levels.length > 1 ? [found.column, left.column] : [],
    up: left.up,
  };
}
