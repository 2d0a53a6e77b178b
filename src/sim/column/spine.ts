import { jointBelow, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Endplate } from '../../../models/manifest.ts';
import { apply, compose, IDENTITY, invert, type Pose, turn, turnAbout } from '../../../models/math/pose.ts';
import { clamp, degrees, radians } from '../../../models/math/scalar.ts';
import { mix, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Skeleton } from '../anatomy.ts';
import { type Plates, plateMotion } from './plates.ts';

/** How far a segment's standing lordosis remains lying down: lumbar lordosis 36.8 of 49.8 degrees, of which L4-S1
 * 29.8 of 34.2 (source: yukawa2019-recumbent), so that little is left to the segments above. */
const LYING_SHARE_L4_S1 = 29.8 / 34.2;
const LYING_SHARE_ABOVE_L4 = (36.8 - 29.8) / (49.8 - 34.2);

/** Share of its height that a disc loses per decade after 74, the age of the default patient; illustrative
 * (anterior disc height falls with age: Fletcher 2016, no rate given). */
const DISC_LOSS_PER_DECADE = 0.03;

/** A pose for each level, T1 first. Unless said otherwise in the sacrum's frame: that of L5 as it rests on the sacrum when
 * healthy and standing. */
export type Column = readonly Pose[];

/** All that `columnAt` needs of the unbroken spine: plain data, part of the plan. */
export interface Spine {
  /** Upper vertebra in the frame of the lower, for the joint under each level; L5's is none. */
  joints: { standing: readonly Pose[]; lying: readonly Pose[] };
  /** The whole unbroken column, so that the two resting postures need no chain of joints. */
  chains: { standing: Column; lying: Column };
  /** Up, as gravity sees it: plumb over the lowest endplate, healthy, standing. */
  up: Vec3;
}

export function spineOf(skeleton: Skeleton, ageYears: number): Spine {
  const standing = LEVELS.map((level) => jointPose(skeleton, level, ageYears, 0));
  const lying = LEVELS.map((level) => jointPose(skeleton, level, ageYears, 1));
  const chains = { standing: chain(standing), lying: chain(lying) };
  return { joints: { standing, lying }, chains, up: gravityUp(skeleton, chains.standing) };
}

/** The unbroken column, `lying` from 0 standing to 1 prone. */
export function restingAt({ joints, chains }: Spine, lying: number): Column {
  if (lying === 0) return chains.standing;
  if (lying === 1) return chains.lying;
  return chain(joints.standing.map((joint, index) => jointBetween(joint, joints.lying[index], lying)));
}

/** How a fracture has moved its bone on the one below, and what stands on it, in the frame of the unbroken bone. */
export interface Seat {
  index: number;
  own: Pose;
  above: Pose;
}

export function seatAt({ superior, inferior }: Plates, index: number, wedge: number, central: number): Seat {
  const own = invert(plateMotion(inferior, wedge, central));
  return { index, own, above: compose(own, plateMotion(superior, wedge, central)) };
}

/** Where every vertebra stands, and where each would stand were it whole on what is under it (they differ for broken ones). */
export interface Standing {
  column: Column;
  slots: Column;
}

/**
 * The column on the sacrum, which stays put: every broken bone moves all that stands on it. `seats` from the lowest up.
 * What a seat does in its own frame is carried to the sacrum's once, so that each vertebra above takes one product.
 */
export function columnAt(resting: Column, seats: readonly Seat[]): Standing {
  if (seats.length === 0) return { column: resting, slots: resting };
  const column = resting.slice();
  const slots = resting.slice();
  let carried: Pose | null = null;
  let next = 0;
  for (let index = seats[0].index; index >= 0; index--) {
    const slot = carried === null ? resting[index] : compose(carried, resting[index]);
    slots[index] = slot;
    const seat = seats[next];
    if (seat?.index !== index) {
      column[index] = slot;
      continue;
    }
    column[index] = compose(slot, seat.own);
    carried = compose(compose(slot, seat.above), invert(resting[index]));
    next++;
  }
  return { column, slots };
}

