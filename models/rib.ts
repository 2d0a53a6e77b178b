import { LEVELS } from './levels.ts';
import { frameAt } from './math/frame.ts';
import { radians } from './math/scalar.ts';
import { splineThrough } from './math/spline.ts';
import { add, distance as apart, mix, normalize, scale, sub, type Vec3 } from './math/vec.ts';
import { smoothMin } from './sdf/blend.ts';
import { ellipsoid } from './sdf/ellipsoid.ts';
import { boxUnion, type Solid } from './sdf/solid.ts';
import { type Station, strand } from './sdf/strand.ts';
import { atRest, type Rest } from './trunk/rest.ts';

/**
 * A rib's course as seen from above is a superellipse: how far it lies behind its tubercle at the back, half the
 * chest's width, x of the chest wall in front, and where on that outline the rib ends (degrees: 90 is the side, 180
 * the front). It sinks by `drop` on the way. Half-sizes: height and thickness of the shaft; `roll` turns the outer
 * face upwards. mm and degrees, in the rest frame; typical, unverified, but for the lengths: a test holds them to
 * Hutchinson's, measured on a man (Todd's Cyclopaedia of Anatomy and Physiology IV, 1849, Thorax, table A).
 */
export interface RibShape {
  behind: number;
  halfWidth: number;
  front: number;
  endDeg: number;
  drop: number;
  halfHeight: number;
  halfThickness: number;
  rollDeg: number;
}

const rib = (
  behind: number,
  halfWidth: number,
  front: number,
  endDeg: number,
  drop: number,
  halfHeight: number,
  halfThickness: number,
  rollDeg: number,
): RibShape => ({ behind, halfWidth, front, endDeg, drop, halfHeight, halfThickness, rollDeg });

/** From the first rib down; each belongs to the vertebra of its number. */
export const RIBS: readonly RibShape[] = [
  rib(9, 63, 46, 146, 44, 7.4, 2.7, 78),
  rib(15, 93, 68, 155, 60, 5.6, 3.1, 52),
  rib(20, 112, 83, 155, 72, 5.6, 3.3, 34),
  rib(23, 121, 93, 152, 82, 5.8, 3.4, 24),
  rib(24, 126, 100, 147, 90, 6, 3.5, 17),
  rib(24, 129, 104, 143, 97, 6.2, 3.6, 12),
  rib(23, 131, 103, 138, 104, 6.4, 3.6, 8),
  rib(22, 131, 97, 132, 113, 6.4, 3.5, 5),
  rib(21, 128, 86, 124, 122, 6.2, 3.4, 2),
  rib(19, 122, 70, 118, 130, 5.8, 3.2, 0),
  rib(14, 114, 58, 100, 94, 5.2, 2.9, 0),
  rib(9, 104, 44, 56, 54, 4.6, 2.6, 0),
];

/** Ribs whose head lies on the disc, against two vertebrae. */
const ON_DISC = { from: 1, to: 9 };
/** The last ribs have no joint with the transverse process. */
const TUBERCLES = 10;
/** Gap of the costovertebral and costotransverse joints, mm. */
export const COSTAL_GAP_MM = 0.8;
const HEAD_MM = 4.6;

/** Where a right rib's head and tubercle lie, in the rest frame. */
export function ribSeat(rest: Rest, index: number): { head: Vec3; tubercle: Vec3 } {
  const level = LEVELS[index];
  const marks = rest.landmarks[level];
  const { right, posterior } = marks.superior;
  // The hinder corner of a superellipse of exponent 2.5.
  const corner: Vec3 = [right[0] - 0.758 * (right[0] - posterior[0]), right[1], 0.758 * right[2]];
  const out = scale(normalize([-0.35, 0, 0.94]), HEAD_MM + COSTAL_GAP_MM);
  const above = index > 0 ? rest.landmarks[LEVELS[index - 1]].inferior.right : right;
  const onDisc = index >= ON_DISC.from && index <= ON_DISC.to;
  const own = atRest(rest, level, add(corner, out));
  const lift = onDisc
    ? 0.42 * (atRest(rest, LEVELS[index - 1], above)[1] - atRest(rest, level, right)[1])
    : -5;
  const tip = marks.transverseTips.right;
  // Upper ribs stand in front of the process, lower ones on it.
  const upwards = 0.15 + 0.07 * index;
  const before = normalize([0.85, upwards, 0.3]);
  const reach = index < TUBERCLES ? 8.5 : 11;
  const beside: Vec3 = [tip[0], tip[1], tip[2] - 2.5 + (index < TUBERCLES ? 0 : 7)];
  return {
    head: add(own, [0, lift, 0]),
    tubercle: atRest(rest, level, add(beside, scale(before, reach))),
  };
}

