import { jointBelow, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { apply, compose, IDENTITY, invert, type Pose } from '../../../models/math/pose.ts';
import { clamp } from '../../../models/math/scalar.ts';
import { sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Skeleton } from '../anatomy.ts';
import { jointRest } from './joint.ts';
import { type Plates, plateMotion } from './plates.ts';

/** Share of its height that a disc loses per decade after 74, the age of the default patient; illustrative
 * (anterior disc height falls with age: Fletcher 2016, no rate given). */
const DISC_LOSS_PER_DECADE = 0.03;

/** A pose for each level, T1 first. Unless said otherwise in the sacrum's frame: that of L5 as it rests on the sacrum when
 * healthy and standing. */
export type Column = readonly Pose[];

/**
 * All that `columnAt` needs of the unbroken spine: plain data, part of the plan. It is the same prone as standing: on rolls
 * under chest and pelvis, with the hips straight, lordosis stays as it stood (operating-table studies, 1996 to 2000).
 * Lying on the back takes 13 degrees (yukawa2019-recumbent), but nobody is operated on so.
 */
export interface Spine {
  /** Upper vertebra in the frame of the lower, for the joint under each level; L5's is none. */
  joints: readonly Pose[];
  chain: Column;
  /** Up, as gravity sees it: plumb over the lowest endplate, healthy, standing. */
  up: Vec3;
}

export function spineOf(skeleton: Skeleton, ageYears: number): Spine {
  const joints = LEVELS.map((level) => jointPose(skeleton, level, ageYears));
  const own = chain(joints);
  return { joints, chain: own, up: gravityUp(skeleton, own) };
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

/** The upper vertebra of the joint under `level`, in the frame of the lower one; identity below L5. */
function jointPose(anatomy: Skeleton, level: Level, ageYears: number): Pose {
  const joint = anatomy.joints[jointBelow(level)];
  const lower = LEVELS[levelIndex(level) + 1];
  if (joint === undefined || lower === undefined) return IDENTITY;
  const resting = jointRest(joint);
  const below = anatomy.landmarks[lower].superior;
  const above = apply(resting, anatomy.landmarks[level].inferior.centre);
  const gap = sub(above, below.centre);
  const thinner = clamp((-DISC_LOSS_PER_DECADE * (ageYears - 74)) / 10, -0.08, 0.08);
  return {
    ...resting,
    position: [
      resting.position[0] + gap[0] * thinner,
      resting.position[1] + gap[1] * thinner,
      resting.position[2],
    ],
  };
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
