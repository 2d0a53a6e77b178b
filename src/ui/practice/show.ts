import { practised } from '../../practice/practised.ts';
import { last, replay } from '../../practice/replay.ts';
import { showGuides } from '../../session/guides.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import type { State } from '../../sim/state.ts';
import { compare } from './beside.ts';
import { practice } from './store.ts';

let mine: State | null = null;
let frame = 0;

/** Puts what the hand has done before scene and X-ray. Nothing is planned. */
export function show(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  const { plan } = session.getState();
  const { log, replayAt, step, ground } = practice.getState();
  if (plan === null || ground === null || step === 'loading') return;
  if (!plan.levels.some(({ level }) => level === log.level)) return;
  const placed = replayAt === null ? last(log) : replay(log, replayAt);
  compare(step === 'done' ? ground : null, placed);
  mine = practised(plan, log.level, placed);
  now.setState({ t: mine.t, plan, state: mine });
}

/** The same with the next frame, once however often it is asked for: a pointer that moves faster skips. */
export function showSoon(): void {
  if (frame === 0) frame = requestAnimationFrame(show);
}

/** While somebody practises nobody else says what is shown: a plan that has come tells its own State first. */
export function holdShown(): () => void {
  const stop = now.subscribe(({ state }) => {
    if (state !== mine && state !== null) showSoon();
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
    frame = 0;
    mine = null;
    showGuides([]);
  };
}