/** The right rib's middle line from head to sternal end, in the rest frame, about 5 mm a piece. */
export function ribLine(rest: Rest, index: number): Vec3[] {
  const shape = RIBS[index];
  const { head, tubercle } = ribSeat(rest, index);
  const back = tubercle[0] - shape.behind;
  const middle = (back + shape.front) / 2;
  const depth = (shape.front - back) / 2;
  const start =
    12 + (180 / Math.PI) * Math.asin(Math.min(0.8, ((tubercle[2] + 9) / shape.halfWidth) ** 1.15));
  // A short rib takes fewer points, or the spline would loop after the long way from tubercle to angle.
  const steps = Math.max(3, Math.min(9, Math.ceil((shape.endDeg - start) / 7)));
  const course = Array.from({ length: steps }, (_, i): Vec3 => {
    const angle = radians(start + ((shape.endDeg - start) * i) / (steps - 1));
    const c = Math.cos(angle);
    return [
      middle - depth * Math.sign(c) * Math.abs(c) ** 0.87,
      0,
      shape.halfWidth * Math.sin(angle) ** 0.87,
    ];
  });
  const lengths = course.map((p, i) =>
    i === 0 ? apart(p, [tubercle[0], 0, tubercle[2]]) : apart(p, course[i - 1]),
  );
  const whole = lengths.reduce((sum, l) => sum + l, 0);
  let gone = 0;
  const sinking = course.map((p, i): Vec3 => {
    gone += lengths[i];
    const f = gone / whole;
    return [p[0], tubercle[1] - shape.drop * f * (1.22 - 0.22 * f * f), p[2]];
  });
  return splineThrough([head, mix(head, tubercle, 0.5), tubercle, ...sinking], 6);
}

/** Length of the middle line, mm. */
export function ribLengthMm(line: readonly Vec3[]): number {
  return line.slice(1).reduce((sum, p, i) => sum + apart(p, line[i]), 0);
}

/** The right rib's sections along its middle line. */
export function ribStations(rest: Rest, index: number): Station[] {
  const shape = RIBS[index];
  const { tubercle } = ribSeat(rest, index);
  const line = ribLine(rest, index);
  const neck = 12;
  const roll = radians(shape.rollDeg);
  return line.map((at, i): Station => {
    const f = Math.max(0, (i - neck) / (line.length - 1 - neck));
    const out = normalize([at[0] - (tubercle[0] + shape.front) / 2, 0, at[2] * 0.7]);
    const share = Math.min(1, i / (neck + 6));
    const up = add([0, Math.cos(roll * share), 0], scale(out, -Math.sin(roll * share)));
    const wide = i < neck ? 4.3 : shape.halfHeight * (0.86 + 0.14 * Math.min(1, f * 3) + 0.16 * f ** 6);
    const thick = i < neck ? 3.5 : shape.halfThickness * (1.18 - 0.18 * Math.min(1, f * 2.5));
    return { at, up, half: [wide, thick] };
  });
}

/** The right rib as a solid in the rest frame. */
export function ribSolid(rest: Rest, index: number): Solid {
  const { head, tubercle } = ribSeat(rest, index);
  const stations = ribStations(rest, index);
  const shaft = strand(stations);
  const way = normalize(sub(head, stations[3].at));
  const ball = ellipsoid(frameAt(head, way, [0, 1, 0]), [4.6, 5.2, HEAD_MM]);
  const bump = ellipsoid(frameAt(tubercle, [0, 0, 1], [0, 1, 0]), [4.8, 5.2, 5.6]);
  const solids = index < TUBERCLES ? [ball, bump] : [ball];
  return {
    box: boxUnion([shaft.box, ...solids.map((s) => s.box)]),
    distance(x, y, z, far) {
      let d = shaft.distance(x, y, z, far + 4);
      for (const solid of solids) d = smoothMin(d, solid.distance(x, y, z, d + 4), 4);
      return d;
    },
  };
}
