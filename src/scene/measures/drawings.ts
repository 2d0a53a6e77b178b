import type { DrawnMeasure } from '../../session/view/view.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { cobbDrawing } from './cobb.ts';
import type { Drawn } from './drawn.ts';
import { heightDrawings, wedgeDrawing } from './heights.ts';
import { clearanceDrawings, depthDrawings } from './way.ts';

const MAKERS: Readonly<Record<DrawnMeasure, (plan: Plan, state: State) => readonly Drawn[]>> = {
  heights: heightDrawings,
  wedge: (plan, state) => [wedgeDrawing(plan, state)],
  cobb: (plan, state) => [cobbDrawing(plan, state)],
  depth: depthDrawings,
  clearances: clearanceDrawings,
};

/** What is drawn of the measures that are asked for, in the scene's frame. Their numbers are the State's own. */
export const drawingsOf = (plan: Plan, state: State, measures: readonly DrawnMeasure[]): Drawn[] =>
  measures.flatMap((measure) => MAKERS[measure](plan, state));

/** As many drawings as there can be at a time: three heights, two angles, and three lengths on each side. */
export const MOST_DRAWINGS = 11;
