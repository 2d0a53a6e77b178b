import type { Landmarks } from '../../../models/manifest.ts';
import { multiply, rotate, turn } from '../../../models/math/pose.ts';
import { clamp, radians } from '../../../models/math/scalar.ts';
import { along, cross, normalize, type Vec3 } from '../../../models/math/vec.ts';
import type { Fracture } from '../fracture/fracture.ts';
import type { Weights } from '../fracture/weights.ts';
import { materialPoint } from '../level/body.ts';
import type { Side } from '../side.ts';
import { besideClearances, type Neighbours, neighboursOf, pedicleClearances, type Room } from './path.ts';

/** What a way goes through. */
export interface Site {
  marks: Landmarks;
  fracture: Fracture;
  /** mm inside the healthy bone. */
  inside: (at: Vec3) => number;
  side: Side;
  /** Of the cannula, mm. */
  radius: number;
  transpedicular: boolean;
  /** The fracture stands at these. */
  weights: Weights;
}

/** Where a way first meets bone, and its unit vector inwards. */
export interface Line {
  entry: Vec3;
  axis: Vec3;
}

/** A way and how much room it has; depths are mm along it. */
export interface Measured extends Line {
  isthmus: number;
  wall: number;
  /** Where it would leave the body again. */
  front: number;
  tip: number;
  /** How far the tip stays short of that, mm. */
  short: number;
  room: Room;
  neighbours: Neighbours;
}

/** Measures a way whose tip comes to a depth that may follow from where the body ends. */
export function measured(
  site: Site,
  pivot: Vec3,
  { entry, axis }: Line,
  depth: (front: number, entry: Vec3) => number,
): Measured {
  const { marks, fracture, inside, side, radius, transpedicular, weights } = site;
  const isthmus = Math.max(0, depthAtX(entry, axis, pivot[0]));
  const wall = Math.max(0, depthAtX(entry, axis, marks.wallX.posterior));
  const front = frontDepth(site, entry, axis, wall);
  const tip = clamp(depth(front, entry), wall + 1, wall + 80);
  const way = { side, entry, axis, radius, isthmus, wall, tip };
  const room = transpedicular ? pedicleClearances(marks, inside, way) : besideClearances(marks, way);
  const neighbours = neighboursOf(marks, fracture, inside, way, weights.wedge, weights.central);
  return { entry, axis, isthmus, wall, front, tip, short: front - tip, room, neighbours };
}

/** Bone left in front of the tip, as a share of the body's depth; with it the tip lies in the anterior third. */
const FRONT_SHARE = 0.14;
/** A planned way keeps this clear of everything round it, mm; illustrative. */
const LEAST_ROOM_MM = 0.25;
/** Turns that are tried, degrees, and by how much the tip is held back, mm, where it does not. */
const TURNS_DEG = [0, -2.5, 2.5, -5, 5, -8, 8];
const HELD_BACK_MM = [0, 1.5, 3, 4.5, 6];

/**
 * The aimed way, or, where that would touch a wall, a disc, the canal or a root, the one that is turned least from it and
 * does not: in a narrow or a flat body the aim is not to be had. Where none is clear of all, the one with the most room.
 */
export function clearOfAll(site: Site, pivot: Vec3, aimed: Vec3): Measured {
  const { marks } = site;
  const share = FRONT_SHARE * (marks.wallX.anterior - marks.wallX.posterior);
  const by = (axis: Vec3, held: number): Measured =>
    measured(site, pivot, { entry: entryOf(site, pivot, axis), axis }, (front) => front - share - held);
  const straight = by(aimed, 0);
  let best = straight;
  let most = leastRoom(straight);
  if (most >= LEAST_ROOM_MM) return straight;
  const turns = TURNS_DEG.flatMap((about) => TURNS_DEG.map((slope) => ({ about, slope })));
  turns.sort((a, b) => Math.hypot(a.about, a.slope) - Math.hypot(b.about, b.slope));
  for (const { about, slope } of turns) {
    const axis = turned(aimed, about, slope);
    // What the tip cannot mend by staying back is not looked at further.
    const first = about === 0 && slope === 0 ? straight : by(axis, 0);
    if (pedicleRoom(first) < Math.min(most, LEAST_ROOM_MM)) continue;
    for (const held of HELD_BACK_MM) {
      const way = held === 0 ? first : by(axis, held);
      const room = leastRoom(way);
      if (room > most + 1e-9) {
        most = room;
        best = way;
      }
      if (room >= LEAST_ROOM_MM) return way;
    }
  }
  return best;
}

/** An axis turned about the upright, and then up by some degrees. */
export function turned(axis: Vec3, aboutDeg: number, slopeDeg: number): Vec3 {
  const across = normalize(cross(axis, [0, 1, 0]));
  return normalize(
    rotate(multiply(turn([0, 1, 0], radians(aboutDeg)), turn(across, radians(slopeDeg))), axis),
  );
}

const pedicleRoom = ({ room: { least }, neighbours: { canal, root } }: Measured): number =>
  Math.min(least.medial, least.lateral, least.superior, least.inferior, canal, root);

const leastRoom = (way: Measured): number =>
  Math.min(
    pedicleRoom(way),
    way.short,
    way.neighbours.upperDisc,
    way.neighbours.lowerDisc,
    way.neighbours.side,
  );

function entryOf({ inside, transpedicular }: Site, pivot: Vec3, axis: Vec3): Vec3 {
  return along(
    pivot,
    axis,
    transpedicular ? outermostBone(inside, pivot, axis) : surfaceBefore(inside, pivot, axis),
  );
}

const depthAtX = (from: Vec3, axis: Vec3, x: number): number => (x - from[0]) / Math.max(0.2, axis[0]);

/** Depth (negative) at which the axis, followed backwards from the pivot, leaves the bone for good. */
function outermostBone(inside: Site['inside'], pivot: Vec3, axis: Vec3): number {
  for (let depth = -45; depth < 0; depth += 0.25) if (inside(along(pivot, axis, depth)) > 0) return depth;
  return 0;
}

/** Depth (negative) of the nearest surface behind the pivot. */
export function surfaceBefore(inside: Site['inside'], pivot: Vec3, axis: Vec3): number {
  let depth = 0;
  while (depth > -20 && inside(along(pivot, axis, depth)) > 0) depth -= 0.25;
  return depth;
}

/** Depth at which the axis meets the broken body's front, or side, or an endplate. */
function frontDepth({ inside, fracture, weights }: Site, pivot: Vec3, axis: Vec3, wall: number): number {
  for (let depth = wall + 4; depth < wall + 70; depth += 0.5)
    if (inside(materialPoint(fracture, along(pivot, axis, depth), weights.wedge, weights.central)) < 0)
      return depth;
  return wall + 70;
}
