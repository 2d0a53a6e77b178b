import { LEVELS } from '../../models/levels.ts';
import { IDENTITY, invert, type Pose, rotate } from '../../models/math/pose.ts';
import { smoothstep } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import type { TreatedLevel } from './case/case.ts';
import { CURING } from './cement/heat.ts';
import { eachLeak, LEAK_TYPES, type LeakType } from './cement/leak-types.ts';
import { type Alignment, alignmentAt, statureMmAt } from './column/alignment.ts';
import { seatsOf } from './column/apart.ts';
import { type Column, carriedOver, columnAt, seenFrom } from './column/spine.ts';
import { type LevelState, levelStateAt, weightsAt } from './level/state.ts';
import { type Plan, placeOf } from './plan.ts';
import { done, type Now, nowAt, turnAt } from './stages/now.ts';
import type { StageId } from './stages/stages.ts';

export type { LevelState, SideState } from './level/state.ts';

/** Everything that moves, at one time. Lengths mm, volumes mL, angles degrees. */
export interface State {
  t: number;
  stage: StageId;
  /** 0..1 within the stage. */
  progress: number;
  /** 0 standing, 1 lying prone. */
  lying: number;
  /** Place in the column of the bone in whose frame `column` is told; LEVELS.length is the sacrum. */
  root: number;
  /** Where the sacrum is in that frame: the pose of a whole L5 that rests on it. */
  sacrum: Pose;
  column: Column;
  /** Where each level would stand, were it whole, on what is under it now: for whole ones as `column`. */
  slots: Column;
  /** Up, as gravity sees it while the patient stands, in the frame of `column`. */
  up: Vec3;
  /** As the plan has them. */
  levels: readonly LevelState[];
  /** Over all bones of this operation: cement injected, what of it has leaked, contrast lost. */
  totals: { cementMl: number; leakMl: Readonly<Record<LeakType, number>>; contrastLostMl: number };
  /** 0 wet, 1 set: of the cement of this operation. */
  cure: number;
  alignment: Alignment;
  statureMm: number;
  /** A dressing on the skin. */
  plaster: boolean;
}

/** The picture at a time. Pure: any t in any order gives the same State; takes some microseconds. */
export function stateAt(plan: Plan, time: number): State {
  const now = nowAt(plan.stages, time);
  const operated = plan.turns > 0;
  const lying = lyingAt(now, operated);
  const own = plan.roles.map(({ turn }) => (turn === null ? now : turnAt(now, turn, plan.turns)));
  const weights = plan.levels.map((level, at) => weightsAt(level, plan.roles[at], own[at]));
  const seats = seatsOf(
    plan.spine,
    plan.levels.map(({ index, plates }, at) => ({ index, plates, ...weights[at] })),
  );
  const { column, slots } = columnAt(plan.spine.chain, seats);
  const carried = carriedOver(plan.spine.chain, seats);
  const levels = plan.levels.map((level, at) =>
    levelStateAt(level, plan.roles[at], own[at], weights[at], column),
  );
  return {
    t: now.t,
    stage: now.stage.id,
    progress: now.progress,
    lying,
    root: LEVELS.length,
    sacrum: IDENTITY,
    column,
    slots,
    up: plan.spine.up,
    levels,
    totals: totalsOf(plan, levels),
    cure: plan.levels.some((level, at) => plan.roles[at].turn !== null && level.cementing !== null)
      ? smoothstep(0, CURING, done(now, 'set'))
      : 0,
    alignment: alignmentAt(plan.alignment, column, carried),
    statureMm: statureMmAt(plan.case.patient.statureCm, plan.alignment, plan.spine.up, carried),
    plaster: operated && (done(now, 'after') > 0 || done(now, 'set') > 0.9),
  };
}

/** The same State told in the frame of one bone as it would stand, were it whole, on what is under it now: so the picture
 * of a bone that breaks stays where it is. A level that the case has not stays in the sacrum's frame. */
export function seenAt(plan: Plan, state: State, level: TreatedLevel): State {
  const at = placeOf(plan, level);
  if (at < 0) return state;
  const slot = state.slots[plan.levels[at].index];
  const back = invert(slot);
  return {
    ...state,
    root: plan.levels[at].index,
    sacrum: back,
    column: seenFrom(state.column, slot),
    slots: seenFrom(state.slots, slot),
    up: rotate(back.rotation, state.up),
  };
}

function totalsOf(plan: Plan, levels: readonly LevelState[]): State['totals'] {
  const leakMl = eachLeak(() => 0);
  let cementMl = 0;
  let contrastLostMl = 0;
  levels.forEach((level, at) => {
    if (plan.roles[at].turn === null) return;
    cementMl += level.cementMl;
    contrastLostMl += level.contrastLostMl;
    for (const type of LEAK_TYPES) leakMl[type] += level.leakMl[type];
  });
  return { cementMl, leakMl, contrastLostMl };
}

function lyingAt(now: Now, operated: boolean): number {
  if (!operated) return 0;
  const up = done(now, 'after');
  if (up > 0) return 1 - smoothstep(0.05, 0.7, up);
  return smoothstep(0.05, 0.75, done(now, 'prone'));
}
