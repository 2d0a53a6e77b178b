import type { Side } from '../sim/side.ts';
import type { NeedlePose, PracticeLog, Screen, ShotEvent } from './log.ts';

/** What is being done: needles, then the balloon, then cement. */
export type Phase = 'needle' | 'balloon' | 'cement';

/** What is in the patient. */
export interface Placed {
  phase: Phase;
  needles: Readonly<Record<Side, NeedlePose | null>>;
  balloonMl: number;
  cementMl: number;
}

/** A picture that a screen holds: what was in the patient, and how the arm stood. */
export interface HeldShot extends Placed {
  shot: ShotEvent;
}

/** What somebody had before them at a time. */
export interface Replayed extends Placed {
  t: number;
  /** The last picture of each screen. */
  held: Readonly<Record<Screen, HeldShot | null>>;
  shots: number;
  live: boolean;
  ended: boolean;
}

const NOTHING: Placed = { phase: 'needle', needles: { left: null, right: null }, balloonMl: 0, cementMl: 0 };

/** How things stood at a time, s. Pure: any time in any order gives the same. */
export function replay({ events }: PracticeLog, t: number): Replayed {
  let placed = NOTHING;
  let held: Replayed['held'] = { ap: null, lateral: null };
  let shots = 0;
  let live = false;
  let ended = false;
  for (const event of events) {
    if (event.t > t) break;
    switch (event.kind) {
      case 'needle': {
        const { entry, convergenceDeg, sagittalDeg, depthMm, bevelDeg } = event;
        const pose: NeedlePose = { entry, convergenceDeg, sagittalDeg, depthMm, bevelDeg };
        placed = { ...placed, needles: { ...placed.needles, [event.side]: pose } };
        break;
      }
      case 'shot':
        shots++;
        held = { ...held, [event.screen]: { ...placed, shot: event } };
        break;
      case 'live':
        live = event.on;
        break;
      case 'balloon':
        placed = { ...placed, phase: 'balloon', balloonMl: event.ml };
        break;
      case 'cement':
        placed = { ...placed, phase: 'cement', cementMl: event.ml };
        break;
      case 'end':
        ended = true;
    }
  }
  return { ...placed, t, held, shots, live, ended };
}

/** How things stood in the end. */
export const last = (log: PracticeLog): Replayed => replay(log, Number.POSITIVE_INFINITY);

/** The time of a log's last event, s. */
export const lastingS = ({ events }: PracticeLog): number => events.at(-1)?.t ?? 0;
