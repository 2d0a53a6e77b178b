import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import type { Approach } from '../access/access.ts';
import { CEMENT_FLOWS, fillerStart, type Tools, toolsAt } from '../access/tools.ts';
import type { Line } from '../access/way.ts';
import { curveAt, skinLevel } from '../balloon/curve.ts';
import { inflatingAt, pressureAt } from '../balloon/gauge.ts';
import type { Inflation } from '../balloon/inflated.ts';
import type { TreatedLevel } from '../case/case.ts';
import { CURING, type Heat, heatAt } from '../cement/heat.ts';
import { eachLeak, LEAK_TYPES, type LeakType } from '../cement/leak-types.ts';
import type { Column } from '../column/spine.ts';
import { eventSide } from '../event/side.ts';
import { levelAt } from '../field/level-curve.ts';
import { BROKEN, HEALTHY, type Weights } from '../fracture/weights.ts';
import type { Side } from '../side.ts';
import { done, type Now, past } from '../stages/now.ts';
import { leakedAt } from './leaked.ts';
import { cobbDegAt, type Heights, heightsOf, lossOf, stationsAt, wedgeDegOf } from './measures.ts';
import type { LevelPlan } from './plan.ts';

/** What one side's balloon, cavity and cement look like now. */
export interface SideState {
  side: Side;
  tools: Tools;
  /** Where they lie, and from where their depths are told, if not along the approach: while a hand holds them. */
  line: Line | null;
  /** Contrast in the balloon, and the level of its skin; level null while it is folded. */
  balloonMl: number;
  balloonLevel: number | null;
  /** Level of the hole that the balloon fills or has left; null before there is one. */
  holeLevel: number | null;
  /** Cement injected, and the level of its front; null before it comes. */
  cementMl: number;
  cementLevel: number | null;
  /** Level to which the contrast of a balloon that has burst has run into the bone; null for none. */
  spiltLevel: number | null;
  /** A thread of cement along the way of the needle, mm along the approach; null for none. */
  thread: { fromMm: number; toMm: number } | null;
}

/** Everything of one broken bone that moves, at one time. Lengths mm, volumes mL, pressure kPa, angles degrees. */
export interface LevelState {
  level: TreatedLevel;
  /** The bone's own time: its turn, where several are treated one after the other. */
  now: Now;
  /** Weights of the fracture: 0 healthy, 1 as broken (more if it sinks on). */
  wedge: number;
  central: number;
  sides: readonly SideState[];
  /** In each balloon, the larger of the two. */
  balloonMl: number;
  balloonPressureKpa: number;
  /** Injected in all, and what of it has left the body by each way. */
  cementMl: number;
  leakMl: Readonly<Record<LeakType, number>>;
  /** Contrast that has run out of balloons that burst, mL. */
  contrastLostMl: number;
  /** How far the cement has come forward from where it set, mm. */
  cementMovedMm: number;
  /** 0 wet, 1 set. */
  cure: number;
  /** At the cement's centre, as a range; null before there is cement. */
  heat: Heat | null;
  heightsMm: Heights;
  /** Share of the healthy height lost at the worst station. */
  lossFraction: number;
  wedgeDeg: number;
  cobbDeg: number;
  /** Share of the height lost at the worst station that has come back; 0 before the fracture. */
  reduction: number;
}

/** What a bone is in the story of its case. */
export interface Role {
  /** The stage of the story in which it breaks; null where it stands broken from the start. */
  breaksIn: 'fracture' | 'after' | null;
  /** Its turn among those that are treated, 0 first; null where nothing is done to it. */
  turn: number | null;
}

