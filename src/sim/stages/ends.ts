import { STAGES, type StageId } from './stages.ts';
import type { PlannedStage } from './timeline.ts';

/** A stage of a plan; undefined where the case leaves it out. */
export const stageOf = (stages: readonly PlannedStage[], id: StageId): PlannedStage | undefined =>
  stages.find((stage) => stage.id === id);

/** The time at which a stage is done; where the case leaves it out, at which the one before it is. 0 before them all. */
export function endOf(stages: readonly PlannedStage[], id: StageId): number {
  const place = STAGES.indexOf(id);
  return stages.reduce((end, stage) => (stage.place <= place ? Math.max(end, stage.to) : end), 0);
}

/** A page opens with the healthy spine at rest: every case has that stage. */
export const OPENING_T = STAGES.indexOf('healthy') + 1;

/** Which bone it is and how it broke is asked of it as it stands broken among its neighbours, before anything is done. */
export const ASKED_T = STAGES.indexOf('choices') + 1;
