import { clamp, lerp, smoothstep } from '../../models/math/scalar.ts';
import type { Side } from './access/access.ts';
import { CEMENT_FLOWS, type Tools, toolsAt } from './access/tools.ts';
import { inflatingAt, pressureAt } from './balloon/gauge.ts';
import { curveAt, skinLevel } from './balloon/inflation.ts';
import { CURING, type Heat, heatAt } from './cement/heat.ts';
import { LEAK_TYPES, type LeakType } from './cement/leaks.ts';
import { type Alignment, alignmentAt } from './column/alignment.ts';
import { type Column, columnAt, seatAt } from './column/spine.ts';
import { levelAt } from './field/level-curve.ts';
import { BROKEN, HEALTHY, type Weights } from './fracture/weights.ts';
import {
  cobbDegAt,
  type Heights,
  heightsOf,
  lossOf,
  stationsAt,
  statureMmAt,
  wedgeDegOf,
} from './level/measures.ts';
import { leakedAt, type Plan } from './plan.ts';
import type { StageId } from './stages/stages.ts';
import { nearestTime, stageAt } from './stages/timeline.ts';

/** What one side's balloon, cavity and cement look like now. */
export interface SideState {
  side: Side;
  tools: Tools;
  /** Contrast in the balloon, and the level of its skin; level null while it is folded. */
  balloonMl: number;
  balloonLevel: number | null;
  /** Level of the hole that the balloon fills or has left; null before there is one. */
  holeLevel: number | null;
  /** Cement injected, and the level of its front; null before it comes. */
  cementMl: number;
  cementLevel: number | null;
}

/** Everything that moves, at one time. Lengths mm, volumes mL, pressure kPa, angles degrees. */
export interface State {
  t: number;
  stage: StageId;
  /** 0..1 within the stage. */
  progress: number;
  /** Weights of the fracture: 0 healthy, 1 as broken (more if it sinks on). */
  wedge: number;
  central: number;
  /** 0 standing, 1 lying prone. */
  lying: number;
  column: Column;
  sides: readonly SideState[];
  /** In each balloon, the larger of the two. */
  balloonMl: number;
  balloonPressureKpa: number;
  /** Injected in all, and what of it has left the body by each way. */
  cementMl: number;
  leakMl: Readonly<Record<LeakType, number>>;
  /** Contrast that has run out of balloons that burst, mL. */
  contrastLostMl: number;
  /** 0 wet, 1 set. */
  cure: number;
  /** At the cement's centre, as a range; null before there is cement. */
  heat: Heat | null;
  alignment: Alignment;
  heightsMm: Heights;
  /** Share of the healthy height lost at the worst station. */
  lossFraction: number;
  wedgeDeg: number;
  cobbDeg: number;
  /** Share of the height lost at the worst station that has come back; 0 before the fracture. */
  reduction: number;
  statureMm: number;
  /** A dressing on the skin. */
  plaster: boolean;
}

/** The picture at a time. Pure: any t in any order gives the same State; takes some microseconds. */
export function stateAt(plan: Plan, time: number): State {
  const t = nearestTime(plan.stages, time);
  const { stage, progress } = stageAt(plan.stages, t);
  const number = stage.number;
  const { wedge, central } = weightsAt(plan, stage.id, progress);
  const lying = lyingAt(number, progress, plan.case.method !== 'none');
  const seat = seatAt(plan.spine, wedge, central);
  const column = columnAt(plan.spine, seat, lying);
  const points = stationsAt(plan.ruler.stations, wedge, central);
  const heights = heightsOf(points);
  const loss = lossOf(plan.ruler.healthy, heights);
  const broken = plan.case.fracture.heightLoss;
  const sides = sidesAt(plan, stage.id, number, progress);
  const inflated = sides.reduce((most, side) => Math.max(most, side.balloonMl), 0);
  return {
    t,
    stage: stage.id,
    progress,
    wedge,
    central,
    lying,
    column,
    sides,
    balloonMl: inflated,
    balloonPressureKpa: stage.id === 'inflate' ? pressureOf(plan, progress) : 0,
    cementMl: sides.reduce((sum, side) => sum + side.cementMl, 0),
    leakMl: leaksOf(plan, sides),
    contrastLostMl: contrastLost(plan, stage.id, number, progress),
    cure: plan.cementing === null ? 0 : number > 12 ? 1 : number === 12 ? smoothstep(0, CURING, progress) : 0,
    heat: plan.cementing === null || number < 11 ? null : heatAt(t - 11),
    alignment: alignmentAt(plan.alignment, column, seat),
    heightsMm: heights,
    lossFraction: loss,
    wedgeDeg: wedgeDegOf(points),
    cobbDeg: cobbDegAt(plan.ruler, column),
    reduction: broken > 0 && number > 2 ? clamp((broken - loss) / broken, -1, 1) : 0,
    statureMm: statureMmAt(plan.ruler, plan.spine, seat),
    plaster: plan.case.method !== 'none' && (number === 13 || (number === 12 && progress > 0.9)),
  };
}

const between = (a: Weights, b: Weights, s: number): Weights => ({
  wedge: lerp(a.wedge, b.wedge, s),
  central: lerp(a.central, b.central, s),
});

/** The collapse starts slowly, goes quickly and is caught by the packed bone. */
const collapse = (p: number): number => {
  const s = clamp((p - 0.2) / 0.5, 0, 1);
  return s * s * (3 - 2 * s) * (1 - 0.06 * Math.sin(Math.PI * s));
};