/** How the bone stands: its weights now. `now` is its own time where several bones take turns. */
export function weightsAt(plan: LevelPlan, { breaksIn, turn }: Role, now: Now): Weights {
  if (plan.case.treatment === 'cemented-before') return BROKEN;
  const { positioned, inflated, deflated, after } = plan.weights;
  const last = done(now, 'after');
  if (breaksIn === 'after') return between(HEALTHY, BROKEN, collapse(clamp((last - 0.5) / 0.45, 0, 1)));
  const broken = breaksIn === null ? 1 : done(now, 'fracture');
  if (broken < 1) return between(HEALTHY, BROKEN, collapse(broken));
  if (last > 0) return between(turn === null ? BROKEN : deflated, after, smoothstep(0.1, 0.8, last));
  if (turn === null) return BROKEN;
  if (past(now, 'deflate')) return deflated;
  const down = done(now, 'deflate');
  if (down > 0) return between(inflated, deflated, smoothstep(0.05, 0.45, down));
  const up = done(now, 'inflate');
  if (up > 0) return inflationWeights(plan, up);
  if (past(now, 'prone')) return positioned;
  return between(BROKEN, positioned, smoothstep(0.25, 0.95, done(now, 'prone')));
}

/** The bone's state at its weights; `column` as it stands now, in any frame. */
export function levelStateAt(
  plan: LevelPlan,
  { breaksIn }: Role,
  now: Now,
  { wedge, central }: Weights,
  column: Column,
): LevelState {
  const points = stationsAt(plan.ruler.stations, wedge, central);
  const heights = heightsOf(points);
  const loss = lossOf(plan.ruler.healthy, heights);
  const broken = plan.case.fracture.heightLoss;
  const sides = sidesAt(plan, now);
  return {
    level: plan.level,
    now,
    wedge,
    central,
    sides,
    balloonMl: sides.reduce((most, side) => Math.max(most, side.balloonMl), 0),
    balloonPressureKpa: now.stage.id === 'inflate' ? pressureOf(plan, now.progress) : 0,
    cementMl: sides.reduce((sum, side) => sum + side.cementMl, 0),
    leakMl: leaksOf(plan, sides),
    contrastLostMl: contrastLost(plan, now),
    cementMovedMm:
      plan.event === 'cement-displaced' ? MOVED_MM * smoothstep(0.3, 0.85, done(now, 'after')) : 0,
    cure: cureOf(plan, now),
    heat: heatOf(plan, now),
    heightsMm: heights,
    lossFraction: loss,
    wedgeDeg: wedgeDegOf(points),
    cobbDeg: cobbDegAt(plan.ruler, column),
    reduction:
      broken > 0 && (breaksIn === null || past(now, breaksIn)) ? clamp((broken - loss) / broken, -1, 1) : 0,
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

function inflationWeights({ inflation, weights }: LevelPlan, progress: number): Weights {
  if (inflation === null) return weights.positioned;
  const { ml } = inflatingAt(largestFinal(inflation), progress);
  return {
    wedge: curveAt(inflation.ml, inflation.wedge, ml),
    central: curveAt(inflation.ml, inflation.central, ml),
  };
}

const largestFinal = (inflation: Inflation): number =>
  inflation.balloons.reduce((most, balloon) => Math.max(most, balloon.finalMl), 0);

function pressureOf(plan: LevelPlan, progress: number): number {
  const { inflation } = plan;
  if (inflation === null) return 0;
  const inflating = inflatingAt(largestFinal(inflation), progress);
  return inflation.balloons.reduce(
    (most, balloon, at) =>
      hasBurst(inflation, at, progress) ? most : Math.max(most, pressureAt(balloon, inflating)),
    0,
  );
}

/** A balloon that bursts has burst once it has come to its last volume; `up`: how far the inflation has come. */
function hasBurst(inflation: Inflation, at: number, up: number): boolean {
  const balloon = inflation.balloons[at];
  if (balloon.stop !== 'burst' || up === 0) return false;
  return up >= 1 || inflatingAt(largestFinal(inflation), up).ml >= balloon.finalMl - 1e-9;
}

function contrastLost({ inflation }: LevelPlan, now: Now): number {
  const up = done(now, 'inflate');
  let lost = 0;
  inflation?.balloons.forEach((balloon, at) => {
    if (hasBurst(inflation, at, up)) lost += balloon.finalMl;
  });
  return lost;
}

const isOld = ({ case: { treatment } }: LevelPlan): boolean => treatment === 'cemented-before';

function cureOf(plan: LevelPlan, now: Now): number {
  if (plan.cementing === null) return 0;
  if (isOld(plan)) return 1;
  return smoothstep(0, CURING, done(now, 'set'));
}

function heatOf(plan: LevelPlan, now: Now): Heat | null {
  if (plan.cementing === null || isOld(plan)) return null;
  return done(now, 'cement') === 0 ? null : heatAt(done(now, 'set') + done(now, 'after'));
}

/** How far cement that has lost its hold comes forward; illustrative. */
const MOVED_MM = 6;

/** How much further than the balloon's skin its contrast runs between the trabeculae, mm; illustrative. */
const SPILT_MM = 1.8;

/** How far outside the bone a thread of cement follows the tools, mm; illustrative. */
const THREAD_OUT_MM = 14;

/** The thread grows out of the cannula as that is drawn back. */
function threadAt({ case: one }: LevelPlan, approach: Approach, tools: Tools, now: Now): SideState['thread'] {
  const out = done(now, 'set');
  if (out < 0.6) return null;
  const toMm = fillerStart(approach, one);
  const fromMm = Math.max(-THREAD_OUT_MM, tools.cannula ?? -THREAD_OUT_MM);
  return fromMm < toMm ? { fromMm, toMm } : null;
}

/** A skin thinner than the folded balloon is not drawn apart from it. */
const FOLDED_ML = 0.08;

function sidesAt(plan: LevelPlan, now: Now): SideState[] {
  const { inflation } = plan;
  return plan.approaches.map((approach, at) => {
    const balloon = inflation?.balloons[at];
    const cement = plan.cementing?.sides[at];
    const torn = inflation !== null && hasBurst(inflation, at, done(now, 'inflate'));
    const balloonMl = inflation === null || torn ? 0 : contrastAt(inflation, at, now);
    const skin = inflation === null ? null : skinLevel(inflation, at, balloonMl, askedAt(inflation, now));
    const balloonLevel = balloonMl > FOLDED_ML ? skin : null;
    const left = balloon !== undefined && (torn || done(now, 'deflate') > 0) ? plan.cavityLevels[at] : null;
    const cementMl =
      cement === undefined ? 0 : isOld(plan) ? cement.finalMl : injectedAt(cement.finalMl, now);
    const tools = toolsAt(approach, now.stage.id, now.progress, plan.case, plan.stopped);
    return {
      side: approach.side,
      tools,
      line: null,
      balloonMl,
      balloonLevel,
      holeLevel: left === null ? balloonLevel : Math.max(left, balloonLevel ?? left),
      cementMl,
      cementLevel: cement === undefined || cementMl <= 0 ? null : levelAt(cement.curve, cementMl),
      spiltLevel:
        torn && balloon !== undefined && done(now, 'after') === 0
          ? levelAt(balloon.curve, balloon.finalMl) + SPILT_MM
          : null,
      thread:
        at === eventSide(plan.approaches) && plan.event === 'cement-needle' && cement !== undefined
          ? threadAt(plan, approach, tools, now)
          : null,
    };
  });
}

/** What has been asked of each balloon; while they are let down, all of it. */
function askedAt(inflation: Inflation, { stage, progress }: Now): number {
  const most = largestFinal(inflation);
  return stage.id === 'inflate' ? inflatingAt(most, progress).ml : most;
}

function contrastAt(inflation: Inflation, at: number, { stage, progress }: Now): number {
  const { finalMl } = inflation.balloons[at];
  if (stage.id === 'inflate') return Math.min(finalMl, inflatingAt(largestFinal(inflation), progress).ml);
  return stage.id === 'deflate' ? finalMl * (1 - smoothstep(0.05, 0.45, progress)) : 0;
}

function injectedAt(finalMl: number, now: Now): number {
  const filled = done(now, 'cement');
  return finalMl * clamp((filled - CEMENT_FLOWS[0]) / (CEMENT_FLOWS[1] - CEMENT_FLOWS[0]), 0, 1);
}

function leaksOf(plan: LevelPlan, sides: readonly SideState[]): Record<LeakType, number> {
  const leaks = eachLeak(() => 0);
  sides.forEach((side, at) => {
    const cement = plan.cementing?.sides[at];
    if (cement === undefined || side.cementMl <= 0) return;
    for (const type of LEAK_TYPES) leaks[type] += leakedAt(cement, type, side.cementMl);
  });
  return leaks;
}
