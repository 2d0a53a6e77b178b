import type { StopReason } from '../../sim/balloon/stop.ts';
import type { CementStop } from '../../sim/cement/ends.ts';
import { LEAK_TYPES } from '../../sim/cement/leak-types.ts';
import type { Weights } from '../../sim/fracture/weights.ts';
import { leakedAt } from '../../sim/level/leaked.ts';
import { heightsOf, stationsAt } from '../../sim/level/measures.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { PracticeLog, VolumeEvent } from '../log.ts';

/** Plans of what the hand has made: with the balloon as full as it goes, and as it was left in the end. */
export interface Outcome {
  full: LevelPlan;
  end: LevelPlan;
}

/** Whether whoever pumps stopped when there was reason to: `early` with lift still to be had, `late` at a stop that is the
 * device's or the wall's and not the hand's. */
export type Stopped = 'right' | 'early' | 'late';

export interface BalloonMeasures {
  /** In each balloon as far as it went in. */
  ml: number;
  /** Why it would have ended had the hand gone on, and at which volume. */
  reason: StopReason;
  reasonAtMl: number;
  stopped: Stopped;
  /** Middle height gained, mm. */
  liftMm: number;
}

export interface CementMeasures {
  ml: number;
  leakMl: number;
  canalMl: number;
  /** Why it ended: `volume-reached` is the hand's own. */
  reason: CementStop;
  /** From the first to the last that went in, s. */
  seconds: number;
}

export interface Filling {
  balloon: BalloonMeasures | null;
  cement: CementMeasures | null;
}

/** Within so much of the reason a hand stops in time, mL: a step of the pump and a half; illustrative. */
const NEAR_ML = 0.75;
const EPS = 1e-3;

export const fillingOf = (log: PracticeLog, { full, end }: Outcome): Filling => ({
  balloon: balloonOf(full, end),
  cement: cementOf(log, end),
});

function balloonOf(full: LevelPlan, end: LevelPlan): BalloonMeasures | null {
  if (full.inflation === null || end.inflation === null) return null;
  // The balloon that first has a reason to stop decides: both are filled alike.
  const first = full.inflation.balloons.reduce((a, b) => (b.finalMl < a.finalMl ? b : a));
  const ml = Math.max(...end.inflation.balloons.map(({ finalMl }) => finalMl));
  return {
    ml,
    reason: first.stop,
    reasonAtMl: first.finalMl,
    stopped: stoppedAt(ml, first.finalMl, first.stop),
    liftMm: middleAt(end, end.weights.inflated) - middleAt(end, end.weights.positioned),
  };
}

/** Level again is what is wanted; every other end is to be stopped before. */
function stoppedAt(ml: number, reasonAtMl: number, reason: StopReason): Stopped {
  if (ml < reasonAtMl - NEAR_ML) return 'early';
  return reason === 'height-restored' || ml < reasonAtMl - EPS ? 'right' : 'late';
}

const middleAt = ({ ruler }: LevelPlan, { wedge, central }: Weights): number =>
  heightsOf(stationsAt(ruler.stations, wedge, central)).middle;

function cementOf({ events }: PracticeLog, { cementing }: LevelPlan): CementMeasures | null {
  if (cementing === null) return null;
  const pulses = events.filter((event): event is VolumeEvent => event.kind === 'cement');
  let [ml, leakMl, canalMl] = [0, 0, 0];
  for (const side of cementing.sides) {
    ml += side.finalMl;
    canalMl += side.canalMl;
    for (const type of LEAK_TYPES) leakMl += leakedAt(side, type, side.finalMl);
  }
  const stopped = cementing.sides.find(({ stop }) => stop !== 'volume-reached');
  return {
    ml,
    leakMl,
    canalMl,
    reason: stopped?.stop ?? 'volume-reached',
    seconds: (pulses.at(-1)?.t ?? 0) - (pulses[0]?.t ?? 0),
  };
}
