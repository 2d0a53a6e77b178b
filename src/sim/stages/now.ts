import { clamp } from '../../../models/math/scalar.ts';
import type { StageEntry, StageId } from './stages.ts';
import { STAGE_TABLE } from './stages.ts';
import { nearestTime, type PlannedStage, stageAt } from './timeline.ts';

/** A time as the simulation asks for it: which stage, how far in it, and how far several bones have come that take turns. */
export interface Now<Id extends string = StageId> {
  t: number;
  stage: PlannedStage<Id>;
  progress: number;
}

export function nowAt<Id extends string>(stages: readonly PlannedStage<Id>[], time: number): Now<Id> {
  const t = nearestTime(stages, time);
  const { stage, progress } = stageAt(stages, t);
  return { t, stage, progress };
}

const placesOf = <Id extends string>(table: readonly StageEntry<Id>[]): Readonly<Record<Id, number>> =>
  Object.fromEntries(table.map(({ id }, place) => [id, place])) as Record<Id, number>;

/** `done` by a table of stages; another one only where a test puts one more in. */
export function doneAmong<Id extends string>(
  table: readonly StageEntry<Id>[],
): (now: Now<Id>, id: Id) => number {
  const places = placesOf(table);
  return ({ stage, progress }, id) =>
    stage.place > places[id] ? 1 : stage.place < places[id] ? 0 : progress;
}

/** 0 before a stage, its progress within it, 1 after it; also where the case leaves it out and has passed its place. */
export const done = doneAmong<StageId>(STAGE_TABLE);

const PLACES = placesOf<StageId>(STAGE_TABLE);

/** Whether a stage's place has been passed, also where the case leaves it out. */
export const past = ({ stage }: Now, id: StageId): boolean => stage.place > PLACES[id];

/** Of several bones that take turns each begins this long after the one above it, as a share of the stage. */
const TURN = 0.12;

/**
 * The same time for one bone of `count` that take turns: the first to begin has the first share of the stage, and all are
 * done at its end. A bone alone has the whole stage.
 */
export function turnAt<Id extends string>(now: Now<Id>, turn: number, count: number): Now<Id> {
  if (!now.stage.inTurn || count < 2) return now;
  const late = TURN * turn;
  const own = 1 - TURN * (count - 1);
  return { ...now, progress: clamp((now.progress - late) / own, 0, 1) };
}
