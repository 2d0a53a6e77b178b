import { jointBelow, LEVELS, type Level } from '../levels.ts';
import type { Endplate, Landmarks, Manifest } from '../manifest.ts';
import { apply, compose, invert, type Pose, rotate, turn } from '../math/pose.ts';
import { radians } from '../math/scalar.ts';
import { add, sub, type Vec3 } from '../math/vec.ts';
import table from '../morphometry.json' with { type: 'json' };

/** What carries the body's parts: each vertebra, and the sacrum. The neck goes with T1, the pelvis with the sacrum. */
export const BONES = [...LEVELS, 'S1'] as const;
export type BoneName = (typeof BONES)[number];

export const boneIndex = (name: BoneName): number => BONES.indexOf(name);
export const SACRUM = BONES.length - 1;

/**
 * The healthy standing column at the baked size, in a frame of its own: origin at the middle of the sacral endplate, y
 * plumb. Everything that hangs on the column is given in this frame and bound to its bones.
 */
export interface Rest {
  /** Of every bone, T1 to the sacrum. */
  poses: readonly Pose[];
  /** Of each vertebra, in the vertebra's own frame. */
  landmarks: Readonly<Record<Level, Landmarks>>;
  /** The sacrum in L5's frame. */
  sacrumOnL5: Pose;
}

/** Joints count from C7-T1; L5-S1 is the last row. */
const LAST = table.joint['disc.angle'].values.length - 1;

export function restOf(manifest: Manifest): Rest {
  const landmarks = {} as Record<Level, Landmarks>;
  for (const level of LEVELS) landmarks[level] = manifest.levels[level].landmarks;
  const sacrumOnL5 = sacrumUnder(landmarks.L5.inferior);
  const poses: Pose[] = new Array<Pose>(BONES.length);
  poses[SACRUM - 1] = invert(sacrumOnL5);
  poses[SACRUM] = { position: [0, 0, 0], rotation: [0, 0, 0, 1] };
  for (let index = LEVELS.length - 2; index >= 0; index--) {
    const joint = manifest.joints[jointBelow(LEVELS[index])];
    if (joint === undefined) throw new Error(`no joint under ${LEVELS[index]}`);
    const own: Pose = { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };
    poses[index] = compose(poses[index + 1], own);
  }
  const foot = apply(poses[SACRUM - 1], landmarks.L5.inferior.centre);
  const head = apply(poses[0], landmarks.T1.superior.centre);
  const [x, y] = sub(head, foot);
  const plumb: Pose = { position: [0, 0, 0], rotation: turn([0, 0, 1], Math.atan2(x, y)) };
  return { poses: poses.map((pose) => compose(plumb, pose)), landmarks, sacrumOnL5 };
}

/** Depth of the sacral endplate, mm: 34 in the default table's proportions (L5's inferior endplate is 33 deep). */
export const S1_DEPTH_MM = 34;

/** The sacrum's frame: origin in the middle of its endplate, y out of it, x forwards. The two endplates' posterior
 * corners keep the joint's height and angle, half of it on each side, as at every other disc. */
function sacrumUnder(plate: Endplate): Pose {
  const slope = Math.atan2(plate.anterior[1] - plate.posterior[1], plate.anterior[0] - plate.posterior[0]);
  const angle = radians(table.joint['disc.angle'].values[LAST]);
  const height = table.joint['disc.posteriorHeight'].values[LAST];
  const corner = moved([plate.posterior[0], plate.posterior[1], 0], slope - angle / 2, [0, -height, 0]);
  return {
    position: moved(corner, slope - angle, [S1_DEPTH_MM / 2, 0, 0]),
    rotation: turn([0, 0, 1], slope - angle),
  };
}

/** From a point by a step given in axes turned about z. */
const moved = (from: Vec3, angle: number, by: Vec3): Vec3 => add(from, rotate(turn([0, 0, 1], angle), by));

/** How far the sacral endplate tilts forwards in the rest frame, radians. */
export const sacralSlope = (rest: Rest): number => {
  const { rotation } = rest.poses[SACRUM];
  return -2 * Math.atan2(rotation[2], rotation[3]);
};

/** A vertebra's own point in the rest frame. */
export const atRest = (rest: Rest, bone: BoneName, p: Vec3): Vec3 => apply(rest.poses[boneIndex(bone)], p);
