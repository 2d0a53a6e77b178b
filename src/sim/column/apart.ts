import {
  apply,
  compose,
  IDENTITY,
  invert,
  type Pose,
  rotate,
  turn,
  turnAbout,
} from '../../../models/math/pose.ts';
import {
  add,
  along,
  cross,
  dot,
  length,
  normalize,
  scale,
  sub,
  type Vec3,
} from '../../../models/math/vec.ts';
import type { Field } from '../field/grid.ts';
import { sample } from '../field/sample.ts';
import type { Contacts } from './contacts.ts';
import { intoField, offAt } from './into-field.ts';
import type { MovingPlate, Plates } from './plates.ts';
import { type Seat, type Spine, seatAt } from './spine.ts';

/** A broken bone and how far it has broken. */
export interface Broken {
  index: number;
  plates: Plates;
  wedge: number;
  central: number;
}

/** Places of an arch that are no further from the next than this touch it, mm: so near the baked meshes follow their volumes. */
const TOUCH_MM = 0.04;
/** Arches that would lie deep in each other are held so far off, mm, and others less by so many times what they touch by: what bears
 * gently is hardly moved, and nothing jumps. */
const CLEAR_MM = 0.22;
const FIRMNESS = 3;
/** A push at this distance from the middle of the disc turns the bone as readily as it moves it, mm. */
const LEVER_MM = 18;
/** Pushes, the deepest place first. */
const MOST_PUSHES = 120;
/** A little more than what is missing, so that few are needed. */
const BEYOND = 1.15;

/** Where two bones' arches are nearest to each other, or lie deepest in each other. */
interface Touch {
  /** Between them, mm, negative inside; in the lower bone's frame where, and which way the upper one must go. */
  off: number;
  at: Vec3;
  way: Vec3;
}

/**
 * The seats of all broken bones, given from the top, from the lowest up. Two bones beside each other are told apart from what
 * each does alone, and arches that would lie in each other are pushed off: what lies deepest first, along the surface that it
 * lies in, by a shift and a turn together, and no rim of the body sinks for it. Where no arch touches the next the column is as it
 * was, to the bit.
 */
export function seatsOf(spine: Spine, broken: readonly Broken[]): Seat[] {
  const seats = broken.map(({ plates, index, wedge, central }) => seatAt(plates, index, wedge, central));
  for (let at = 0; at < broken.length; at++) {
    offAbove(spine, broken, seats, at);
    offBelow(spine, broken, seats, at);
  }
  return seats.reverse();
}

/** Pushes what stands on a broken bone off it. */
function offAbove(spine: Spine, broken: readonly Broken[], seats: Seat[], at: number): void {
  const lower = broken[at];
  const beside = broken[at - 1]?.index === lower.index - 1 ? broken[at - 1] : null;
  const { superior } = lower.plates;
  if (superior.contacts === null && (beside?.plates.inferior.contacts ?? null) === null) return;
  const seat = seats[at];
  const joint = spine.joints[lower.index - 1];
  const motion = compose(invert(seat.own), seat.above);
  const stands = compose(motion, beside === null ? joint : compose(joint, seats[at - 1].own));
  const rim = superior.ring.map((point) => apply(motion, point));
  const off = pushedOff(stands, lower, beside, rim);
  if (off !== null) seats[at] = { ...seat, above: compose(seat.own, compose(off, motion)) };
}

/** Pushes a broken bone off a whole one that it stands on. */
function offBelow(spine: Spine, broken: readonly Broken[], seats: Seat[], at: number): void {
  const upper = broken[at];
  const { inferior } = upper.plates;
  if (inferior.contacts === null || broken[at + 1]?.index === upper.index + 1) return;
  const seat = seats[at];
  const joint = spine.joints[upper.index];
  const stands = compose(joint, seat.own);
  const rim = inferior.ring.map((_, i) => apply(stands, ringNow(inferior, i, upper)));
  const off = pushedOff(stands, null, upper, rim);
  if (off === null) return;
  const own = compose(invert(joint), compose(off, stands));
  seats[at] = { ...seat, own, above: compose(own, compose(invert(seat.own), seat.above)) };
}

const ringNow = ({ ring, wedge, central }: MovingPlate, i: number, now: Broken): Vec3 =>
  along(along(ring[i], wedge[i], now.wedge), central[i], now.central);

