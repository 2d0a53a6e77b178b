import type { PlannedStage } from '../../sim/stages/timeline.ts';
import { session } from '../store.ts';
import { isStill } from '../view/motion.ts';
import { pause, play } from './clock.ts';
import { setTime, stageBeside, startOf } from './time.ts';

let stepping = false;

/** Somebody steps, and does not pull at the time: that is written into the address at once, so that whoever goes back at once goes
 * back to where they were. */
export const isStepping = (): boolean => stepping;

function stepTo(t: number): void {
  stepping = true;
  setTime(t);
  stepping = false;
}

/** Shows a stage: plays it through once and rests at its end, or cuts there if motion is not wanted. */
export function showStage(stage: PlannedStage): void {
  pause();
  if (isStill()) {
    stepTo(stage.to);
    return;
  }
  stepTo(startOf(stage));
  play(stage.to);
}

/** To the next stage. */
export function next(): void {
  pause();
  const stage = stageBeside(1);
  if (stage !== null) showStage(stage);
}

/** Back: to the end of the stage before, at rest. */
export function previous(): void {
  pause();
  const stage = stageBeside(-1);
  stepTo(stage === null ? 0 : stage.to);
}

/** First and last moment. */
export function home(): void {
  pause();
  stepTo(stageBeside(0) === null ? 0 : 1e-3);
}

export function end(): void {
  pause();
  const stages = session.getState().plan?.stages;
  if (stages !== undefined) stepTo(stages[stages.length - 1].to);
}
