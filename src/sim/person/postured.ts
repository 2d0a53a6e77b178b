import { type JointName, jointBelow, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { JointEntry, Manifest } from '../../../models/manifest.ts';
import {
  apply,
  compose,
  IDENTITY,
  invert,
  multiply,
  type Pose,
  type Quaternion,
  rotate,
  turn,
  turnAbout,
} from '../../../models/math/pose.ts';
import { clamp, degrees, radians } from '../../../models/math/scalar.ts';
import { mix, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { jointRest } from '../column/joint.ts';
import { CURVE_APEX, CURVE_SIDE, POSTURE_BOUNDS, type Posture } from './posture.ts';

/** A bone in a curve to the side turns about the upright, its body to the convex side, by this share of the Cobb angle at the apex;
 * illustrative (rotation goes with the angle, and differs much from person to person). */
const TURN_PER_COBB = 0.25;

/** So many bones above and below its apex a curve is steepest, where there are so many. */
const HALF_CURVE = 3.5;

type Joints = Manifest['joints'];

/** The joints as a posture turns them. */
export function posturedJoints(manifest: Manifest, posture: Posture): Joints {
  const bent = bentBack(manifest, posture);
  return (posture.curve ?? 0) === 0 ? bent : bentAside({ ...manifest, joints: bent }, posture);
}

/** What no reader has seen may be anything. */
const within = (key: keyof typeof POSTURE_BOUNDS, given: number): number =>
  clamp(Number(given) || 0, POSTURE_BOUNDS[key][0], POSTURE_BOUNDS[key][1]);

/** What each joint of the loin has of a change of its lordosis. L3 and L4 have the least room between their spinous processes. */
const HOLLOWS: Partial<Record<JointName, number>> = {
  'L1-L2': 0.3,
  'L2-L3': 0.3,
  'L3-L4': 0.15,
  'L4-L5': 0.25,
};

/** Rounder and hollower, each joint about the back of its disc, so that facets slide and hardly part. */
function bentBack(manifest: Manifest, posture: Posture): Joints {
  const { thoracic, lumbar } = bendsOf(manifest);
  const more = (key: 'kyphosis' | 'lordosis', mean: number): number =>
    posture[key] === undefined ? 0 : within(key, posture[key]) - mean;
  const rounder = -more('kyphosis', thoracic) / (levelIndex('T12') - levelIndex('T1'));
  const hollower = more('lordosis', lumbar);
  return eachJoint(manifest.joints, (joint, at) => {
    const bent = at < levelIndex('T12') ? rounder : hollower * (HOLLOWS[jointBelow(LEVELS[at])] ?? 0);
    if (bent === 0) return joint;
    return turnedJoint(joint, discOf(manifest, joint, at), turn([0, 0, 1], radians(bent)));
  });
}

/** To the side, and turned with it, as somebody sees it who stands in front. Each bone turns about the upright between its facets: in
 * the loin they would else be driven into each other. */
function bentAside(manifest: Manifest, posture: Posture): Joints {
  const { joints, levels } = manifest;
  const lean = leans(posture);
  const stands = new Array<Pose>(LEVELS.length).fill(IDENTITY);
  for (let at = LEVELS.length - 2; at >= 0; at--)
    stands[at] = compose(stands[at + 1], jointRest(joints[jointBelow(LEVELS[at])]));
  const up = normalize(sub(stands[0].position, stands[LEVELS.length - 1].position));
  return eachJoint(joints, (joint, at) => {
    const back = invert(stands[at + 1]).rotation;
    const upright = rotate(back, up);
    const ahead = rotate(back, [up[1], -up[0], 0]);
    const { left, right } = levels[LEVELS[at + 1]].landmarks.facets.superior;
    const aside = turn(ahead, radians(lean[at].aside - lean[at + 1].aside));
    const about = turn(upright, radians(lean[at].about - lean[at + 1].about));
    const leant = turnedJoint(joint, discOf(manifest, joint, at), aside);
    return turnedJoint(leant, mix(left.centre, right.centre, 0.5), about);
  });
}

function eachJoint(joints: Joints, of: (joint: JointEntry, at: number) => JointEntry): Joints {
  const made: Partial<Record<JointName, JointEntry>> = { ...joints };
  for (let at = 0; at + 1 < LEVELS.length; at++) {
    const name = jointBelow(LEVELS[at]);
    const joint = joints[name];
    if (joint !== undefined) made[name] = of(joint, at);
  }
  return made;
}

/** The middle of its back edge, in the lower bone's frame. Turned about a place further forwards a hollow loin closes its processes: at
 * 65 degrees they lay 2.3 mm in each other. */
function discOf({ levels }: Manifest, joint: JointEntry, at: number): Vec3 {
  const seat = levels[LEVELS[at + 1]].landmarks.superior;
  const foot = levels[LEVELS[at]].landmarks.inferior;
  const over = apply(jointRest(joint), foot.posterior);
  return mix(seat.posterior, over, 0.5);
}

const turnedJoint = (joint: JointEntry, about: Vec3, way: Quaternion): JointEntry => ({
  ...joint,
  offsetMm: apply(turnAbout(about, way), joint.offsetMm),
  turn: joint.turn === undefined ? way : multiply(way, joint.turn),
});

/** Kyphosis of the chest and lordosis of the loin as a column's joints stand, degrees. */
export function bendsOf({ levels, joints }: Manifest): { thoracic: number; lumbar: number } {
  const slope = (level: Level, end: 'superior' | 'inferior'): number => {
    const [x, y] = scale(levels[level].landmarks[end].normal, end === 'superior' ? 1 : -1);
    return degrees(Math.atan2(-x, y));
  };
  const turned = (from: Level, to: Level): number => {
    let sum = 0;
    for (let at = levelIndex(from); at < levelIndex(to); at++)
      sum += joints[jointBelow(LEVELS[at])]?.angleDeg ?? 0;
    return sum;
  };
  return {
    thoracic: slope('T12', 'inferior') - slope('T1', 'superior') - turned('T1', 'T12'),
    lumbar: slope('L1', 'superior') + turned('L1', 'L5') - slope('L5', 'inferior'),
  };
}

/** How far a curve to the side leans each bone, top to right, and turns it about the upright, degrees. The sacrum and T1 stand as
 * they did: above and below its steepest bones it swings back. */
function leans({ curve, apex = CURVE_APEX, side = CURVE_SIDE }: Posture): { aside: number; about: number }[] {
  const last = LEVELS.length - 1;
  const cobb = within('curve', curve ?? 0) * (side === 'right' ? 1 : -1);
  // An apex beside an end would leave no bones to swing back.
  const middle = clamp(levelIndex(apex), 3, last - 3);
  const away = LEVELS.map(
    (_, at) => (at - middle) / Math.min(HALF_CURVE, (at < middle ? middle : last - middle) / 2),
  );
  const shape = away.map(swing);
  const all = Math.max(...shape) - Math.min(...shape);
  return away.map((u, at) => ({
    aside: (cobb * shape[at]) / all,
    about: -TURN_PER_COBB * cobb * Math.cos((Math.PI / 4) * Math.min(2, Math.abs(u))) ** 2,
  }));
}

/** 0 at the apex, steepest one reach away, and 0 again at two: arcs, in which no joint bends more than others. */
const swing = (u: number): number => Math.sign(u) * Math.max(0, 1 - Math.abs(1 - Math.abs(u)));
