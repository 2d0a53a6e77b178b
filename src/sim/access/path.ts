import type { Landmarks } from '../../../models/manifest.ts';
import {
  cross,
  dot,
  normalize,
  along as pointAlong,
  scale,
  sub,
  type Vec3,
} from '../../../models/math/vec.ts';
import type { Fracture } from '../fracture/fracture.ts';
import { materialPoint } from '../level/body.ts';
import type { Side } from '../side.ts';

/** Room round the cannula on its narrowest stretch, mm; negative where it would break through. */
export interface Clearances {
  medial: number;
  lateral: number;
  superior: number;
  inferior: number;
  /** From the tip at its deepest to the anterior wall. */
  anterior: number;
}

/** What else lies beside the path, mm from the cannula's surface, negative where it would be hit. */
export interface Neighbours {
  /** The canal with dura and cord or cauda. */
  canal: number;
  /** The root that leaves under the pedicle. */
  root: number;
  /** The two discs, and the side wall with segmental vessels and, in the chest, the pleura: from inside the body. */
  upperDisc: number;
  lowerDisc: number;
  side: number;
}

/** A straight way, as the measures need it: depths are mm along `axis` from where it enters the bone. */
export interface Way {
  side: Side;
  entry: Vec3;
  axis: Vec3;
  radius: number;
  isthmus: number;
  wall: number;
  tip: number;
}

/** Thickness of the exiting root with its ganglion, mm; illustrative. */
const ROOT_RADIUS_MM = 2.5;
/** The root's middle lies this far under the pedicle, mm; illustrative. */
const ROOT_BELOW_MM = 3;
/** The body's own walls are measured from this far past its posterior wall: before, the pedicle is. */
const PAST_WALL_MM = 3;
/** Said of what the path never comes near, mm. */
const FAR_MM = 99;
/** Every how far the path is measured, mm. */
const STEP_MM = 1;

const outOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** Room round the way, and the depth along it where the medial room is least, mm. */
export interface Room {
  least: Omit<Clearances, 'anterior'>;
  medialAtMm: number;
}

/**
 * Least room in each direction inside the pedicle, from its back to the posterior wall. A way that first meets bone in front of the
 * pedicle's narrowest place has passed the pedicle by: it is measured from that place on, outside the bone.
 */
export function pedicleClearances(marks: Landmarks, inside: (at: Vec3) => number, way: Way): Room {
  const { entry, axis, radius, isthmus, wall } = way;
  const out = outOf(way.side);
  const outward: Vec3 = [0, 0, out];
  const lateral = normalize(sub(outward, scale(axis, dot(outward, axis))));
  const superior = normalize(cross(lateral, scale(axis, out)));
  const ways = [scale(lateral, -1), lateral, superior, scale(superior, -1)];
  const least = ways.map(() => FAR_MM);
  let medialAtMm = isthmus;
  const lessen = (which: number, room: number, depth: number): void => {
    if (room >= least[which]) return;
    least[which] = room;
    if (which === 0) medialAtMm = depth;
  };
  const ahead = Math.max(0.2, axis[0]);
  const passedBy = (marks.pedicles[way.side].isthmus[0] - entry[0]) / ahead;
  const [from, to] =
    passedBy < 0 ? [passedBy, (marks.wallX.posterior - entry[0]) / ahead] : [Math.max(0, isthmus - 5), wall];
  for (let depth = from; depth <= to; depth += STEP_MM) {
    const centre = pointAlong(entry, axis, depth);
    const within = inside(centre);
    if (within <= 0) {
      // Out of the bone: through the wall towards which it lies from the pedicle's middle.
      const off = sub(centre, marks.pedicles[way.side].isthmus);
      const through = ways.reduce((best, one, at) => (dot(off, one) > dot(off, ways[best]) ? at : best), 0);
      lessen(through, within - radius, depth);
      continue;
    }
    ways.forEach((one, at) => {
      let reach = 0;
      while (reach < 12 && inside(pointAlong(centre, one, reach)) > 0) reach += 0.2;
      lessen(at, reach - radius, depth);
    });
  }
  const [medial, outwards, above, below] = least;
  return { least: { medial, lateral: outwards, superior: above, inferior: below }, medialAtMm };
}

/**
 * The same beside the pedicle, where there is no bone tunnel: medial to the pedicle's inner border, lateral to the
 * outer border of the pedicle-rib unit (source: kim2009-extrapedicular, 13.4 mm wide at T5 where the pedicle is
 * 4.4), above and below to the endplates where the way meets the body.
 */