/** How an upper bone that stands so must be moved for no arch to lie in the other; null where none does. */
function pushedOff(
  stands: Pose,
  lower: Broken | null,
  upper: Broken | null,
  rim: readonly Vec3[],
): Pose | null {
  const below = placed(lower?.plates.superior.contacts ?? null, lower);
  const above = placed(upper?.plates.inferior.contacts ?? null, upper);
  const middle = scale(rim.reduce(add), 1 / rim.length);
  let touch = deepest(stands, below, above);
  if (touch === null || touch.off >= TOUCH_MM) return null;
  const clear = Math.min(CLEAR_MM, TOUCH_MM + FIRMNESS * (TOUCH_MM - touch.off));
  let off = IDENTITY;
  for (let push = 0; push < MOST_PUSHES && touch !== null && touch.off < clear; push++) {
    off = pushed(off, middle, touch.at, touch.way, BEYOND * (clear - touch.off));
    for (const point of rim) {
      const now = apply(off, point);
      if (now[1] < point[1]) off = pushed(off, middle, now, UP, point[1] - now[1]);
    }
    touch = deepest(compose(off, stands), below, above);
  }
  return off;
}

const UP: Vec3 = [0, 1, 0];

/** Moves and turns so that a point goes a way: the further from the middle it is pushed, the more it turns. */
function pushed(pose: Pose, middle: Vec3, at: Vec3, way: Vec3, far: number): Pose {
  const arm = cross(sub(at, middle), way);
  const share = far / (1 + dot(arm, arm) / LEVER_MM ** 2);
  const angle = (share * length(arm)) / LEVER_MM ** 2;
  const shift: Pose = { position: scale(way, share), rotation: IDENTITY.rotation };
  if (angle < 1e-9) return compose(shift, pose);
  return compose(compose(shift, turnAbout(middle, turn(normalize(arm), angle))), pose);
}

/** Places of a broken bone as they are at its weights, xyz, and the volume of the neighbour that they must keep out of. */
interface Placed {
  at: Float64Array;
  field: Field;
}

function placed(contacts: Contacts | null, now: Broken | null): Placed | null {
  if (contacts === null || now === null) return null;
  const { places, field } = contacts;
  const at = new Float64Array(places.length / 3);
  for (let from = 0, to = 0; from < places.length; from += 9)
    for (let c = 0; c < 3; c++, to++)
      at[to] = places[from + c] + now.wedge * places[from + c + 3] + now.central * places[from + c + 6];
  return { at, field };
}

/** What lies deepest, the upper bone standing so in the lower one's frame. */
function deepest(stands: Pose, below: Placed | null, above: Placed | null): Touch | null {
  const intoUpper = invert(stands);
  const [inUpper, inLower] = [deepestOf(below, intoUpper), deepestOf(above, stands)];
  if (inUpper === null || (inLower !== null && inLower.off < inUpper.off)) return inLower;
  // Out of the upper bone the lower one's place would go: the upper bone goes the other way.
  return {
    off: inUpper.off,
    at: apply(stands, inUpper.at),
    way: scale(rotate(stands.rotation, inUpper.way), -1),
  };
}

/** The same of one bone's places in the other's volume, in that one's frame. */
function deepestOf(one: Placed | null, into: Pose): Touch | null {
  if (one === null) return null;
  const way = intoField(one.field, into);
  let least = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let o = 0; o < one.at.length; o += 3) {
    const off = offAt(way, one.at[o], one.at[o + 1], one.at[o + 2]);
    if (off >= least) continue;
    least = off;
    found = o;
  }
  const at = way.where([one.at[found], one.at[found + 1], one.at[found + 2]]);
  return { off: least, at, way: outwards(one.field, at) };
}

/** Out of a bone at a point of its volume. */
function outwards(field: Field, [x, y, z]: Vec3): Vec3 {
  const h = field.spacing / 2;
  const at = (u: number, v: number, w: number): number => sample(field, field.data, x + u, y + v, z + w);
  return normalize([at(h, 0, 0) - at(-h, 0, 0), at(0, h, 0) - at(0, -h, 0), at(0, 0, h) - at(0, 0, -h)]);
}
