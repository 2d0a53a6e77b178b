import type { Side } from '../sim/side.ts';
import { approachOn, boneDepthOf, type Ground, plannedPose } from './ground.ts';
import type { NeedlePose } from './log.ts';
import { MAY_GO_MM } from './measures/screening.ts';
import { anglesOf, outOf, tipOf } from './needle.ts';

/** What a coach says of a needle, one thing at a time, the most urgent first. */
export type Advice =
  | { id: 'medial' | 'unseen' | 'too-deep' | 'there' | 'hammer' | 'advance' | 'choose' }
  /** mm to move on the skin, or degrees to turn the tip: up and outwards are positive. */
  | { id: 'entry' | 'turn'; up: number; out: number };

/** A coach lets so much be, mm and degrees; illustrative. */
const LETS_BE_MM = 3;
const LETS_BE_DEG = 2;
/** Nearer to the target than this the tip is there, mm. */
const THERE_MM = 2;

/** What to do next with a needle on its way; `unseenMm`: how far it went since the last picture. */
export function adviceOf(
  ground: Ground,
  side: Side,
  pose: NeedlePose | null,
  unseenMm: number,
): Advice | null {
  const plan = approachOn(ground, side);
  if (plan === null) return null;
  if (pose === null) return { id: 'choose' };
  const { marks, radius } = ground.sites[side];
  const out = outOf(side);
  const tip = tipOf(side, pose);
  const planned = plannedPose(ground, plan);
  const bone = boneDepthOf(ground, side, pose);
  const pedicle = marks.pedicles[side];
  const medial = pedicle.isthmus[2] * out - pedicle.widthMm / 2;
  // The rule that every operator knows (see Approach.ruleHolds), told where the needle is about to break it.
  const near = tip[0] > pedicle.isthmus[0] - 8 && tip[0] < marks.wallX.posterior;
  if (bone !== null && near && tip[2] * out < medial + radius) return { id: 'medial' };
  if (bone !== null && unseenMm > MAY_GO_MM) return { id: 'unseen' };
  const deep = (tip[0] - plan.entry[0]) / plan.axis[0] - plan.tipDepthMm;
  if (deep > THERE_MM) return { id: 'too-deep' };
  if (deep > -THERE_MM) return { id: 'there' };
  const turn = {
    id: 'turn' as const,
    up: anglesOf(side, plan.axis).sagittalDeg - pose.sagittalDeg,
    out: pose.convergenceDeg - planned.convergenceDeg,
  };
  const turns = Math.max(Math.abs(turn.up), Math.abs(turn.out)) > LETS_BE_DEG;
  if (bone !== null) return turns ? turn : { id: pose.depthMm - bone < 1.5 ? 'hammer' : 'advance' };
  const up = planned.entry[1] - pose.entry[1];
  const aside = (planned.entry[2] - pose.entry[2]) * out;
  if (Math.max(Math.abs(up), Math.abs(aside)) > LETS_BE_MM) return { id: 'entry', up, out: aside };
  return turns ? turn : { id: 'advance' };
}
