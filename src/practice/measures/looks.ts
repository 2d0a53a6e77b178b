import type { Side } from '../../sim/side.ts';
import type { PracticeLog } from '../log.ts';
import type { Step } from './track.ts';

/** A moment of a needle's way: how deep it stood, how much had been screened by then, and how far it had come unseen. */
export interface Look {
  /** In bone, mm. */
  depthMm: number;
  /** Fluoroscopy so far, s; a picture counts as one, as in `screeningOf`. */
  seconds: number;
  /** Gone deeper since the last picture, mm; 0 while fluoroscopy runs. */
  unseenMm: number;
}

/** Screening against depth, moment by moment: to the right the needle goes in, upwards somebody looks. */
export function looksOf({ events }: PracticeLog, track: readonly Step[], side: Side): Look[] {
  const looks: Look[] = [];
  let [at, shots, ran, depthMm, unseenMm] = [0, 0, 0, 0, 0];
  let since: number | null = null;
  for (const event of events) {
    const seconds = () => shots + ran + (since === null ? 0 : event.t - since);
    switch (event.kind) {
      case 'shot':
        shots++;
        unseenMm = 0;
        break;
      case 'live':
        if (since !== null) ran += event.t - since;
        since = event.on ? event.t : null;
        unseenMm = 0;
        break;
      case 'needle': {
        if (event.side !== side) continue;
        const now = track[at++]?.inBoneMm ?? 0;
        if (since === null) unseenMm += Math.max(0, now - depthMm);
        depthMm = now;
        break;
      }
      default:
        continue;
    }
    looks.push({ depthMm, seconds: seconds(), unseenMm });
  }
  return looks;
}
