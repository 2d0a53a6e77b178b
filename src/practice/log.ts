import type { Vec3 } from '../../models/math/vec.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import type { Side } from '../sim/side.ts';

/** `blind`: only the X-rays that were taken are there; `guided`: the model is seen and the coach speaks. */
export const MODES = ['guided', 'blind'] as const;
export type Mode = (typeof MODES)[number];

/** The two screens that pictures are taken on. */
export const SCREENS = ['ap', 'lateral'] as const;
export type Screen = (typeof SCREENS)[number];

/** How a needle stands: mm and degrees in the healthy vertebra's own frame at the patient's size. */
export interface NeedlePose {
  /** Where its line goes through the skin. */
  entry: Vec3;
  /** To the sagittal plane (positive: tip to the midline) and to the axial one (positive: tip up). */
  convergenceDeg: number;
  sagittalDeg: number;
  /** From `entry` to the tip. */
  depthMm: number;
  /** How the bevel is turned: 0 opens upwards, 90 away from the midline. */
  bevelDeg: number;
}

interface At {
  /** Seconds since the beginning. */
  t: number;
}

/** The needle came to stand so; `hammer`: by a blow. */
export interface NeedleEvent extends At, NeedlePose {
  kind: 'needle';
  side: Side;
  hammer: boolean;
}

/** One picture, with the arm as it stood. */
export interface ShotEvent extends At {
  kind: 'shot';
  screen: Screen;
  orbitalDeg: number;
  angularDeg: number;
}

/** Fluoroscopy that runs was begun or ended. */
export interface LiveEvent extends At {
  kind: 'live';
  on: boolean;
}

/** So much contrast is in each balloon, or so much cement in on each side, mL. */
export interface VolumeEvent extends At {
  kind: 'balloon' | 'cement';
  ml: number;
}

/** The learner is done. */
export interface EndEvent extends At {
  kind: 'end';
}

export type PracticeEvent = NeedleEvent | ShotEvent | LiveEvent | VolumeEvent | EndEvent;

/** What somebody did, by hand, on one bone: plain data, events in order of time. */
export interface PracticeLog {
  version: typeof LOG_VERSION;
  level: TreatedLevel;
  mode: Mode;
  events: readonly PracticeEvent[];
}

export const LOG_VERSION = 1;

/** Numbers are kept to a hundredth, so that file, link and memory hold the same. Adding 0 turns -0 into 0. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

const rounded = (pose: NeedlePose): NeedlePose => ({
  entry: [hundredth(pose.entry[0]), hundredth(pose.entry[1]), hundredth(pose.entry[2])],
  convergenceDeg: hundredth(pose.convergenceDeg),
  sagittalDeg: hundredth(pose.sagittalDeg),
  depthMm: hundredth(pose.depthMm),
  bevelDeg: hundredth(pose.bevelDeg),
});

/** An event as a log keeps it. */
export function kept(event: PracticeEvent): PracticeEvent {
  const t = hundredth(event.t);
  switch (event.kind) {
    case 'needle':
      return { ...event, ...rounded(event), t };
    case 'shot':
      return {
        ...event,
        t,
        orbitalDeg: hundredth(event.orbitalDeg),
        angularDeg: hundredth(event.angularDeg),
      };
    case 'balloon':
    case 'cement':
      return { ...event, t, ml: hundredth(event.ml) };
    default:
      return { ...event, t };
  }
}

export const newLog = (level: TreatedLevel, mode: Mode): PracticeLog => ({
  version: LOG_VERSION,
  level,
  mode,
  events: [],
});

/** The log with one event more; never before the last one. */
export function logged(log: PracticeLog, event: PracticeEvent): PracticeLog {
  const last = log.events.at(-1)?.t ?? 0;
  return { ...log, events: [...log.events, kept({ ...event, t: Math.max(last, event.t) })] };
}

/** Movements within so many seconds of one another are kept as one: a hand that drags moves at every frame. */
const ONE_MOVE_S = 0.25;

/** The log with a needle moved on: as the last movement gone further, if that is the same needle's and was just now. */
export function moved(log: PracticeLog, event: NeedleEvent): PracticeLog {
  const before = log.events.at(-1);
  const same = before?.kind === 'needle' && before.side === event.side && !before.hammer && !event.hammer;
  if (!same || event.t - before.t > ONE_MOVE_S) return logged(log, event);
  return { ...log, events: [...log.events.slice(0, -1), kept({ ...event, t: before.t })] };
}
