import { noise } from '../math/noise.ts';
import { radians, smoothstep } from '../math/scalar.ts';
import type { Vec3 } from '../math/vec.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { type Box, boxRound, boxUnion, type Solid } from '../sdf/solid.ts';
import * as arch from './arch.ts';
import { type Body, rimPlanes, vertebralBody } from './body.ts';
import { canal } from './canal.ts';
import { type CostalFacets, costalFacets } from './costal.ts';
import { type FacetJoint, facetJoint, facetSurface, type JointSeat, jointSpace } from './facet.ts';
import * as table from './table.ts';

/** A vertebra as a signed distance, mm, negative inside; origin at the middle of the posterior wall. */
export interface Vertebra {
  readonly box: Box;
  readonly body: Body;
  readonly above: FacetJoint;
  readonly below: FacetJoint;
  readonly pedicle: arch.PedicleAxis;
  distance(x: number, y: number, z: number): number;
  /** Cartilage-covered surface of the facet joints, 0..1. */
  facetMask(x: number, y: number, z: number): number;
  costalMask(x: number, y: number, z: number): number;
  /** How surely a point is on an endplate (0..1), and its normalised radius there. */
  endplate(x: number, y: number, z: number): readonly [number, number];
}

export interface VertebraOptions {
  /** Height of the surface's small irregularities, mm; 0 leaves them out. */
  roughness: number;
  /** Size of the left-right asymmetry, mm; 0 makes the two sides alike. */
  asymmetry: number;
}

export const VERTEBRA_DEFAULTS: VertebraOptions = { roughness: 0.22, asymmetry: 0.4 };

/** Fillet between the arch and the body, and round the canal, mm. */
const BODY_FILLET = 5;
const CANAL_FILLET = 2.2;

export function vertebra(values: table.VertebraValues, options: Partial<VertebraOptions> = {}): Vertebra {
  const { roughness, asymmetry } = { ...VERTEBRA_DEFAULTS, ...options };
  const bodyShape = table.group<table.BodyShape>(values.own, 'body');
  const body = vertebralBody(bodyShape, table.group(values.own, 'endplate'));
  const above = facetJoint(table.group(values.above, 'facet'), upperSeat(values));
  const below = facetJoint(table.group(values.below, 'facet'), lowerSeat(values));
  const pedicle = table.group<table.PedicleShape>(values.own, 'pedicle');
  const superior = table.group<table.SuperiorProcessShape>(values.own, 'superior');
  const inferior = table.group<table.InferiorProcessShape>(values.own, 'inferior');
  const transverse = table.group<table.TransverseShape>(values.own, 'transverse');
  const axis = arch.pedicleAxis(pedicle);
  const parts: readonly Part[] = [
    { solid: arch.pedicle(pedicle), fillet: 3 },
    { solid: arch.pars(table.group(values.own, 'pars'), axis.back, arch.inferiorRoot(inferior)), fillet: 3 },
    { solid: arch.lamina(table.group(values.own, 'lamina')), fillet: 3 },
    { solid: arch.superiorProcess(superior, above), fillet: 3 },
    { solid: arch.mammillary(superior, above), fillet: 3 },
    { solid: arch.inferiorProcess(inferior, below), fillet: 3 },
    { solid: arch.transverse(transverse), fillet: 4.5 },
    { solid: arch.accessory(transverse), fillet: 3 },
  ];
  const spine = arch.spinous(table.group(values.own, 'spinous'));
  const hole = canal(table.group(values.own, 'canal'));
  const spaceAbove = jointSpace(above, false);
  const spaceBelow = jointSpace(below, true);
  const costal = costalFacets(table.group(values.own, 'costal'));
  const facetMask = facetMasker(above, below);
  const offset = seedOf(values.level);

  const distance = (x0: number, y0: number, z0: number): number => {
    const [x, y, z] = asymmetry > 0 ? skewed(x0, y0, z0, asymmetry, offset) : [x0, y0, z0];
    const side = Math.sqrt(z * z + MIDLINE);
    let d = FAR;
    for (const { solid, fillet } of parts) d = smoothMin(d, solid.distance(x, y, side, d + fillet), fillet);
    d = smoothMin(d, spine.distance(x, y, z, d + 4), 4);
    if (d < 7) {
      d = smoothMax(d, -hole(x, y, z), CANAL_FILLET);
      d = smoothMax(d, -spaceAbove(x, y, side), 1.5);
      d = smoothMax(d, -spaceBelow(x, y, side), 1.5);
    }
    d = smoothMin(d, body.distance(x, y, z, d + BODY_FILLET), BODY_FILLET);
    if (d < 5) d = costal.join(d, x, y, side);
    if (roughness > 0 && Math.abs(d) < 2.5) {
      const smooth = Math.max(facetMask(x, y, side), costal.mask(x, y, side));
      d += roughness * (1 - 0.9 * smooth) * relief(x, y, z + offset);
    }
    return d;
  };
  return {
    box: boxRound(mirrored(boxUnion([...parts.map((part) => part.solid.box), spine.box, body.box])), 1),
    body,
    above,
    below,
    pedicle: axis,
    distance,
    facetMask: (x, y, z) => facetMask(x, y, Math.abs(z)),
    costalMask: (x, y, z) => costal.mask(x, y, Math.abs(z)),
    endplate: (x, y, z) => endplateAt(body, x, y, z),
  };
}

