import { cross, distance, dot, length, sub } from '../../../models/math/vec.ts';
import { wayByHand } from '../../sim/access/access.ts';
import type { Measured } from '../../sim/access/way.ts';
import type { Side } from '../../sim/side.ts';
import { approachOn, type Ground } from '../ground.ts';
import type { NeedlePose } from '../log.ts';
import { anglesOf, pathOf } from '../needle.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type Hit, hitsOf, worstOf } from './struck.ts';
import { type Corrections, correctionsOf, type Step } from './track.ts';

/** One needle, measured. */
export interface SideMeasures {
  side: Side;
  /** Its tip has come into the body, through bone. */
  placed: boolean;
  /** Least distance from the needle's axis to the pedicle's wall, mm, negative outside; of a way beside the pedicle to what bounds
   * that. Null until the needle is in bone. */
  axisToWallMm: number | null;
  /** How far its surface stands through the wall, mm; 0 for not at all. */
  breachMm: number;
  /** Of a way through the pedicle; null for another, or where the needle is not in bone. */
  grade: Grade | null;
  /** From the planned entry, across the planned way; from the planned target. Null where nothing was planned. */
  entryMm: number | null;
  targetMm: number | null;
  /** From the planned angles, seen from above and from the side. */
  axialDeg: number | null;
  lateralDeg: number | null;
  /** What the tip came into, and the worst of it, mm. */
  hits: readonly Hit[];
  worstMm: number;
  /** The needle's middle was in the canal or a root: there an operation ends. */
  nerve: boolean;
  corrections: Corrections;
  blows: number;
}

/** A needle along its whole track; the way in is judged as it lies in the end. */
export function sideMeasures(ground: Ground, side: Side, track: readonly Step[]): SideMeasures {
  const site = ground.sites[side];
  const hits = hitsOf(site, track);
  const end = track.at(-1);
  const inBone = end !== undefined && end.inBoneMm > 0;
  const way = inBone ? wayByHand(site, pathOf(side, end.pose)) : null;
  const room = way === null ? null : roomOf(way);
  const through = room === null ? 0 : Math.max(0, -room);
  return {
    side,
    placed: inBone && end.tip[0] > site.marks.wallX.posterior,
    axisToWallMm: room === null ? null : room + site.radius,
    breachMm: through,
    grade: room === null || !site.transpedicular ? null : gradeOf(through),
    ...errorsOf(ground, side, end, way),
    hits,
    worstMm: worstOf(hits),
    nerve: hits.some(({ what, mm }) => (what === 'canal' || what === 'root') && mm > site.radius),
    corrections: correctionsOf(track),
    blows: track.filter(({ hammer }) => hammer).length,
  };
}

const roomOf = ({ room: { least } }: Measured): number =>
  Math.min(least.medial, least.lateral, least.superior, least.inferior);

function errorsOf(
  ground: Ground,
  side: Side,
  end: Step | undefined,
  way: Measured | null,
): Pick<SideMeasures, 'entryMm' | 'targetMm' | 'axialDeg' | 'lateralDeg'> {
  const plan = approachOn(ground, side);
  if (plan === null || end === undefined)
    return { entryMm: null, targetMm: null, axialDeg: null, lateralDeg: null };
  const planned = anglesOf(side, plan.axis);
  const target = distance(end.tip, [
    plan.entry[0] + plan.tipDepthMm * plan.axis[0],
    plan.entry[1] + plan.tipDepthMm * plan.axis[1],
    plan.entry[2] + plan.tipDepthMm * plan.axis[2],
  ]);
  return {
    entryMm: way === null ? null : offLine(end.pose, end.axis, plan.entry),
    targetMm: target,
    axialDeg: Math.abs(end.pose.convergenceDeg - planned.convergenceDeg),
    lateralDeg: Math.abs(end.pose.sagittalDeg - planned.sagittalDeg),
  };
}

/** From a point to a needle's line. */
const offLine = ({ entry }: NeedlePose, axis: Step['axis'], at: Step['tip']): number => {
  const from = sub(at, entry);
  return dot(axis, from) === 0 ? length(from) : length(cross(from, axis));
};
