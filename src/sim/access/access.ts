import type { Level } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { multiply, rotate, turn } from '../../../models/math/pose.ts';
import { clamp, lerp, radians } from '../../../models/math/scalar.ts';
import { add, along, cross, distance, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Anatomy } from '../anatomy.ts';
import type { AccessCase, LevelCase, NeedlePath } from '../case/case.ts';
import { sample } from '../field/sample.ts';
import type { Fracture } from '../fracture/fracture.ts';
import { materialPoint } from '../level/body.ts';
import type { Side } from '../side.ts';
import { CANNULA_DIAMETER_MM, SOFT_TISSUE_MM } from './instruments.ts';
import {
  besideClearances,
  type Clearances,
  type Neighbours,
  neighboursOf,
  pedicleClearances,
} from './path.ts';

export type { Clearances } from './path.ts';

/** One straight way in. Depths are mm along `axis` from `entry`, where the axis first meets bone. */
export interface Approach {
  side: Side;
  entry: Vec3;
  /** Unit vector inwards. */
  axis: Vec3;
  skinDepthMm: number;
  /** Where the axis passes the narrowest part of the pedicle, and the posterior wall. */
  isthmusDepthMm: number;
  wallDepthMm: number;
  /** Where the cannula comes to rest, and the deepest point of drill, balloon tip and filler. */
  cannulaDepthMm: number;
  tipDepthMm: number;
  clearances: Clearances;
  /** Where along the axis the medial clearance is least, mm. */
  medialAtMm: number;
  /** Angles of the axis to the sagittal plane (convergence) and to the axial plane (positive: tip up). */
  convergenceDeg: number;
  sagittalDeg: number;
  /** The rule: on AP the tip stays lateral of the pedicle's medial border until it is past the posterior wall on
   * lateral. */
  ruleHolds: boolean;
  neighbours: Neighbours;
  /** Where the tip at its deepest lies on lateral, and whether it has crossed the midline on AP. */
  tipThird: 'posterior' | 'middle' | 'anterior';
  crossesMidline: boolean;
}

/** The point at a depth along an approach. */
export const pointAt = (approach: Approach, depthMm: number): Vec3 =>
  along(approach.entry, approach.axis, depthMm);

/** Cannula rests this far past the posterior wall, mm; illustrative ("about 3 mm past"). */
const CANNULA_PAST_WALL_MM = 3;
/** Bone left in front of the tip, as a share of the body's depth; with it the tip lies in the anterior third. */
const FRONT_SHARE = 0.14;

/** The ways in that the case asks for, in the treated vertebra's frame with the fracture at the given weights. */
export function approachesOf(
  anatomy: Anatomy,
  fracture: Fracture,
  one: LevelCase,
  wedge: number,
  central: number,
): Approach[] {
  const sides: Side[] = one.access.sides === 'both' ? ['left', 'right'] : [one.access.sides];
  return sides.map((side) => approachOf(anatomy, fracture, one, side, wedge, central));
}

function approachOf(
  anatomy: Anatomy,
  fracture: Fracture,
  one: LevelCase,
  side: Side,
  wedge: number,
  central: number,
): Approach {
  const marks = anatomy.landmarks[anatomy.level];
  const { access } = one;
  const radius = CANNULA_DIAMETER_MM[access.cannulaGauge] / 2;
  const out = side === 'right' ? 1 : -1;
  const inside = (at: Vec3) => -sample(anatomy.distance, anatomy.distance.data, at[0], at[1], at[2]);

  const pivot = pivotOf(marks, side, access.route, inside);
  const path = access.paths?.[side];
  const planned =
    path === undefined ? plannedAxis(marks, fracture, pivot, out, access, wedge, central) : wayOf(path);
  const { entry, axis } =
    path === undefined
      ? turnedBy(access, out, pivot, planned, inside)
      : { entry: firstBone(inside, path), axis: planned };

  const isthmus = Math.max(0, depthAtX(entry, axis, pivot[0]));
  const wall = Math.max(0, depthAtX(entry, axis, marks.wallX.posterior));
  const front = frontDepth(inside, fracture, entry, axis, wall, wedge, central);
  const body = marks.wallX.anterior - marks.wallX.posterior;
  const aimed =
    path === undefined ? front - FRONT_SHARE * body + access.depthMm : distance(entry, path.target);
  const tip = clamp(aimed, wall + 1, wall + 80);
  const way = { side, entry, axis, radius, isthmus, wall, tip };
  const room =
    access.route === 'transpedicular' ? pedicleClearances(marks, inside, way) : besideClearances(marks, way);
  const tipAt = along(entry, axis, tip);
  const tipShare = (tipAt[0] - marks.wallX.posterior) / body;
  const medialBorder = marks.pedicles[side].isthmus[2] * out - marks.pedicles[side].widthMm / 2;
  return {
    side,
    entry,
    axis,
    skinDepthMm: -softTissue(anatomy.level) * anatomy.sizeFactor,
    isthmusDepthMm: isthmus,
    wallDepthMm: wall,
    cannulaDepthMm: wall + CANNULA_PAST_WALL_MM,
    tipDepthMm: tip,
    clearances: { ...room.least, anterior: front - tip },
    medialAtMm: room.medialAtMm,
    convergenceDeg: (Math.atan2(-axis[2] * out, axis[0]) * 180) / Math.PI,
    sagittalDeg: (Math.asin(clamp(axis[1], -1, 1)) * 180) / Math.PI,
    ruleHolds: along(entry, axis, wall)[2] * out > medialBorder,
    neighbours: neighboursOf(marks, fracture, inside, way, wedge, central),
    tipThird: tipShare < 1 / 3 ? 'posterior' : tipShare < 2 / 3 ? 'middle' : 'anterior',
    crossesMidline: tipAt[2] * out < 0,
  };
}