interface Part {
  readonly solid: Solid;
  readonly fillet: number;
}

const FAR = 1e3;
/** mm squared added under the root of |z|, so that mirrored parts meet without a crease. */
const MIDLINE = 0.4;

/** Seat of the joint above: at half the disc's height over the superior endplate's posterior corner. */
export function upperSeat({ own, above }: table.VertebraValues): JointSeat {
  const shape = table.group<table.BodyShape>(own, 'body');
  const { superior } = rimPlanes(shape);
  const angle = Math.atan(superior.slope) + radians(above['disc.angle']) / 2;
  const lift = above['disc.posteriorHeight'] / 2;
  const x = -shape.superiorOverhang;
  return seatFrom([x, superior.level + superior.slope * x, 0], angle, lift);
}

/** Seat of the joint below, under the inferior endplate's posterior corner. */
export function lowerSeat({ own, below }: table.VertebraValues): JointSeat {
  const shape = table.group<table.BodyShape>(own, 'body');
  const { inferior } = rimPlanes(shape);
  const angle = Math.atan(inferior.slope) - radians(below['disc.angle']) / 2;
  const x = -shape.inferiorOverhang;
  return seatFrom([x, inferior.level + inferior.slope * x, 0], angle, -below['disc.posteriorHeight'] / 2);
}

const seatFrom = (corner: Vec3, angle: number, lift: number): JointSeat => ({
  origin: [corner[0] - lift * Math.sin(angle), corner[1] + lift * Math.cos(angle), 0],
  angle,
});

function facetMasker(above: FacetJoint, below: FacetJoint) {
  const sides = [
    { joint: above, gap: 0 },
    { joint: below, gap: below.shape.gap },
  ];
  return (x: number, y: number, z: number): number => {
    let mask = 0;
    for (const { joint, gap } of sides) {
      const { origin, u, v, n } = joint.frame;
      const px = x - origin[0];
      const py = y - origin[1];
      const pz = z - origin[2];
      const du = px * u[0] + py * u[1] + pz * u[2];
      const dv = px * v[0] + py * v[1] + pz * v[2];
      const k = Math.hypot(du / (joint.shape.width / 2), dv / (joint.shape.height / 2));
      if (k > 1.2) continue;
      const dn = px * n[0] + py * n[1] + pz * n[2] - facetSurface(joint.shape, du) - gap;
      mask = Math.max(mask, smoothstep(1.12, 0.96, k) * smoothstep(1.2, 0.4, Math.abs(dn)));
    }
    return mask;
  };
}

function endplateAt(body: Body, x: number, y: number, z: number): readonly [number, number] {
  const top = y > 0;
  const radius = body.radius(x, z, top);
  if (radius > 1.1) return [0, 1];
  const off = Math.abs(y - body.plate(x, z, top));
  return [smoothstep(1.5, 0.5, off) * smoothstep(1.04, 0.97, radius), Math.min(radius, 1)];
}

/** The point's place in the symmetric bone: a slow, seeded bend of space, a fraction of a millimetre. */
function skewed(x: number, y: number, z: number, size: number, seed: number): Vec3 {
  return [
    x + size * 0.8 * Math.sin(0.1 * z + 0.07 * y + seed),
    y + size * Math.sin(0.11 * z + 0.08 * x + 2 * seed),
    z + size * (Math.sin(0.12 * x + 0.09 * y + 3 * seed) - Math.sin(3 * seed)),
  ];
}

const relief = (x: number, y: number, z: number): number =>
  1.4 * noise(x * 0.14, y * 0.14, z * 0.14) + 0.6 * noise(x * 0.38, y * 0.38, z * 0.38);

const seedOf = (level: string): number => (level.charCodeAt(0) % 7) * 40 + 1.7 * Number(level.slice(1));

const mirrored = ([low, high]: Box): Box => {
  const reach = Math.max(Math.abs(low[2]), Math.abs(high[2]));
  return [
    [low[0], low[1], -reach],
    [high[0], high[1], reach],
  ];
};

export type { CostalFacets };
