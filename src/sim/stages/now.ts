import { clamp } from '../../../models/math/scalar.ts';
import type { StageEntry, StageId } from './stages.ts';
import { STAGE_TABLE } from './stages.ts';
import { nearestTime, type PlannedStage, stageAt } from './timeline.ts';

/** A time as the simulation asks for it: which stage, how far in it, and how far several bones have come that take turns. */
export interface Now {
  t: number;
  stage: PlannedStage;
  progress: number;
}

export function nowAt(stages: readonly PlannedStage[], time: number): Now {
  const t = nearestTime(stages, time);
  const { stage, progress } = stageAt(stages, t);
  return { t, stage, progress };
}

/** 0 before a stage, its progress within it, 1 after it; also where the case leaves it out and has passed its place. */
export function done({ stage, progress }: Now, id: StageId): number {
  const place = PLACES[id];
  return stage.place > place ? 1 : stage.place < place ? 0 : progress;
}

/** Whether a stage's place has been passed, also where the case leaves it out. */
export const past = ({ stage }: Now, id: StageId): boolean => stage.place > PLACES[id];

const placesOf = (table: readonly StageEntry[]): Readonly<Record<string, number>> =>
  Object.fromEntries(table.map(({ id }, place) => [id, place]));

const PLACES = placesOf(STAGE_TABLE);

/** Of several bones that take turns each begins this long after the one above it, as a share of the stage. */
const TURN = 0.12;

/**
 * The same time for one bone of `count` that take turns: the first to begin has the first share of the stage, and all are
 * done at its end. A bone alone has the whole stage.
 */
export function turnAt(now: Now, turn: number, count: number): Now {
  if (!now.stage.inTurn || count < 2) return now;
  const late = TURN * turn;
  const own = 1 - TURN * (count - 1);
  return { ...now, progress: clamp((now.progress - late) / own, 0, 1) };
}
