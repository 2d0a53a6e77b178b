import type { Level } from '../../models/levels.ts';
import type { Landmarks } from '../../models/manifest.ts';
import { multiply, rotate, turn } from '../../models/math/pose.ts';
import { clamp, lerp, radians } from '../../models/math/scalar.ts';
import { add, along, cross, dot, normalize, scale, sub, type Vec3 } from '../../models/math/vec.ts';
import type { Anatomy } from './anatomy.ts';
import { materialPoint } from './body.ts';
import type { Case } from './case.ts';
import { sample } from './field/sample.ts';
import type { Fracture } from './fracture.ts';
import { CANNULA_DIAMETER_MM, SOFT_TISSUE_MM } from './instruments.ts';

export type Side = 'left' | 'right';

/** Room round the cannula on its narrowest stretch, mm; negative where it would break through. */
export interface Clearances {
  medial: number;
  lateral: number;
  superior: number;
  inferior: number;
  /** From the tip at its deepest to the anterior wall. */
  anterior: number;
}

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
  /** Angles of the axis to the sagittal plane (convergence) and to the axial plane (positive: tip up). */
  convergenceDeg: number;
  sagittalDeg: number;
  /** The rule: on AP the tip stays lateral of the pedicle's medial border until it is past the posterior wall on
   * lateral. */
  ruleHolds: boolean;
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
  patientCase: Case,
  wedge: number,
  central: number,
): Approach[] {
  const sides: Side[] = patientCase.access.sides === 'both' ? ['left', 'right'] : [patientCase.access.sides];
  return sides.map((side) => approachOf(anatomy, fracture, patientCase, side, wedge, central));
}

function approachOf(
  anatomy: Anatomy,
  fracture: Fracture,
  patientCase: Case,
  side: Side,
  wedge: number,
  central: number,
): Approach {
  const marks = anatomy.landmarks[anatomy.treated];
  const { access } = patientCase;
  const radius = CANNULA_DIAMETER_MM[access.cannulaGauge] / 2;
  const out = side === 'right' ? 1 : -1;
  const inside = (at: Vec3) => -sample(anatomy.distance, anatomy.distance.data, at[0], at[1], at[2]);

  const pivot = pivotOf(marks, side, access.route, radius);
  const planned = plannedAxis(marks, fracture, pivot, out, access, wedge, central);
  const convergeMore = turn([0, 1, 0], out * radians(access.convergenceDeg));
  const lateralAxis = normalize(cross(planned, [0, 1, 0]));
  const axis = normalize(
    rotate(multiply(convergeMore, turn(lateralAxis, radians(access.sagittalDeg))), planned),
  );

  const depthToWall = depthAtX(pivot, axis, marks.wallX.posterior);
  const entryBack = outermostBone(inside, pivot, axis);
  const entry = along(pivot, axis, entryBack);
  const front = frontDepth(inside, fracture, pivot, axis, depthToWall, wedge, central);
  const body = marks.wallX.anterior - marks.wallX.posterior;
  const tip = clamp(front - FRONT_SHARE * body + access.depthMm, depthToWall + 1, depthToWall + 80);
  const clearances = {
    ...wallClearances(inside, pivot, axis, out, radius, depthToWall),
    anterior: front - tip,
  };
  const medialBorder = marks.pedicles[side].isthmus[2] * out - marks.pedicles[side].widthMm / 2;
  return {
    side,
    entry,
    axis,
    skinDepthMm: -softTissue(anatomy.treated) * anatomy.sizeFactor,
    isthmusDepthMm: -entryBack,
    wallDepthMm: depthToWall - entryBack,
    cannulaDepthMm: depthToWall - entryBack + CANNULA_PAST_WALL_MM,
    tipDepthMm: tip - entryBack,
    clearances,
    convergenceDeg: (Math.atan2(-axis[2] * out, axis[0]) * 180) / Math.PI,
    sagittalDeg: (Math.asin(clamp(axis[1], -1, 1)) * 180) / Math.PI,
    ruleHolds: along(pivot, axis, depthToWall)[2] * out > medialBorder,
  };
}

const softTissue = (level: Level): number =>
  level.startsWith('T') ? SOFT_TISSUE_MM.thoracic : SOFT_TISSUE_MM.lumbar;

/** The point that the way must pass: the pedicle's middle, or beside it (extrapedicular, between pedicle and rib). */
function pivotOf(marks: Landmarks, side: Side, route: Case['access']['route'], radius: number): Vec3 {
  const pedicle = marks.pedicles[side];
  if (route === 'transpedicular') return pedicle.isthmus;
  const out = side === 'right' ? 1 : -1;
  const aside = pedicle.widthMm / 2 + radius + 0.5;
  return [
    marks.wallX.posterior + 2,
    pedicle.isthmus[1] - 0.1 * pedicle.heightMm,
    pedicle.isthmus[2] + out * aside,
  ];
}

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
  access: Case['access'],
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

/** Least room in each direction between the back of the isthmus and the posterior wall. */
function wallClearances(
  inside: (at: Vec3) => number,
  pivot: Vec3,
  axis: Vec3,
  out: number,
  radius: number,
  wall: number,
): Omit<Clearances, 'anterior'> {
  const outward: Vec3 = [0, 0, out];
  const lateral = normalize(sub(outward, scale(axis, dot(outward, axis))));
  const superior = normalize(cross(lateral, scale(axis, out)));
  const room = (direction: Vec3): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let depth = -5; depth <= wall; depth += 1) {
      const centre = along(pivot, axis, depth);
      let reach = inside(centre) > 0 ? 0 : -Math.abs(inside(centre));
      while (reach >= 0 && reach < 12 && inside(along(centre, direction, reach)) > 0) reach += 0.2;
      least = Math.min(least, reach - radius);
    }
    return least;
  };
  return {
    medial: room(scale(lateral, -1)),
    lateral: room(lateral),
    superior: room(superior),
    inferior: room(scale(superior, -1)),
  };
}