const wayOf = ({ entry, target }: NeedlePath): Vec3 => normalize(sub(target, entry));

/** The planned way with the case's offsets: they turn the needle about the point where it enters the bone, as a hand does. */
function turnedBy(
  access: AccessCase,
  out: number,
  pivot: Vec3,
  planned: Vec3,
  inside: (at: Vec3) => number,
): { entry: Vec3; axis: Vec3 } {
  const back =
    access.route === 'transpedicular'
      ? outermostBone(inside, pivot, planned)
      : surfaceBefore(inside, pivot, planned);
  const entry = along(pivot, planned, back);
  const convergeMore = turn([0, 1, 0], out * radians(access.convergenceDeg));
  const lateralAxis = normalize(cross(planned, [0, 1, 0]));
  const axis = normalize(
    rotate(multiply(convergeMore, turn(lateralAxis, radians(access.sagittalDeg))), planned),
  );
  return { entry, axis };
}

/** Where a path that was chosen by hand first meets bone; its own entry where it meets none. */
function firstBone(inside: (at: Vec3) => number, path: NeedlePath): Vec3 {
  const long = distance(path.entry, path.target);
  const axis = wayOf(path);
  if (inside(path.entry) > 0) return along(path.entry, axis, surfaceBefore(inside, path.entry, axis));
  for (let depth = 0; depth < long; depth += 0.25)
    if (inside(along(path.entry, axis, depth)) > 0) return along(path.entry, axis, depth);
  return path.entry;
}

const softTissue = (level: Level): number =>
  level.startsWith('T') ? SOFT_TISSUE_MM.thoracic : SOFT_TISSUE_MM.lumbar;

/**
 * The point that the way must pass: the pedicle's middle; or, beside it (between pedicle and rib), where the body's
 * surface turns from its back to its side.
 */
function pivotOf(
  marks: Landmarks,
  side: Side,
  route: AccessCase['route'],
  inside: (at: Vec3) => number,
): Vec3 {
  const pedicle = marks.pedicles[side];
  if (route === 'transpedicular') return pedicle.isthmus;
  const out = side === 'right' ? 1 : -1;
  const x = marks.wallX.posterior + BESIDE_PAST_WALL_MM;
  const y = pedicle.isthmus[1];
  let z = 0;
  while (z < 40 && inside([x, y, out * (z + 0.25)]) > 0) z += 0.25;
  return [x, y, out * (z - 1)];
}
/** Beside the pedicle the way meets the body this far in front of its posterior wall, mm; illustrative. */
const BESIDE_PAST_WALL_MM = 4;

/**
 * Aims from the pivot at the anterior third of the broken body, a little off the midline for two needles and at the
 * midline for one, but turns no further from the pedicle's own axis than a quarter of what separates them when the
 * pedicle is narrow: at T5 it is barely wider than the cannula.
 */
function plannedAxis(
  marks: Landmarks,
  fracture: Fracture,
  pivot: Vec3,
  out: number,
  access: AccessCase,
  wedge: number,
  central: number,
): Vec3 {
  const beyond = access.sides === 'both' ? 0.26 : 0.04;
  const aimZ = (out * beyond * (marks.superior.widthMm + marks.inferior.widthMm)) / 4;
  const x = lerp(marks.wallX.posterior, marks.wallX.anterior, 0.8);
  const upper = fracture.place(onPlate(marks, 'superior', x, aimZ), wedge, central);
  const lower = fracture.place(onPlate(marks, 'inferior', x, aimZ), wedge, central);
  const aim = add(scale(upper, 0.47), scale(lower, 0.53));
  const toTarget = normalize(sub(aim, pivot));
  if (access.route === 'extrapedicular') return toTarget;
  const pedicle = marks.pedicles[out > 0 ? 'right' : 'left'];
  const freedom = clamp((pedicle.widthMm - CANNULA_DIAMETER_MM[access.cannulaGauge] - 1) / 4, 0.25, 1);
  return normalize(add(scale(toTarget, freedom), scale(pedicle.axis, 1 - freedom)));
}

function onPlate(marks: Landmarks, which: 'superior' | 'inferior', x: number, z: number): Vec3 {
  const plate = marks[which];
  const { centre, normal } = plate;
  return [x, centre[1] - (normal[0] * (x - centre[0]) + normal[2] * (z - centre[2])) / normal[1], z];
}

const depthAtX = (from: Vec3, axis: Vec3, x: number): number => (x - from[0]) / Math.max(0.2, axis[0]);

/** Depth (negative) at which the axis, followed backwards from the pivot, leaves the bone for good. */
function outermostBone(inside: (at: Vec3) => number, pivot: Vec3, axis: Vec3): number {
  for (let depth = -45; depth < 0; depth += 0.25) if (inside(along(pivot, axis, depth)) > 0) return depth;
  return 0;
}

/** Depth (negative) of the nearest surface behind the pivot. */
function surfaceBefore(inside: (at: Vec3) => number, pivot: Vec3, axis: Vec3): number {
  let depth = 0;
  while (depth > -20 && inside(along(pivot, axis, depth)) > 0) depth -= 0.25;
  return depth;
}

/** Depth at which the axis meets the broken body's front, or side, or an endplate. */
function frontDepth(
  inside: (at: Vec3) => number,
  fracture: Fracture,
  pivot: Vec3,
  axis: Vec3,
  wall: number,
  wedge: number,
  central: number,
): number {
  for (let depth = wall + 4; depth < wall + 70; depth += 0.5)
    if (inside(materialPoint(fracture, along(pivot, axis, depth), wedge, central)) < 0) return depth;
  return wall + 70;
}
