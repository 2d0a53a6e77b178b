import { type Frame, frameAt, fromFrame, rolled } from '../math/frame.ts';
import { radians } from '../math/scalar.ts';
import { add, type Vec3 } from '../math/vec.ts';
import { smoothMax } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import type { FacetShape } from './table.ts';

/**
 * A facet joint of the right side as one vertebra sees it. The joint's surface is owned by the table's joint rows and so is the
 * same for both vertebrae: in the frame, n = curvature u^2 / 2. The lower bone lies at n below it, the upper bone
 * beyond the gap. u runs to the lateral, hinder edge, v upwards, n out of the lower vertebra's facet.
 */
export interface FacetJoint {
  readonly frame: Frame;
  readonly shape: FacetShape;
}

/** Where a joint's own frame (between the endplates, at their posterior corners) lies in a vertebra. */
export interface JointSeat {
  readonly origin: Vec3;
  /** Angle of the joint's forward axis above the vertebra's, radians. */
  readonly angle: number;
}

export function facetJoint(shape: FacetShape, seat: JointSeat): FacetJoint {
  const azimuth = radians(shape.azimuth);
  const tilt = radians(shape.tilt);
  const normal = turned(
    [-Math.cos(azimuth) * Math.cos(tilt), Math.sin(tilt), -Math.sin(azimuth) * Math.cos(tilt)],
    seat.angle,
  );
  const centre = add(seat.origin, turned([shape.x, shape.y, shape.z], seat.angle));
  const up = turned([0, 1, 0], seat.angle);
  return { frame: rolled(frameAt(centre, normal, up), radians(shape.roll)), shape };
}

const turned = (p: Vec3, angle: number): Vec3 => [
  p[0] * Math.cos(angle) - p[1] * Math.sin(angle),
  p[0] * Math.sin(angle) + p[1] * Math.cos(angle),
  p[2],
];

/** Height of the joint's surface over its tangent plane, mm. */
export const facetSurface = (shape: FacetShape, u: number): number =>
  (u * u * (u < 0 ? shape.curvatureFront : shape.curvatureBack)) / 2000;

/** Centre of the facet on the lower (superior facet) or upper (inferior facet) bone, mm. */
export const facetCentre = (joint: FacetJoint, upper: boolean): Vec3 =>
  fromFrame(joint.frame, 0, 0, upper ? joint.shape.gap : 0);

/** The plate of bone that carries a facet: a little wider than the cartilage, and as thick as the table says. */
export function facetPlate(joint: FacetJoint, upper: boolean): Solid {
  const { frame, shape } = joint;
  const thickness = upper ? shape.upperPlate : shape.lowerPlate;
  const behind = 0.35 * thickness;
  const origin = fromFrame(frame, 0, 0, upper ? shape.gap + behind : -behind);
  const margin = 0.7;
  return ellipsoid({ ...frame, origin }, [
    shape.width / 2 + margin,
    shape.height / 2 + margin,
    0.75 * thickness,
  ]);
}

/**
 * The space a bone must leave free at the joint, negative inside it: for the lower bone what lies beyond the
 * surface, for the upper what lies short of surface and gap. Past the facet's edge the surface falls away, so that
 * the neighbour's margin and capsule find room.
 */
export function jointSpace(
  joint: FacetJoint,
  upper: boolean,
  notch = ROOT,
): (x: number, y: number, z: number) => number {
  const { frame, shape } = joint;
  const { origin, u, v, n } = frame;
  const reach = upper ? UPPER_REACH : LOWER_REACH;
  const ring = Math.max(shape.width, shape.height) / 2 + reach.tip + 8;
  return (x, y, z) => {
    const px = x - origin[0];
    const py = y - origin[1];
    const pz = z - origin[2];
    if (px * px + py * py + pz * pz > ring * ring) return FAR;
    const du = px * u[0] + py * u[1] + pz * u[2];
    const dv = px * v[0] + py * v[1] + pz * v[2];
    const dn = px * n[0] + py * n[1] + pz * n[2];
    const surface = facetSurface(shape, du);
    const free = upper ? dn - surface - shape.gap : surface - dn;
    const a = shape.width / 2 + reach.side;
    const end = upper === dv > 0 ? notch : reach.tip;
    const b = shape.height / 2 + end;
    const p = du / a;
    const q = dv / b;
    const within = (Math.sqrt(p * p + q * q) - 1) * Math.min(a, b);
    const past = Math.max(0, (upper ? dv : -dv) - shape.height / 2);
    const depth = -free - reach.depth;
    return smoothMax(within, Math.max(free + FALL * past * past, depth), 1.2);
  };
}

const FAR = 9;
/** How far the free space reaches beyond the facet: sideways, past its tip, and away from the bone, mm. */
const LOWER_REACH = { side: 1.8, tip: 7, depth: 6.5 };
const UPPER_REACH = { side: 2.2, tip: 7, depth: 12 };
/** And past its root; under a pedicle the table says. */
const ROOT = 2.4;
/** How fast the surface falls away past the facet's end, 1/mm. */
const FALL = 0.1;
