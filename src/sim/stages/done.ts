import { clamp } from '../../../models/math/scalar.ts';
import { STAGES, type StageId } from './stages.ts';
import { type PlannedStage, stagesOf } from './timeline.ts';

/** A stage of a plan; undefined where the case leaves it out. */
export const stageOf = (stages: readonly PlannedStage[], id: StageId): PlannedStage | undefined =>
  stages.find((stage) => stage.id === id);

/**
 * How far a stage has come at a time: 0 before it, its progress within it, 1 after it. Where the case leaves the stage out,
 * 1 as soon as a stage that would follow it has begun.
 */
export function done(stages: readonly PlannedStage[], t: number, id: StageId): number {
  const stage = stageOf(stages, id);
  if (stage !== undefined) return clamp((t - stage.from) / (stage.to - stage.from), 0, 1);
  const next = stages.find((candidate) => STAGES.indexOf(candidate.id) > STAGES.indexOf(id));
  return next !== undefined && t > next.from ? 1 : 0;
}

/** The time at which a stage is done; where the case leaves it out, at which the one before it is. 0 before them all. */
export function endOf(stages: readonly PlannedStage[], id: StageId): number {
  const place = STAGES.indexOf(id);
  return stages.reduce(
    (end, stage) => (STAGES.indexOf(stage.id) <= place ? Math.max(end, stage.to) : end),
    0,
  );
}

/** A page opens with the healthy spine at rest: every method has that stage. */
export const OPENING_T = endOf(stagesOf('kyphoplasty'), 'healthy');
