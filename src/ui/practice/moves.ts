import { setFluoro, takeShot } from '../../fluoro/store.ts';
import { advanced, bevelTurned, entryMoved, turnedBy } from '../../practice/hand.ts';
import { moved, type NeedlePose, type Screen } from '../../practice/log.ts';
import { outOf } from '../../practice/needle.ts';
import { last } from '../../practice/replay.ts';
import { session } from '../../session/store.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { Side } from '../../sim/side.ts';
import { add, elapsed, poseNow, stopLive, write } from './run.ts';
import { show, showSoon } from './show.ts';
import { practice } from './store.ts';

/** What is seen follows the hand where the model is seen or fluoroscopy runs; else it waits for the next picture. */
const follow = (): void => {
  const { mode, live } = practice.getState();
  if (mode === 'guided' || live) showSoon();
};

function move(change: (pose: NeedlePose) => NeedlePose, hammer = false): void {
  const here = practice.getState();
  const pose = poseNow(here);
  if (here.step !== 'needle' || pose === null) return;
  write((log) => moved(log, { kind: 'needle', t: elapsed(), side: here.side, hammer, ...change(pose) }));
  follow();
}

const withGround = (
  change: (
    ground: NonNullable<ReturnType<typeof practice.getState>['ground']>,
    side: Side,
    pose: NeedlePose,
  ) => NeedlePose,
  hammer = false,
): void => {
  const { ground, side } = practice.getState();
  if (ground !== null) move((pose) => change(ground, side, pose), hammer);
};

export const hold = (side: Side): void => practice.setState({ side });

/** Turns the tip, degrees: to the midline and up. */
export const turn = (inDeg: number, upDeg: number): void =>
  withGround((ground, side, pose) => turnedBy(ground, side, pose, inDeg, upDeg));

/** The same as the AP picture shows it: to its right and up. */
export const turnAsSeen = (rightDeg: number, upDeg: number): void =>
  turn(-outOf(practice.getState().side) * rightDeg, upDeg);

export const place = (upMm: number, outMm: number): void =>
  withGround((ground, side, pose) => entryMoved(ground, side, pose, upMm, outMm));

export const placeAsSeen = (rightMm: number, upMm: number): void =>
  place(upMm, outOf(practice.getState().side) * rightMm);

export const push = (mm: number): void =>
  withGround((ground, side, pose) => advanced(ground, side, pose, mm, false));

export const strike = (): void =>
  withGround((ground, side, pose) => advanced(ground, side, pose, 1, true), true);

export const bevel = (): void => move((pose) => bevelTurned(pose, 45));

/** One picture, of how things are now. */
export function shoot(screen: Screen): void {
  const { step } = practice.getState();
  if (step === 'loading' || step === 'planning' || step === 'done') return;
  const { orbitalDeg, angularDeg } = session.getState().view.fluoro[screen];
  add({ kind: 'shot', t: elapsed(), screen, orbitalDeg, angularDeg });
  show();
  takeShot(screen);
}

export function toggleLive(): void {
  const { live, step } = practice.getState();
  if (live) {
    stopLive();
    return;
  }
  if (step === 'loading' || step === 'planning' || step === 'done') return;
  practice.setState({ live: true });
  add({ kind: 'live', t: elapsed(), on: true });
  show();
  setFluoro({ screening: 'continuous' });
}

/** A step of the pump, and a pulse of cement, mL. */
export const PUMP_ML = 0.25;
export const PULSE_ML = 0.2;

/** As much as a balloon takes by the plan. */
export const mostMl = (full: LevelPlan | null): number =>
  Math.max(0, ...(full?.inflation?.balloons ?? []).map(({ finalMl }) => finalMl));

export function pump(by: number): void {
  const { full, log, step } = practice.getState();
  if (step !== 'balloon') return;
  const ml = Math.min(mostMl(full), Math.max(0, last(log).balloonMl + by));
  add({ kind: 'balloon', t: elapsed(), ml });
  // The gauge follows also where only X-rays are seen: they are taken on the pedal.
  showSoon();
}

export function inject(): void {
  const { log, step } = practice.getState();
  if (step !== 'cement') return;
  add({ kind: 'cement', t: elapsed(), ml: Math.min(6, last(log).cementMl + PULSE_ML) });
  showSoon();
}

export function lookBack(t: number): void {
  practice.setState({ replayAt: t });
  showSoon();
}