function weightsAt(plan: Plan, stage: StageId, progress: number): Weights {
  const { positioned, inflated, deflated, after } = plan.weights;
  switch (stage) {
    case 'healthy':
      return HEALTHY;
    case 'fracture':
      return between(HEALTHY, BROKEN, collapse(progress));
    case 'choices':
      return BROKEN;
    case 'prone':
      return between(BROKEN, positioned, smoothstep(0.25, 0.95, progress));
    case 'localise':
    case 'needle':
    case 'cannula':
    case 'balloon-in':
      return positioned;
    case 'inflate':
      return inflationWeights(plan, progress);
    case 'deflate':
      return between(inflated, deflated, smoothstep(0.05, 0.45, progress));
    case 'cement':
    case 'set':
      return deflated;
    case 'after':
      return between(plan.case.method === 'none' ? BROKEN : deflated, after, smoothstep(0.1, 0.8, progress));
  }
}

function inflationWeights({ inflation, weights }: Plan, progress: number): Weights {
  if (inflation === null) return weights.positioned;
  const { ml } = inflatingAt(largestFinal(inflation), progress);
  return {
    wedge: curveAt(inflation.ml, inflation.wedge, ml),
    central: curveAt(inflation.ml, inflation.central, ml),
  };
}

const largestFinal = (inflation: NonNullable<Plan['inflation']>): number =>
  inflation.balloons.reduce((most, balloon) => Math.max(most, balloon.finalMl), 0);

function lyingAt(number: number, progress: number, operated: boolean): number {
  if (!operated || number < 4) return 0;
  if (number === 4) return smoothstep(0.05, 0.75, progress);
  return number === 13 ? 1 - smoothstep(0.05, 0.7, progress) : 1;
}

function pressureOf(plan: Plan, progress: number): number {
  const { inflation } = plan;
  if (inflation === null) return 0;
  const inflating = inflatingAt(largestFinal(inflation), progress);
  return inflation.balloons.reduce(
    (most, balloon, at) =>
      hasBurst(plan, at, 'inflate', 9, progress) ? most : Math.max(most, pressureAt(balloon, inflating)),
    0,
  );
}

/** A balloon has burst once it has come to its last volume. */
function hasBurst(plan: Plan, at: number, stage: StageId, number: number, progress: number): boolean {
  const balloon = plan.inflation?.balloons[at];
  if (plan.inflation === null || balloon?.stop !== 'burst') return false;
  if (stage !== 'inflate') return number > 9;
  return inflatingAt(largestFinal(plan.inflation), progress).ml >= balloon.finalMl - 1e-9;
}

function contrastLost(plan: Plan, stage: StageId, number: number, progress: number): number {
  let lost = 0;
  plan.inflation?.balloons.forEach((balloon, at) => {
    if (hasBurst(plan, at, stage, number, progress)) lost += balloon.finalMl;
  });
  return lost;
}

/** A skin thinner than the folded balloon is not drawn apart from it. */
const FOLDED_ML = 0.08;

function sidesAt(plan: Plan, stage: StageId, number: number, progress: number): SideState[] {
  return plan.approaches.map((approach, at) => {
    const balloon = plan.inflation?.balloons[at];
    const cement = plan.cementing?.sides[at];
    const balloonMl = balloon === undefined ? 0 : contrastAt(plan, balloon.finalMl, stage, progress);
    const skin =
      plan.inflation === null
        ? null
        : skinLevel(plan.inflation, at, balloonMl, askedAt(plan, stage, progress));
    const balloonLevel = balloonMl > FOLDED_ML ? skin : null;
    const left = balloon !== undefined && number >= 10 ? plan.cavityLevels[at] : null;
    const cementMl = cement === undefined ? 0 : injectedAt(cement.finalMl, number, progress);
    return {
      side: approach.side,
      tools: toolsAt(approach, stage, progress, plan.case),
      balloonMl,
      balloonLevel,
      holeLevel: left === null ? balloonLevel : Math.max(left, balloonLevel ?? left),
      cementMl,
      cementLevel: cement === undefined || cementMl <= 0 ? null : levelAt(cement.curve, cementMl),
    };
  });
}

/** What has been asked of each balloon; while they are let down, all of it. */
function askedAt({ inflation }: Plan, stage: StageId, progress: number): number {
  if (inflation === null) return 0;
  const most = largestFinal(inflation);
  return stage === 'inflate' ? inflatingAt(most, progress).ml : most;
}

function contrastAt(plan: Plan, finalMl: number, stage: StageId, progress: number): number {
  if (stage === 'inflate' && plan.inflation !== null)
    return Math.min(finalMl, inflatingAt(largestFinal(plan.inflation), progress).ml);
  return stage === 'deflate' ? finalMl * (1 - smoothstep(0.05, 0.45, progress)) : 0;
}

function injectedAt(finalMl: number, number: number, progress: number): number {
  if (number < 11) return 0;
  if (number > 11) return finalMl;
  return finalMl * clamp((progress - CEMENT_FLOWS[0]) / (CEMENT_FLOWS[1] - CEMENT_FLOWS[0]), 0, 1);
}

function leaksOf(plan: Plan, sides: readonly SideState[]): Record<LeakType, number> {
  const leaks: Record<LeakType, number> = { B: 0, S: 0, C: 0, D: 0 };
  sides.forEach((side, at) => {
    const cement = plan.cementing?.sides[at];
    if (cement === undefined || side.cementMl <= 0) return;
    for (const type of LEAK_TYPES) leaks[type] += leakedAt(cement, type, side.cementMl);
  });
  return leaks;
}
