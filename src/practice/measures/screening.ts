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

type Tracks = Readonly<Partial<Record<Side, readonly Step[]>>>;

/**
 * How far the needles went into bone since the last picture, or while nothing ran. A picture more only parts a way in two, so it
 * never makes this worse.
 */
export function unseenOf(log: PracticeLog, tracks: Tracks): Unseen {
  const runs = runsOf(log, tracks);
  return {
    longestMm: Math.max(...runs),
    beyondMm: runs.reduce((sum, run) => sum + Math.max(0, run - MAY_GO_MM), 0),
  };
}

/** How far they have gone since the last look, mm. */
export const runOf = (log: PracticeLog, tracks: Tracks): number => runsOf(log, tracks).at(-1) ?? 0;

/** Every way between two looks, mm, in order. */
function runsOf({ events }: PracticeLog, tracks: Tracks): number[] {
  const runs = [0];
  let live = false;
  const depth: Record<Side, number> = { left: 0, right: 0 };
  const at: Record<Side, number> = { left: 0, right: 0 };
  for (const event of events) {
    if (event.kind === 'shot' || event.kind === 'live') runs.push(0);
    if (event.kind === 'live') live = event.on;
    if (event.kind !== 'needle') continue;
    const now = tracks[event.side]?.[at[event.side]++]?.inBoneMm ?? 0;
    if (!live) runs[runs.length - 1] += Math.max(0, now - depth[event.side]);
    depth[event.side] = now;
  }
  return runs;
}
