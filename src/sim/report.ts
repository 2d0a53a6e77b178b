import type { Clearances } from './access/access.ts';
import type { Neighbours } from './access/path.ts';
import type { Case } from './case/case.ts';
import type { LeakType } from './cement/leaks.ts';
import type { Alignment } from './column/alignment.ts';
import type { Heights } from './level/measures.ts';
import type { Plan } from './plan.ts';
import type { StageId } from './stages/stages.ts';
import { type State, stateAt } from './state.ts';
import type { Warning } from './warnings.ts';

/** The measures of one moment, as numbers that another program can read. */
export interface StageMeasures {
  id: StageId;
  /** Time in stages, 0..13. */
  t: number;
  /** Six-point heights, mm. */
  heightsMm: Heights;
  /** Share of the healthy height lost at the worst station. */
  lossFraction: number;
  wedgeDeg: number;
  /** Upper endplate of the level above to lower endplate of the level below; kyphosis is positive. */
  cobbDeg: number;
  /** Share of the lost height that has come back. */
  reduction: number;
  /** In each balloon. */
  balloonMl: number;
  balloonPressureKpa: number;
  /** Injected in all. */
  cementMl: number;
  /** What of it is outside the body, by way out. */
  leakMl: Record<LeakType, number>;
  /** Least room round the cannula over all sides, negative where it breaks through; null without a procedure. */
  clearancesMm: Clearances | null;
  statureMm: number;
  /** Contrast that burst balloons have lost. */
  contrastLostMl: number;
  /** At the cement's centre, as the range of what was measured in patients; null before there is cement. */
  cementC: { lowC: number; highC: number } | null;
  alignment: Alignment;
  /** The same, side by side. */
  sides: { side: 'left' | 'right'; balloonMl: number; cementMl: number }[];
}

export interface PlanMeasures {
  case: Case;
  warnings: readonly Warning[];
  /** Each stage of the plan at its end. */
  stages: StageMeasures[];
  healthy: { heightsMm: Heights; depthMm: number };
  /** Each way in: where it leads and what lies beside it. */
  approaches: ApproachMeasures[];
}

export interface ApproachMeasures {
  side: 'left' | 'right';
  convergenceDeg: number;
  sagittalDeg: number;
  clearancesMm: Clearances;
  /** To what must not be hit, over the whole path; negative where it would be. */
  neighboursMm: Neighbours;
  tipThird: 'posterior' | 'middle' | 'anterior';
  crossesMidline: boolean;
  /** On AP the tip stays lateral of the pedicle's medial border until it has passed the posterior wall on lateral. */
  ruleHolds: boolean;
}

/** A millionth is far below anything that means something here, and keeps the numbers short. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

const tidyAll = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tidy(value as number)])) as T;

function leastClearances(plan: Plan): Clearances | null {
  if (plan.approaches.length === 0) return null;
  const least = { ...plan.approaches[0].clearances };
  for (const { clearances } of plan.approaches)
    for (const name of Object.keys(least) as (keyof Clearances)[])
      least[name] = Math.min(least[name], clearances[name]);
  return tidyAll(least);
}

export function stageMeasures(plan: Plan, state: State): StageMeasures {
  return {
    id: state.stage,
    t: tidy(state.t),
    heightsMm: tidyAll(state.heightsMm),
    lossFraction: tidy(state.lossFraction),
    wedgeDeg: tidy(state.wedgeDeg),
    cobbDeg: tidy(state.cobbDeg),
    reduction: tidy(state.reduction),
    balloonMl: tidy(state.balloonMl),
    balloonPressureKpa: tidy(state.balloonPressureKpa),
    cementMl: tidy(state.cementMl),
    leakMl: tidyAll(state.leakMl),
    clearancesMm: leastClearances(plan),
    statureMm: tidy(state.statureMm),
    contrastLostMl: tidy(state.contrastLostMl),
    cementC: state.heat === null ? null : tidyAll(state.heat),
    alignment: tidyAll(state.alignment),
    sides: state.sides.map(({ side, balloonMl, cementMl }) => ({
      side,
      balloonMl: tidy(balloonMl),
      cementMl: tidy(cementMl),
    })),
  };
}

/** What a plan says, stage by stage: the answer of `npm run simulate` and of `window.kyphoscope.plan()`. */
export const measuresOf = (plan: Plan): PlanMeasures => ({
  case: plan.case,
  warnings: plan.warnings,
  stages: plan.stages.map((stage) => stageMeasures(plan, stateAt(plan, stage.to))),
  healthy: { heightsMm: tidyAll(plan.ruler.healthy), depthMm: tidy(plan.ruler.depthMm) },
  approaches: plan.approaches.map((approach) => ({
    side: approach.side,
    convergenceDeg: tidy(approach.convergenceDeg),
    sagittalDeg: tidy(approach.sagittalDeg),
    clearancesMm: tidyAll(approach.clearances),
    neighboursMm: tidyAll(approach.neighbours),
    tipThird: approach.tipThird,
    crossesMidline: approach.crossesMidline,
    ruleHolds: approach.ruleHolds,
  })),
});
