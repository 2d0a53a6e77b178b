import { along, type Vec3 } from '../../models/math/vec.ts';
import { type Approach, approachesOf, firstBone, siteOf } from '../sim/access/access.ts';
import type { Site } from '../sim/access/way.ts';
import type { Anatomy } from '../sim/anatomy.ts';
import type { LevelCase } from '../sim/case/case.ts';
import type { Fracture } from '../sim/fracture/fracture.ts';
import { positioned } from '../sim/fracture/reduction.ts';
import { fractureFor } from '../sim/level/plan.ts';
import type { Side } from '../sim/side.ts';
import type { NeedlePose } from './log.ts';
import { anglesOf, pathOf } from './needle.ts';

/** What somebody practises on: a bone as it lies on the table, and the ways in that were planned for it. */
export interface Ground {
  /** As it is to be done. */
  one: LevelCase;
  anatomy: Anatomy;
  fracture: Fracture;
  approaches: readonly Approach[];
  sites: Readonly<Record<Side, Site>>;
  /** Where the skin is, x in the vertebra's frame, mm: one plane for both sides; illustrative. */
  skinX: number;
}

/** The bone as planned: ways that were set otherwise are not what is to be reached. */
export const asPlanned = (one: LevelCase): LevelCase => ({
  ...one,
  access: { ...one.access, convergenceDeg: 0, sagittalDeg: 0, depthMm: 0, paths: null },
});

/** The ground of a bone that is treated. Takes some milliseconds: no plan is needed; who has one gives its ways in, if none of
 * them was set otherwise. */
export function groundOf(given: LevelCase, anatomy: Anatomy, known?: readonly Approach[]): Ground {
  const one = asPlanned(given);
  const fracture = fractureFor(one, anatomy);
  const weights = positioned(one);
  const approaches = known ?? approachesOf(anatomy, fracture, one, weights.wedge, weights.central);
  const site = (side: Side): Site => siteOf(anatomy, fracture, one.access, side, weights);
  return {
    one,
    anatomy,
    fracture,
    approaches,
    sites: { left: site('left'), right: site('right') },
    skinX: Math.min(...approaches.map(({ entry, axis, skinDepthMm }) => along(entry, axis, skinDepthMm)[0])),
  };
}

export const approachOn = ({ approaches }: Ground, side: Side): Approach | null =>
  approaches.find((one) => one.side === side) ?? null;

/** The planned way as a needle that has come to a depth along it, mm from where it meets bone. */
export function plannedPose(ground: Ground, approach: Approach, depthMm = approach.tipDepthMm): NeedlePose {
  const { entry, axis, side } = approach;
  const back = (ground.skinX - entry[0]) / axis[0];
  return {
    entry: along(entry, axis, back),
    ...anglesOf(side, axis),
    depthMm: depthMm - back,
    bevelDeg: 0,
  };
}

/** Where a needle's line first meets bone on its way to the tip, as a depth from the skin, mm; null where it has met none. */
export function boneDepthOf({ sites }: Ground, side: Side, pose: NeedlePose): number | null {
  const { inside } = sites[side];
  if (pose.depthMm <= 0) return null;
  const path = pathOf(side, pose);
  const first: Vec3 = firstBone(inside, path);
  const depth = Math.hypot(first[0] - pose.entry[0], first[1] - pose.entry[1], first[2] - pose.entry[2]);
  return inside(first) > 0 ? depth : null;
}
