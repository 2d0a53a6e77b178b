import { clamp } from '../../models/math/scalar.ts';
import { SIDES } from '../sim/side.ts';
import { approachOn, type Ground } from './ground.ts';
import type { PracticeLog } from './log.ts';
import { type Filling, fillingOf, type Outcome } from './measures/filling.ts';
import { type Screening, screeningOf, type Unseen, unseenOf } from './measures/screening.ts';
import { type SideMeasures, sideMeasures } from './measures/side.ts';
import { trackOf } from './measures/track.ts';
import { type Rating, ratingOf } from './rating.ts';
import { lastingS } from './replay.ts';

/** What is scored, and how much each weighs. Illustrative: nobody has weighed them against experts. */
export const POINTS = { breach: 35, unseen: 20, target: 20, entry: 10, axial: 7.5, lateral: 7.5 } as const;
export type PointsId = keyof typeof POINTS;

/** Everything that is told of a log. Screening, time and corrections are told and earn nothing: whoever takes few pictures
 * is no better for it (source: sugand2018-fluorosim). */
export interface Score {
  sides: readonly SideMeasures[];
  unseen: Unseen;
  screening: Screening;
  seconds: number;
  /** Null until balloon and cement are planned. */
  filling: Filling | null;
  points: Readonly<Record<PointsId, number>>;
  /** 0 to 100. */
  total: number;
  passed: boolean;
  rating: Rating;
}

/** From here on it is passed; illustrative until experts have played. */
export const PASS_MARK = 65;

/** Full within the first, nothing beyond the second: mm and degrees; illustrative. */
const FALLS = {
  breach: [0, 4],
  unseen: [5, 25],
  target: [2, 12],
  entry: [1.5, 8],
  axial: [2, 12],
  lateral: [2, 12],
} as const satisfies Record<PointsId, readonly [number, number]>;

const share = (id: PointsId, value: number): number => {
  const [full, none] = FALLS[id];
  return clamp((none - value) / (none - full), 0, 1);
};

/**
 * The measures and the score of a log on its ground; with `outcome`, plans of what it has made of the bone, also balloon and
 * cement. Pure, some milliseconds. A breach never raises it; a shot never lowers it, and fewer shots alone never raise it.
 */
export function scoreOf(log: PracticeLog, ground: Ground, outcome: Outcome | null = null): Score {
  const tracks = {
    left: trackOf(log, ground, 'left'),
    right: trackOf(log, ground, 'right'),
  };
  const sides = SIDES.filter((side) => approachOn(ground, side) !== null || tracks[side].length > 0).map(
    (side) => sideMeasures(ground, side, tracks[side]),
  );
  const unseen = unseenOf(log, tracks);
  const placed = sides.filter((side) => side.placed);
  const points = pointsOf(ground, sides, unseen);
  const total = Object.values(points).reduce((sum, one) => sum + one, 0);
  const safe = sides.every(({ nerve, breachMm }) => !nerve && breachMm < PASSABLE_MM);
  const whole = ground.approaches.every(({ side }) => placed.some((one) => one.side === side));
  return {
    sides,
    unseen,
    screening: screeningOf(log),
    seconds: lastingS(log),
    filling: outcome === null ? null : fillingOf(log, outcome),
    points,
    total,
    passed: whole && safe && total >= PASS_MARK,
    rating: ratingOf(sides, unseen, outcome === null ? null : fillingOf(log, outcome)),
  };
}

/** A wall may be through by less (grade B). */
const PASSABLE_MM = 2;

/** Points of the worst needle: a good one on the other side makes nothing good. A side that was to be done and was not earns none. */
function pointsOf(
  ground: Ground,
  sides: readonly SideMeasures[],
  unseen: Unseen,
): Readonly<Record<PointsId, number>> {
  const done = ground.approaches.every(({ side }) => sides.some((one) => one.side === side && one.placed));
  const of = (id: PointsId, value: (side: SideMeasures) => number | null): number => {
    if (!done) return 0;
    const shares = sides.flatMap((side) => {
      const measured = value(side);
      return measured === null ? [] : [share(id, measured)];
    });
    return shares.length === 0 ? 0 : POINTS[id] * Math.min(...shares);
  };
  return {
    breach: of('breach', ({ breachMm, worstMm, nerve }) =>
      nerve ? Number.POSITIVE_INFINITY : Math.max(breachMm, worstMm),
    ),
    unseen: done ? POINTS.unseen * share('unseen', unseen.longestMm) : 0,
    target: of('target', ({ targetMm }) => targetMm),
    entry: of('entry', ({ entryMm }) => entryMm),
    axial: of('axial', ({ axialDeg }) => axialDeg),
    lateral: of('lateral', ({ lateralDeg }) => lateralDeg),
  };
}
