import { clamp } from '../../../models/math/scalar.ts';
import type { Case } from '../case/case.ts';
import { STAGES, type StageId } from './stages.ts';

/** A stage of this plan. `t` runs over (from, to]; a jump to the stage ends at `to`. */
export interface PlannedStage {
  id: StageId;
  /** 1..13: its number among all stages, also where some are left out. */
  number: number;
  from: number;
  to: number;
  /** How long it plays at normal speed. */
  seconds: number;
}

/** Playing times, chosen so that each can be read along with; they are not those of an operation. */
const SECONDS: Readonly<Record<StageId, number>> = {
  healthy: 6,
  fracture: 7,
  choices: 5,
  prone: 6,
  localise: 6,
  needle: 8,
  cannula: 9,
  'balloon-in': 6,
  inflate: 14,
  deflate: 8,
  cement: 13,
  set: 9,
  after: 8,
};

const LEFT_OUT: Readonly<Record<Case['method'], readonly StageId[]>> = {
  kyphoplasty: [],
  vertebroplasty: ['balloon-in', 'inflate', 'deflate'],
  none: ['prone', 'localise', 'needle', 'cannula', 'balloon-in', 'inflate', 'deflate', 'cement', 'set'],
};

export function stagesOf(method: Case['method']): PlannedStage[] {
  return STAGES.map((id, index) => ({
    id,
    number: index + 1,
    from: index,
    to: index + 1,
    seconds: SECONDS[id],
  })).filter((stage) => !LEFT_OUT[method].includes(stage.id));
}

/** The end of time: the last stage done. */
export const END = STAGES.length;

/** The nearest time that exists: within 0..13, and not inside a stage that is left out. NaN is 0. */
export function nearestTime(stages: readonly PlannedStage[], t: number): number {
  const wanted = Number.isNaN(t) ? 0 : clamp(t, 0, END);
  let nearest = 0;
  for (const stage of stages) {
    if (wanted <= stage.from) break;
    nearest = Math.min(wanted, stage.to);
  }
  return nearest;
}

/** The stage that a time belongs to, and how far it has come in it, 0..1. */
export function stageAt(
  stages: readonly PlannedStage[],
  t: number,
): { stage: PlannedStage; progress: number } {
  const time = nearestTime(stages, t);
  const stage = stages.find((candidate) => time <= candidate.to) ?? stages[stages.length - 1];
  return { stage, progress: clamp(time - stage.from, 0, 1) };
}

/** The time a number of seconds later at normal speed, running over stages that are left out; stops at the end. */
export function advance(stages: readonly PlannedStage[], t: number, seconds: number): number {
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
