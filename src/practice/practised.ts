import type { Line } from '../sim/access/way.ts';
import { inflatingAt } from '../sim/balloon/gauge.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import { levelAt } from '../sim/field/level-curve.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import { type Plan, placeOf } from '../sim/plan.ts';
import { stageOf } from '../sim/stages/ends.ts';
import type { PlannedStage } from '../sim/stages/timeline.ts';
import { type SideState, type State, seenAt, stateAt } from '../sim/state.ts';
import type { NeedlePose } from './log.ts';
import { axisOf } from './needle.ts';
import type { Placed } from './replay.ts';

const NO_TOOLS = { needle: null, wire: null, cannula: null, drill: null, balloon: null, filler: null };

/**
 * The picture of what a hand has done, of a plan with one bone: its needles where they are held, and from then on the plan's own
 * way of balloon and cement as far as the hand has come. The plan must be one in which that much is put in; nothing is planned
 * here, some microseconds.
 */
export function practised(plan: Plan, level: TreatedLevel, placed: Placed): State {
  const own = plan.levels[placeOf(plan, level)];
  const stage = stageOf(plan.stages, STAGE_FOR[placed.phase]) ?? stageOf(plan.stages, 'needle');
  const t = stage === undefined ? 0 : timeIn(stage, own, placed);
  const state = seenAt(plan, stateAt(plan, t), level);
  const by =
    placed.phase === 'needle' ? held(placed) : placed.phase === 'cement' ? filled(own, placed) : same;
  const levels = state.levels.map((one) =>
    one.level === level ? { ...one, sides: one.sides.map(by) } : one,
  );
  return { ...state, levels };
}

const STAGE_FOR = { needle: 'needle', balloon: 'inflate', cement: 'cement' } as const;

const same = (side: SideState): SideState => side;

/** Just after a stage has begun, and half through it, when instruments stand still. */
const BEGUN = 1e-3;
const HALF = 0.5;

function timeIn(stage: PlannedStage, { inflation }: LevelPlan, { phase, balloonMl }: Placed): number {
  if (phase === 'needle') return stage.to;
  if (phase === 'cement') return stage.from + HALF;
  const most = Math.max(0, ...(inflation?.balloons ?? []).map(({ finalMl }) => finalMl));
  return stage.from + Math.max(BEGUN, progressAt(most, balloonMl));
}

/** How far an inflation to `finalMl` has come when so much is in: halved, as it only grows. */
function progressAt(finalMl: number, ml: number): number {
  if (ml >= finalMl) return 1;
  let [low, high] = [0, 1];
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    if (inflatingAt(finalMl, middle).ml < ml) low = middle;
    else high = middle;
  }
  return high;
}

const held =
  ({ needles }: Placed) =>
  (side: SideState): SideState => {
    const pose = needles[side.side];
    if (pose === null) return { ...side, tools: NO_TOOLS, line: null };
    return { ...side, tools: { ...NO_TOOLS, needle: pose.depthMm }, line: lineOf(side, pose) };
  };

const lineOf = ({ side }: SideState, pose: NeedlePose): Line => ({
  entry: pose.entry,
  axis: axisOf(side, pose),
});

/** On each side as much as went in, or as would go. */
const filled =
  ({ cementing }: LevelPlan, { cementMl }: Placed) =>
  (side: SideState): SideState => {
    const cement = cementing?.sides.find((one) => one.side === side.side);
    if (cement === undefined) return side;
    const ml = Math.min(cementMl, cement.finalMl);
    return { ...side, cementMl: ml, cementLevel: ml <= 0 ? null : levelAt(cement.curve, ml) };
  };
