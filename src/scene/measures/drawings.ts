import type { DrawnMeasure } from '../../session/view/view.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import { cobbDrawing } from './cobb.ts';
import type { Drawn } from './drawn.ts';
import { heightDrawings, wedgeDrawing } from './heights.ts';
import { clearanceDrawings, depthDrawings } from './way.ts';

const MAKERS: Readonly<
  Record<DrawnMeasure, (plan: LevelPlan, state: LevelState, column: Column) => readonly Drawn[]>
> = {
  heights: heightDrawings,
  wedge: (plan, state, column) => [wedgeDrawing(plan, state, column)],
  cobb: (plan, state, column) => [cobbDrawing(plan, state, column)],
  depth: depthDrawings,
  clearances: clearanceDrawings,
};

/** What is drawn of the measures that are asked for, in the scene's frame. Their numbers are the State's own. */
export const drawingsOf = (
  plan: LevelPlan,
  state: LevelState,
  column: Column,
  measures: readonly DrawnMeasure[],
): Drawn[] => measures.flatMap((measure) => MAKERS[measure](plan, state, column));

/** As many drawings as there can be at a time: three heights, two angles, and three lengths on each side. */
export const MOST_DRAWINGS = 11;
