import { along, normalize, sub, type Vec3 } from '../../models/math/vec.ts';
import { type Approach, pointAt } from '../sim/access/approach.ts';
import type { Side } from '../sim/side.ts';
import { approachOn, boneDepthOf, type Ground, plannedPose } from './ground.ts';
import type { NeedlePose } from './log.ts';
import { MAY_GO_MM } from './measures/screening.ts';
import { anglesOf, axisOf, outOf, tipOf } from './needle.ts';

/** What a coach says of a needle, one thing at a time, the most urgent first. */
export type Advice =
  | { id: 'medial' | 'unseen' | 'too-deep' | 'there' | 'hammer' | 'advance' | 'choose' }
  /** mm to move on the skin, or degrees to turn the tip: up and outwards are positive. */
  | { id: 'entry' | 'turn'; up: number; out: number };

/** A coach lets so much be: on the skin while the direction is sought, where the line will pass the pedicle, and of its direction;
 * mm and degrees, illustrative. A pedicle of the chest is 5 to 8 mm wide, so the second is what counts. */
const ON_SKIN_MM = 3;
const IN_PEDICLE_MM = 1;
const LETS_BE_DEG = 2;
/** Nearer to the target than this the tip is there, mm. */
const THERE_MM = 2;
/** So far before the needle has gone as far as it may unseen a picture is asked for: the next push would pass that, mm. */
const SOON_MM = 1;
/** The planned way itself may come as near to the border as it does: only what lies medial of it by more is stopped, mm. */
const BESIDE_PLAN_MM = 1;

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
  const out = outOf(side);
  const tip = tipOf(side, pose);
  const bone = boneDepthOf(ground, side, pose);
  if (bone !== null && breaksRule(ground, side, plan, tip)) return { id: 'medial' };
  if (bone !== null && unseenMm > MAY_GO_MM - SOON_MM) return { id: 'unseen' };
  const deep = (tip[0] - plan.entry[0]) / plan.axis[0] - plan.tipDepthMm;
  if (deep > THERE_MM) return { id: 'too-deep' };
  if (deep > -THERE_MM) return { id: 'there' };
  if (bone !== null) {
    const turn = turnTo(side, pose, aimFrom(side, pose, bone, tip, plan));
    if (turn !== null) return turn;
    return { id: pose.depthMm - bone < 1.5 ? 'hammer' : 'advance' };
  }
  const planned = plannedPose(ground, plan);
  const skin = { up: planned.entry[1] - pose.entry[1], out: (planned.entry[2] - pose.entry[2]) * out };
  const isFar = ({ up, out: aside }: typeof skin, mm: number) => Math.max(Math.abs(up), Math.abs(aside)) > mm;
  if (isFar(skin, ON_SKIN_MM)) return { id: 'entry', ...skin };
  const turn = turnTo(side, pose, plan.axis);
  if (turn !== null) return turn;
  // Small errors of place and direction add up: what counts is where the line will pass the pedicle.
  const isthmus = pointAt(plan, plan.isthmusDepthMm);
  const passing = along(pose.entry, axisOf(side, pose), (isthmus[0] - pose.entry[0]) / axisOf(side, pose)[0]);
  const off = { up: isthmus[1] - passing[1], out: (isthmus[2] - passing[2]) * out };
  return isFar(off, IN_PEDICLE_MM) ? { id: 'entry', ...off } : { id: 'advance' };
}

/** The rule that every operator knows (see Approach.ruleHolds), told where the needle is about to break it. */
function breaksRule({ sites }: Ground, side: Side, plan: Approach, tip: Vec3): boolean {
  const { marks, radius } = sites[side];
  const pedicle = marks.pedicles[side];
  if (tip[0] <= pedicle.isthmus[0] - 8 || tip[0] >= marks.wallX.posterior) return false;
  const out = outOf(side);
  const border = pedicle.isthmus[2] * out - pedicle.widthMm / 2 + radius;
  const beside = pointAt(plan, (tip[0] - plan.entry[0]) / plan.axis[0])[2] * out - BESIDE_PLAN_MM;
  return tip[2] * out < Math.min(border, beside);
}

/** From where the needle went into bone: to where the planned way leaves the pedicle, and once past that to the target. */
function aimFrom(side: Side, pose: NeedlePose, boneMm: number, tip: Vec3, plan: Approach): Vec3 {
  const from = along(pose.entry, axisOf(side, pose), boneMm);
  const wall = pointAt(plan, plan.wallDepthMm);
  return normalize(sub(tip[0] < wall[0] ? wall : pointAt(plan, plan.tipDepthMm), from));
}

/** How to turn a needle to an axis; null where it is near enough. */
function turnTo(side: Side, pose: NeedlePose, axis: Vec3): Advice | null {
  const wanted = anglesOf(side, axis);
  const up = wanted.sagittalDeg - pose.sagittalDeg;
  const out = pose.convergenceDeg - wanted.convergenceDeg;
  return Math.max(Math.abs(up), Math.abs(out)) > LETS_BE_DEG ? { id: 'turn', up, out } : null;
}
