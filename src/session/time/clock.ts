import { advance, END, stageAt } from '../../sim/stages/timeline.ts';
import { now } from '../now.ts';
import { session } from '../store.ts';
import { setTime, startOf } from './time.ts';

/**
 * Plays: moves `t` with the display's frames while `playing`, and does nothing at all otherwise. Stops at the end of
 * the stage when asked to (stepping), or at the end of time; loops over the stage if `loop` is set.
 */
let frame = 0;
let before = 0;
/** Where playing is to stop; Infinity plays on. */
let until = Number.POSITIVE_INFINITY;

/** A frame that came late (a hidden tab) is not made up for. */
const LONGEST_STEP_S = 0.25;

function tick(at: number): void {
  const { plan, playing, speed, loop } = session.getState();
  if (!playing || plan === null) {
    frame = 0;
    return;
  }
  const seconds = Math.min(LONGEST_STEP_S, (at - before) / 1000) * speed;
  before = at;
  const { t } = now.getState();
  const { stage } = stageAt(plan.stages, t);
  let next = advance(plan.stages, t, seconds);
  // The moment at which a stage begins belongs to the one before: from there that would be gone over next.
  if (loop && next >= stage.to) next = startOf(stage);
  const stop = Math.min(until, END);
  if (next >= stop) {
    setTime(stop);
    pause();
    return;
  }
  setTime(next);
  frame = requestAnimationFrame(tick);
}

/** Plays on from here; from the end it starts again at the beginning. */
export function play(stopAt = Number.POSITIVE_INFINITY): void {
  session.getState().posing?.();
  if (session.getState().plan === null) return;
  if (now.getState().t >= END) setTime(0);
  until = stopAt;
  session.setState({ playing: true });
  if (frame !== 0) return;
  before = performance.now();
  frame = requestAnimationFrame(tick);
}

/** Whoever sets the time pauses first: the time that they count from is the one that was shown. */
export function pause(): void {
  session.getState().posing?.();
  // At every frame of a drag, too: nobody is told of what is so already.
  if (session.getState().playing) session.setState({ playing: false });
  cancelAnimationFrame(frame);
  frame = 0;
}

export function toggle(): void {
  if (session.getState().playing) pause();
  else play();
}