/** How all that stands on the highest broken bone has been moved, in the sacrum's frame; null where nothing is broken. */
export function carriedOver(resting: Column, seats: readonly Seat[]): Pose | null {
  let carried: Pose | null = null;
  for (const { index, above } of seats) {
    const own = compose(compose(resting[index], above), invert(resting[index]));
    carried = carried === null ? own : compose(carried, own);
  }
  return carried;
}

/** The same poses in the frame of one of them: of a level as it would stand, were it whole, on what is under it now. */
export function seenFrom(poses: Column, slot: Pose): Column {
  const back = invert(slot);
  return poses.map((pose) => compose(back, pose));
}

/** The unbroken column from the joints between neighbours, on L5. */
function chain(joints: readonly Pose[]): Column {
  const poses = new Array<Pose>(LEVELS.length).fill(IDENTITY);
  for (let index = LEVELS.length - 2; index >= 0; index--)
    poses[index] = compose(poses[index + 1], joints[index]);
  return poses;
}

function jointBetween(standing: Pose, lying: Pose, share: number): Pose {
  const angle = zAngle(standing) + (zAngle(lying) - zAngle(standing)) * share;
  return { position: mix(standing.position, lying.position, share), rotation: turn([0, 0, 1], angle) };
}

const zAngle = (pose: Pose): number => 2 * Math.atan2(pose.rotation[2], pose.rotation[3]);

/** The upper vertebra of the joint under `level`, in the frame of the lower one; identity below L5. */
function jointPose(anatomy: Skeleton, level: Level, ageYears: number, lying: 0 | 1): Pose {
  const joint = anatomy.joints[jointBelow(level)];
  const lower = LEVELS[levelIndex(level) + 1];
  if (joint === undefined || lower === undefined) return IDENTITY;
  const resting: Pose = {
    position: joint.offsetMm,
    rotation: turn([0, 0, 1], radians(joint.angleDeg)),
  };
  const below = anatomy.landmarks[lower].superior;
  const above = apply(resting, anatomy.landmarks[level].inferior.centre);
  const gap = sub(above, below.centre);
  const thinner = clamp((-DISC_LOSS_PER_DECADE * (ageYears - 74)) / 10, -0.08, 0.08);
  const thinned: Pose = {
    ...resting,
    position: [
      resting.position[0] + gap[0] * thinner,
      resting.position[1] + gap[1] * thinner,
      resting.position[2],
    ],
  };
  const lumbar = levelIndex(level) >= levelIndex('T12');
  if (lying === 0 || !lumbar) return thinned;
  const share = levelIndex(level) >= levelIndex('L4') ? LYING_SHARE_L4_S1 : LYING_SHARE_ABOVE_L4;
  const flex = turn([0, 0, 1], radians(segmentDeg(anatomy, level, lower)) * (share - 1));
  return compose(turnAbout(mix(below.centre, above, 0.5), flex), thinned);
}

/** Standing lordosis between the upper endplates of two neighbours, degrees; never less than 0. */
function segmentDeg(anatomy: Skeleton, upper: Level, lower: Level): number {
  const slope = (plate: Endplate) => Math.atan2(-plate.normal[0], plate.normal[1]);
  const between =
    degrees(slope(anatomy.landmarks[upper].superior) - slope(anatomy.landmarks[lower].superior)) +
    (anatomy.joints[jointBelow(upper)]?.angleDeg ?? 0);
  return Math.max(0, between);
}

/** Plumb: from the middle of the lowest endplate to that of the highest, in the healthy standing column. */
function gravityUp(anatomy: Skeleton, healthy: Column): Vec3 {
  const last = LEVELS.length - 1;
  const foot = apply(healthy[last], anatomy.landmarks.L5.inferior.centre);
  const head = apply(healthy[0], anatomy.landmarks.T1.superior.centre);
  const [x, y] = sub(head, foot);
  const long = Math.hypot(x, y);
  return [x / long, y / long, 0];
}
