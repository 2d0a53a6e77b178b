import type { Clearances } from './access/access.ts';
import type { Neighbours } from './access/path.ts';
import type { Case, TreatedLevel } from './case/case.ts';
import type { LeakType } from './cement/leak-types.ts';
import type { Alignment } from './column/alignment.ts';
import type { Heights } from './level/measures.ts';
import type { LevelPlan } from './level/plan.ts';
import { type Plan, placeOf, planFocus } from './plan.ts';
import type { Side } from './side.ts';
import type { StageId } from './stages/stages.ts';
import { type LevelState, type State, stateAt } from './state.ts';
import type { Warning } from './warnings.ts';

/** What is measured of one bone at one moment, as numbers that another program can read. */
export interface LevelMeasures {
  level: TreatedLevel;
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
  /** Contrast that burst balloons have lost. */
  contrastLostMl: number;
  /** At the cement's centre, as the range of what was measured in patients; null before there is cement. */
  cementC: { lowC: number; highC: number } | null;
  /** Least room round the cannula over all sides, negative where it breaks through; null without a procedure. */
  clearancesMm: Clearances | null;
  /** The same, side by side. */
  sides: { side: Side; balloonMl: number; cementMl: number }[];
}

/** The measures of one moment: of the spine, of every bone of the case, and of the bone that is looked at. */
export interface StageMeasures extends Omit<LevelMeasures, 'level'> {
  id: StageId;
  /** Time in stages. */
  t: number;
  statureMm: number;
  alignment: Alignment;
  /** Every bone of the case, top to bottom. */
  levels: LevelMeasures[];
}

export interface PlanMeasures {
  case: Case;
  /** The bone that the fields beside `levels` are about. */
  focus: TreatedLevel;
  warnings: readonly (Warning & { level: TreatedLevel })[];
  /** Each stage of the plan at its end. */
  stages: StageMeasures[];
  /** Of the bone that is looked at. */
  healthy: { heightsMm: Heights; depthMm: number };
  approaches: ApproachMeasures[];
  /** The same for every bone. */
  levels: {
    level: TreatedLevel;
    healthy: { heightsMm: Heights; depthMm: number };
    /** Each way in: where it leads and what lies beside it. */
    approaches: ApproachMeasures[];
  }[];
}

export interface ApproachMeasures {
  side: Side;
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

function leastClearances({ approaches }: LevelPlan): Clearances | null {
  if (approaches.length === 0) return null;
  const least = { ...approaches[0].clearances };
  for (const { clearances } of approaches)
    for (const name of Object.keys(least) as (keyof Clearances)[])
      least[name] = Math.min(least[name], clearances[name]);
  return tidyAll(least);
}

/** What of a bone's state is no measure: it only moves the picture, or is told by another name. */
type Untold = 'now' | 'wedge' | 'central' | 'cementMovedMm' | 'cure' | 'heat';
/** All else is told: a measure that is missing below does not compile. */
type Told = Record<Exclude<keyof LevelState, Untold>, unknown>;

export const levelMeasures = (plan: LevelPlan, state: LevelState): LevelMeasures =>
  ({
    level: plan.level,
    heightsMm: tidyAll(state.heightsMm),
    lossFraction: tidy(state.lossFraction),
    wedgeDeg: tidy(state.wedgeDeg),
    cobbDeg: tidy(state.cobbDeg),
    reduction: tidy(state.reduction),
    balloonMl: tidy(state.balloonMl),
    balloonPressureKpa: tidy(state.balloonPressureKpa),
    cementMl: tidy(state.cementMl),
    leakMl: tidyAll(state.leakMl),
    clearancesMm: plan.case.treatment === 'cemented-before' ? null : leastClearances(plan),
    contrastLostMl: tidy(state.contrastLostMl),
    cementC: state.heat === null ? null : tidyAll(state.heat),
    sides: state.sides.map(({ side, balloonMl, cementMl }) => ({
      side,
      balloonMl: tidy(balloonMl),
      cementMl: tidy(cementMl),
    })),
  }) satisfies LevelMeasures & Told;

/** The measures of a moment; `focus` is the bone that is looked at, null for the case's own choice. */
export function stageMeasures(plan: Plan, state: State, focus: TreatedLevel | null = null): StageMeasures {
  const levels = plan.levels.map((level, at) => levelMeasures(level, state.levels[at]));
  const { level: _level, ...own } = levels[placeOf(plan, planFocus(plan, focus).level)];
  return {
    id: state.stage,
    t: tidy(state.t),
    ...own,
    statureMm: tidy(state.statureMm),
    alignment: tidyAll(state.alignment),
    levels,
  };
}

const healthyOf = ({ ruler }: LevelPlan) => ({
  heightsMm: tidyAll(ruler.healthy),
  depthMm: tidy(ruler.depthMm),
});

const approachesIn = (plan: LevelPlan): ApproachMeasures[] =>
  plan.approaches.map((approach) => ({
    side: approach.side,
    convergenceDeg: tidy(approach.convergenceDeg),
    sagittalDeg: tidy(approach.sagittalDeg),
    clearancesMm: tidyAll(approach.clearances),
    neighboursMm: tidyAll(approach.neighbours),
    tipThird: approach.tipThird,
    crossesMidline: approach.crossesMidline,
    ruleHolds: approach.ruleHolds,
  }));

/** What a plan says, stage by stage: the answer of `npm run simulate` and of `window.kyphoscope.plan()`. */
export function measuresOf(plan: Plan, focus: TreatedLevel | null = null): PlanMeasures {
  const looked = planFocus(plan, focus);
  const levels = plan.levels.map((level) => ({
    level: level.level,
    healthy: healthyOf(level),
    approaches: level.case.treatment === 'cemented-before' ? [] : approachesIn(level),
  }));
  const { healthy, approaches } = levels[placeOf(plan, looked.level)];
  return {
    case: plan.asked,
    focus: looked.level,
    warnings: plan.levels.flatMap(({ level, warnings }) =>
      warnings.map((warning) => ({ ...warning, level })),
    ),
    stages: plan.stages.map((stage) => stageMeasures(plan, stateAt(plan, stage.to), focus)),
    healthy,
    approaches,
    levels,
  };
}
