import { doseMsv } from '../../sim/dose.ts';
import type { Side } from '../../sim/side.ts';
import type { PracticeLog } from '../log.ts';
import type { Step } from './track.ts';

/** How much was screened. */
export interface Screening {
  shots: number;
  /** A shot counts as a second, as on the page's own counter; illustrative. */
  seconds: number;
  /** Effective dose (source: boszczyk2006-dose). */
  doseMsv: number;
  /** Dose-area product, Gy cm2. */
  dapGyCm2: number;
}

/** Effective dose of a dose-area product: 0.81 mSv at 3.47 Gy cm2, the medians of vertebroplasty (source: ijss-dap). */
const MSV_PER_GYCM2 = 0.81 / 3.47;

export function screeningOf({ events }: PracticeLog): Screening {
  let shots = 0;
  let since: number | null = null;
  let live = 0;
  for (const event of events) {
    if (event.kind === 'shot') shots++;
    if (event.kind !== 'live' && event.kind !== 'end') continue;
    if (since !== null) live += event.t - since;
    since = event.kind === 'live' && event.on ? event.t : null;
  }
  const end = events.at(-1)?.t ?? 0;
  const seconds = shots + live + (since === null ? 0 : end - since);
  const dose = doseMsv(seconds);
  return { shots, seconds, doseMsv: dose, dapGyCm2: dose / MSV_PER_GYCM2 };
}

/** How far a needle went into bone without a look. */
export interface Unseen {
  /** In one go at most, mm. */
  longestMm: number;
  /** In all beyond what may go in between two looks, mm. */
  beyondMm: number;
}

/** So far a needle may go between two looks, mm; illustrative. */
export const MAY_GO_MM = 5;

/**
 * How far the needles went into bone since the last picture, or while nothing ran. A picture more only parts a way in two, so it
 * never makes this worse.
 */
export function unseenOf(
  { events }: PracticeLog,
  tracks: Readonly<Partial<Record<Side, readonly Step[]>>>,
): Unseen {
  let longestMm = 0;
  let beyondMm = 0;
  let run = 0;
  let live = false;
  const deepest: Record<Side, number> = { left: 0, right: 0 };
  const at: Record<Side, number> = { left: 0, right: 0 };
  const look = (): void => {
    longestMm = Math.max(longestMm, run);
    beyondMm += Math.max(0, run - MAY_GO_MM);
    run = 0;
  };
  for (const event of events) {
    if (event.kind === 'shot') look();
    if (event.kind === 'live') {
      look();
      live = event.on;
    }
    if (event.kind !== 'needle') continue;
    const depth = tracks[event.side]?.[at[event.side]++]?.inBoneMm ?? 0;
    if (!live) run += Math.max(0, depth - deepest[event.side]);
    deepest[event.side] = depth;
  }
  look();
  return { longestMm, beyondMm };
}