export function besideClearances(marks: Landmarks, way: Way): Room {
  const { entry, axis, radius } = way;
  const out = outOf(way.side);
  const pedicle = marks.pedicles[way.side];
  const inner = pedicle.isthmus[2] * out - pedicle.widthMm / 2;
  // Behind the entry the cannula lies beside the pedicle, in front of it in the body.
  const back = Math.min(0, (pedicle.isthmus[0] - entry[0]) / Math.max(0.2, axis[0]));
  let medial = Number.POSITIVE_INFINITY;
  let medialAtMm = back;
  for (let depth = back; depth <= way.wall + STEP_MM; depth += STEP_MM) {
    const room = pointAlong(entry, axis, depth)[2] * out - inner - radius;
    if (room >= medial) continue;
    medial = room;
    medialAtMm = depth;
  }
  const lateral = inner + pedicle.widthMm + UNIT_BESIDE_MM - entry[2] * out - radius;
  return {
    least: {
      medial,
      lateral,
      superior: marks.superior.posterior[1] - entry[1] - radius,
      inferior: entry[1] - marks.inferior.posterior[1] - radius,
    },
    medialAtMm,
  };
}
/** Room that the rib's head adds beside a pedicle, mm (source: kim2009-extrapedicular, 13.4 less 4.4). */
const UNIT_BESIDE_MM = 13.4 - 4.4;

/** Distances of the whole path, from the bone's surface to the tip, to what must not be hit. */
export function neighboursOf(
  marks: Landmarks,
  fracture: Fracture,
  inside: (at: Vec3) => number,
  way: Way,
  wedge: number,
  central: number,
): Neighbours {
  const far = FAR_MM;
  const found: Neighbours = { canal: far, root: far, upperDisc: far, lowerDisc: far, side: far };
  const uvw = new Float64Array(3);
  let arrived = false;
  const root = rootOf(marks, way.side);
  for (let depth = 0; depth <= way.tip; depth += STEP_MM) {
    const at = pointAlong(way.entry, way.axis, depth);
    found.canal = Math.min(found.canal, canalDistance(marks, at) - way.radius);
    found.root = Math.min(found.root, rootDistance(root, at) - way.radius);
    if (depth < way.wall + PAST_WALL_MM) continue;
    const material = materialPoint(fracture, at, wedge, central);
    fracture.bodyCoordinates(...material, uvw);
    const room = inside(material) - way.radius;
    // In the body it counts from where the cannula is wholly in it: it has to come through a wall to get there.
    if (room >= 0) arrived = true;
    const [u, v, w] = uvw;
    // What lies ahead of the front wall is told by the clearance in front.
    if (!arrived || u > 0.95) continue;
    const end = 2 * Math.abs(w - 0.5);
    if (end >= Math.abs(v)) {
      if (w > 0.5) found.upperDisc = Math.min(found.upperDisc, room);
      else found.lowerDisc = Math.min(found.lowerDisc, room);
    } else found.side = Math.min(found.side, room);
  }
  return found;
}

/** From a point to the canal's wall: an elliptic tube that runs the height of the vertebra; negative inside. */
export function canalDistance({ canal }: Landmarks, at: Vec3): number {
  const a = canal.depthMm / 2;
  const b = canal.widthMm / 2;
  const q = Math.sqrt(((at[0] - canal.centre[0]) / a) ** 2 + ((at[2] - canal.centre[2]) / b) ** 2);
  return (q - 1) * Math.min(a, b);
}

/** From a point to the root's surface; negative inside. */
export const rootDistance = (root: readonly [Vec3, Vec3], at: Vec3): number =>
  segmentDistance(at, ...root) - ROOT_RADIUS_MM;

/** The exiting root, from the canal's side under the pedicle outwards and a little forwards; illustrative. */
export function rootOf(marks: Landmarks, side: Side): readonly [Vec3, Vec3] {
  const out = outOf(side);
  const { isthmus, heightMm, widthMm } = marks.pedicles[side];
  const y = isthmus[1] - heightMm / 2 - ROOT_BELOW_MM;
  const z = Math.abs(isthmus[2]);
  return [
    [isthmus[0], y, out * (z - widthMm / 2)],
    [isthmus[0] + 4, y - 4, out * (z + widthMm / 2 + 4)],
  ];
}

function segmentDistance(at: Vec3, from: Vec3, to: Vec3): number {
  const along = sub(to, from);
  const t = Math.min(1, Math.max(0, dot(sub(at, from), along) / dot(along, along)));
  const off = sub(sub(at, from), scale(along, t));
  return Math.hypot(...off);
}
