import { degrees } from '../../../models/math/scalar.ts';
import { dot, type Vec3 } from '../../../models/math/vec.ts';
import type { Side } from '../../sim/side.ts';
import { boneDepthOf, type Ground } from '../ground.ts';
import type { NeedleEvent, NeedlePose, PracticeLog } from '../log.ts';
import { axisOf, tipOf } from '../needle.ts';

/** How a needle stood, and how deep in bone. */
export interface Step {
  t: number;
  pose: NeedlePose;
  hammer: boolean;
  axis: Vec3;
  tip: Vec3;
  /** mm along its line from where that meets bone; 0 where it has met none. */
  inBoneMm: number;
}

/** One needle through its whole log, in order of time. */
export function trackOf(log: PracticeLog, ground: Ground, side: Side): Step[] {
  return log.events
    .filter((event): event is NeedleEvent => event.kind === 'needle' && event.side === side)
    .map((event) => {
      const bone = boneDepthOf(ground, side, event);
      return {
        t: event.t,
        pose: event,
        hammer: event.hammer,
        axis: axisOf(side, event),
        tip: tipOf(side, event),
        inBoneMm: bone === null ? 0 : Math.max(0, event.depthMm - bone),
      };
    });
}

/** Between two axes, degrees. */
export const turnBetween = (a: Vec3, b: Vec3): number => degrees(Math.acos(Math.min(1, dot(a, b))));

/** A change of direction or a withdrawal by less than this is a hand that trembles; illustrative. */
const TREMBLES_DEG = 1.5;
const TREMBLES_MM = 0.75;

export interface Corrections {
  count: number;
  /** How long they took, s. */
  seconds: number;
}

/** Once in bone: how often the needle was turned or drawn back. What follows without going deeper is the same one. */
export function correctionsOf(track: readonly Step[]): Corrections {
  let count = 0;
  let seconds = 0;
  let going = false;
  for (let at = 1; at < track.length; at++) {
    const before = track[at - 1];
    const now = track[at];
    if (before.inBoneMm === 0) continue;
    const back = before.pose.depthMm - now.pose.depthMm;
    const corrects = turnBetween(before.axis, now.axis) > TREMBLES_DEG || back > TREMBLES_MM;
    if (corrects) {
      if (!going) count++;
      seconds += now.t - before.t;
      going = true;
    } else if (back < 0) going = false;
  }
  return { count, seconds };
}
