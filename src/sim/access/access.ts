import type { Level } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, lerp } from '../../../models/math/scalar.ts';
import { add, along, distance, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Anatomy } from '../anatomy.ts';
import type { AccessCase, LevelCase, NeedlePath } from '../case/case.ts';
import { eventSide } from '../event/side.ts';
import { sample } from '../field/sample.ts';
import type { Fracture } from '../fracture/fracture.ts';
import type { Weights } from '../fracture/weights.ts';
import { materialPoint } from '../level/body.ts';
import type { Side } from '../side.ts';
import type { Approach } from './approach.ts';
import { CANNULA_DIAMETER_MM, SOFT_TISSUE_MM } from './instruments.ts';
import type { Neighbours } from './path.ts';
import { clearOfAll, type Line, type Measured, measured, type Site, surfaceBefore, turned } from './way.ts';

export type { Approach } from './approach.ts';
export type { Clearances } from './path.ts';

/** Nearer than this to an endplate the tip counts as beside it, mm; illustrative. */
const BESIDE_MM = 1.5;

/** By less than this it is no nearer than the planned path, mm: a hand that follows that is not warned of it. Illustrative. */
const NEARER_MM = 0.3;

const discRoom = ({ upperDisc, lowerDisc }: Neighbours): number => Math.min(upperDisc, lowerDisc);

/** Turned from the planned path to where an endplate no longer carries. */
export const isBesideEndplate = ({ aim, neighbours }: Approach): boolean =>
  aim !== null && discRoom(neighbours) < Math.min(BESIDE_MM, aim.discMm - NEARER_MM);

/** Cannula rests this far past the posterior wall, mm; illustrative ("about 3 mm past"). */
const CANNULA_PAST_WALL_MM = 3;

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

/** Further than this no hand turns a needle, degrees. */
const MOST_TURN_DEG = 40;

/** The same, one of which goes wrong (see eventSide): through the pedicle, and turned inwards, a degree at a time, until it runs
 * through the canal. */
export function withBreach(
  anatomy: Anatomy,
  fracture: Fracture,
  one: LevelCase,
  approaches: readonly Approach[],
  wedge: number,
  central: number,
): Approach[] {
  const wrong = approaches[eventSide(approaches)];
  let turned = wrong;
  for (let more = 1; more <= MOST_TURN_DEG && !turned.throughCanal; more++) {
    const access: AccessCase = {
      ...one.access,
      route: 'transpedicular',
      convergenceDeg: one.access.convergenceDeg + more,
      paths: null,
    };
    turned = approachOf(anatomy, fracture, { ...one, access }, wrong.side, wedge, central);
  }
  return approaches.map((one) => (one === wrong ? turned : one));
}

function approachOf(
  anatomy: Anatomy,
  fracture: Fracture,
  one: LevelCase,
  side: Side,
  wedge: number,
  central: number,
): Approach {
  const { access } = one;
  const out = side === 'right' ? 1 : -1;
  const site = siteOf(anatomy, fracture, access, side, { wedge, central });
  const { marks } = site;
  const pivot = pivotOf(site);
  const aimed = plannedAxis(marks, fracture, pivot, out, access, wedge, central);
  const planned = clearOfAll(site, pivot, aimed);
  const path = access.paths?.[side];
  const asPlanned =
    path === undefined && access.convergenceDeg === 0 && access.sagittalDeg === 0 && access.depthMm === 0;
  const way = asPlanned
    ? planned
    : path === undefined
      ? measured(
          site,
          pivot,
          turnedBy(access, out, planned),
          (front) => front - planned.short + access.depthMm,
        )
      : wayByHand(site, path);
  return approachAlong(anatomy, site, way, asPlanned ? null : planned);
}

/** What a way on one side goes through, with the fracture at the given weights. */
export const siteOf = (
  anatomy: Anatomy,
  fracture: Fracture,
  access: Pick<AccessCase, 'cannulaGauge' | 'route'>,
  side: Side,
  weights: Weights,
): Site => ({
  marks: anatomy.landmarks[anatomy.level],
  fracture,
  inside: (at) => -sample(anatomy.distance, anatomy.distance.data, at[0], at[1], at[2]),
  side,
  radius: CANNULA_DIAMETER_MM[access.cannulaGauge] / 2,
  transpedicular: access.route === 'transpedicular',
  weights,
});

/** A path that was chosen by hand, measured as the planned one is. */
export const wayByHand = (site: Site, path: NeedlePath): Measured =>
  measured(site, pivotOf(site), { entry: firstBone(site.inside, path), axis: wayOf(path) }, (_front, entry) =>
    distance(entry, path.target),
  );

/** An approach as the plan has it, from what was measured along a way. */
function approachAlong(anatomy: Anatomy, site: Site, way: Measured, planned: Measured | null): Approach {
  const { marks, side, fracture, weights } = site;
  const { entry, axis, wall, tip } = way;
  const out = side === 'right' ? 1 : -1;
  const body = marks.wallX.anterior - marks.wallX.posterior;
  const tipAt = along(entry, axis, tip);
  const tipShare = (tipAt[0] - marks.wallX.posterior) / body;
  const medialBorder = marks.pedicles[side].isthmus[2] * out - marks.pedicles[side].widthMm / 2;
  return {
    side,
    entry,
    axis,
    skinDepthMm: -softTissue(anatomy.level) * anatomy.sizeFactor,
    isthmusDepthMm: way.isthmus,
    wallDepthMm: wall,
    cannulaDepthMm: wall + CANNULA_PAST_WALL_MM,
    tipDepthMm: tip,
    clearances: { ...way.room.least, anterior: way.front - tip },
    medialAtMm: way.room.medialAtMm,
    convergenceDeg: (Math.atan2(-axis[2] * out, axis[0]) * 180) / Math.PI,
    sagittalDeg: (Math.asin(clamp(axis[1], -1, 1)) * 180) / Math.PI,
    ruleHolds: along(entry, axis, wall)[2] * out > medialBorder,
    neighbours: way.neighbours,
    throughCanal: way.neighbours.canal + site.radius < 0,
    tipInsideMm: site.inside(materialPoint(fracture, tipAt, weights.wedge, weights.central)),
    aim:
      planned === null
        ? null
        : {
            tip: along(planned.entry, planned.axis, planned.tip),
            axis: planned.axis,
            discMm: discRoom(planned.neighbours),
          },
    tipThird: tipShare < 1 / 3 ? 'posterior' : tipShare < 2 / 3 ? 'middle' : 'anterior',
    crossesMidline: tipAt[2] * out < 0,
  };
}

const wayOf = ({ entry, target }: NeedlePath): Vec3 => normalize(sub(target, entry));

/** The planned way with the case's offsets: they turn the needle about the point where it enters the bone, as a hand does. */
const turnedBy = (access: AccessCase, out: number, { entry, axis }: Line): Line => ({
  entry,
  axis: turned(axis, out * access.convergenceDeg, access.sagittalDeg),
});

/** Where a path that was chosen by hand first meets bone; its own entry where it meets none. */
export function firstBone(inside: (at: Vec3) => number, path: NeedlePath): Vec3 {
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
function pivotOf({ marks, side, transpedicular, inside }: Site): Vec3 {
  const pedicle = marks.pedicles[side];
  if (transpedicular) return pedicle.isthmus;
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
