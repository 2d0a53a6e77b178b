import { clamp } from '../../../models/math/scalar.ts';
import type { Case, LevelCase } from '../case/case.ts';
import { STAGE_TABLE, type StageEntry, type StageId } from './stages.ts';

/** A stage of this plan. `t` runs over (from, to]; a jump to the stage ends at `to`. */
export interface PlannedStage<Id extends string = StageId> {
  id: Id;
  /** Its place in the table, 0 first, also where some stages are left out. */
  place: number;
  from: number;
  to: number;
  /** How long it plays at normal speed. */
  seconds: number;
  inTurn: boolean;
}

/** Bones that broke within so many weeks of the newest break in the case's own story; illustrative. */
const ONE_STORY_WEEKS = 12;

/** Whether a bone breaks within the case's story. One that was cemented before, or broke long before the others, stands as
 * it is from the start. */
export function breaksNow(patientCase: Case, one: LevelCase): boolean {
  if (one.treatment === 'cemented-before') return false;
  if (one.treatment !== 'none') return true;
  const newest = Math.min(
    ...patientCase.levels
      .filter(({ treatment }) => treatment !== 'cemented-before')
      .map(({ fracture }) => fracture.weeksOld),
  );
  return one.fracture.weeksOld <= newest + ONE_STORY_WEEKS;
}

/** More bones take longer: each further one this share of a stage in which they take turns. */
const LONGER = 0.3;

/** The stages that a case has. `table` is another only where a test puts one more in. */
export function stagesOf<Id extends string = StageId>(
  patientCase: Case,
  table: readonly StageEntry<Id>[] = STAGE_TABLE as unknown as readonly StageEntry<Id>[],
): PlannedStage<Id>[] {
  const { levels } = patientCase;
  const gives = levels.some((one) => one.fracture.heightLoss > 0 && breaksNow(patientCase, one));
  return table.flatMap((entry, place): PlannedStage<Id>[] => {
    const turns = levels.filter(({ treatment }) => entry.treatments.includes(treatment)).length;
    if (turns === 0 || (entry.breaks === true && !gives)) return [];
    const inTurn = entry.inTurn === true;
    const seconds = entry.seconds * (inTurn ? 1 + LONGER * (turns - 1) : 1);
    return [{ id: entry.id, place, from: place, to: place + 1, seconds, inTurn }];
  });
}

/** The end of time: the last stage done. */
export const END = STAGE_TABLE.length;

type Stages = readonly PlannedStage<string>[];

/** The nearest time that exists: within the table's, and not inside a stage that is left out. NaN is 0. */
export function nearestTime(stages: Stages, t: number): number {
  const wanted = Number.isNaN(t) ? 0 : Math.max(0, t);
  let nearest = 0;
  for (const stage of stages) {
    if (wanted <= stage.from) break;
    nearest = Math.min(wanted, stage.to);
  }
  return nearest;
}

/** The stage that a time belongs to, and how far it has come in it, 0..1. */
export function stageAt<Id extends string>(
  stages: readonly PlannedStage<Id>[],
  t: number,
): { stage: PlannedStage<Id>; progress: number } {
  const time = nearestTime(stages, t);
  const stage = stages.find((candidate) => time <= candidate.to) ?? stages[stages.length - 1];
  return { stage, progress: clamp(time - stage.from, 0, 1) };
}

/** The time a number of seconds later at normal speed, running over stages that are left out; stops at the end. */
export function advance(stages: Stages, t: number, seconds: number): number {
  let time = nearestTime(stages, t);
  let left = seconds;
  for (const stage of stages) {
    if (stage.to <= time || left <= 0) continue;
    const from = Math.max(time, stage.from);
    const need = (stage.to - from) * stage.seconds;
    if (need > left) return from + left / stage.seconds;
    left -= need;
    time = stage.to;
  }
  return time;
}
