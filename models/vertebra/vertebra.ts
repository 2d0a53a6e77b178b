import { along, type Vec3 } from '../math/vec.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { type Box, boxRound, boxUnion, type Solid } from '../sdf/solid.ts';
import * as arch from './arch.ts';
import { type Body, beyondRims, vertebralBody } from './body.ts';
import { canal } from './canal.ts';
import { type Corrections, corrected, correctionsOf } from './corrected.ts';
import { type CostalFacets, costalFacets } from './costal.ts';
import { type FacetJoint, facetJoint, facetPlate, jointSpace } from './facet.ts';
import { basivertebral } from './foramen.ts';
import { bumps, seedOf, skewed, stillness } from './irregular.ts';
import { endplateMask, facetMask } from './masks.ts';
import { lowerSeat, upperSeat } from './seats.ts';
import * as table from './table.ts';

/** A vertebra as a signed distance, mm, negative inside; ISB axes, origin at the middle of the posterior wall. */
export interface Vertebra {
  readonly box: Box;
  readonly body: Body;
  readonly above: FacetJoint;
  readonly below: FacetJoint;
  readonly pedicle: arch.PedicleAxis;
  readonly costal: CostalFacets;
  distance(x: number, y: number, z: number): number;
  /** Cartilage of the facet joints, 0..1. */
  facetMask(x: number, y: number, z: number): number;
  /** Cartilage of the rib joints, 0..1. */
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

export const VERTEBRA_DEFAULTS: VertebraOptions = { roughness: 0.2, asymmetry: 0.4 };

export function vertebra(
  values: table.VertebraValues,
  options: Partial<VertebraOptions> = {},
  corrections: Corrections = correctionsOf(values.level),
): Vertebra {
  const { roughness, asymmetry } = { ...VERTEBRA_DEFAULTS, ...options };
  const own = corrected(values.own, corrections);
  const body = vertebralBody(table.group(own, 'body'), table.group(own, 'endplate'));
  const above = facetJoint(table.group(values.above, 'facet'), upperSeat(values));
  const below = facetJoint(table.group(values.below, 'facet'), lowerSeat(values));
  const beyond = beyondRims(table.group(values.own, 'body'));
  const half = rightHalf(own, body, above, below, beyond);
  const costal = withRibs(own, half, beyond);
  const cartilage = facetMask(above, below);
  const still = stillness([above, below]);
  const seed = seedOf(values.level);
  const distance = (x0: number, y0: number, z0: number): number => {
    const skew = asymmetry > 0 ? asymmetry * (1 - still(x0, y0, z0)) : 0;
    const [x, y, z] = skew > 0 ? skewed(x0, y0, z0, skew, seed) : [x0, y0, z0];
    const side = Math.sqrt(z * z + MIDLINE);
    let d = half.distance(x, y, z, side);
    if (d < 5) d = costal.join(d, x, y, side);
    if (roughness > 0 && d < 2.5 && d > -2.5) {
      const smooth = Math.max(cartilage(x, y, side), costal.mask(x, y, side));
      d += roughness * (1 - 0.9 * smooth) * bumps(x, y, z + seed);
    }
    return d;
  };
  return {
    box: boxRound(half.box, 1),
    body,
    above,
    below,
    pedicle: half.pedicle,
    costal,
    distance,
    facetMask: (x, y, z) => cartilage(x, y, Math.abs(z)),
    costalMask: (x, y, z) => costal.mask(x, y, Math.abs(z)),
    endplate: (x, y, z) => endplateMask(body, x, y, z),
  };
}

interface Part {
  readonly solid: Solid;
  /** Width of the fillet where it joins what came before, mm. */
  readonly fillet: number;
}

/** Fillets, mm: arch to body, round the canal, the joints, the basivertebral foramina, the spinous process and its end. */
const FILLET = { body: 5, canal: 2.2, joint: 1.5, foramen: 1.2, spinous: 4, knob: 3.5 };
const FAR = 1e3;
/** mm squared added under the root of |z|, so that mirrored parts meet without a crease. */
const MIDLINE = 0.4;

function withRibs(own: table.LevelValues, half: ReturnType<typeof rightHalf>, beyond: Beyond): CostalFacets {
  return costalFacets(table.group(own, 'costal'), (x, y, z) => half.distance(x, y, z, z), {
    pedicle: half.pedicle.isthmus[2],
    transverseTip: tipInside(table.group(own, 'transverse')),
    beyondRims: beyond,
  });
}

/** How far a point lies beyond the planes of the body's rims, mm. */
type Beyond = (x: number, y: number) => number;

/** What springs from the body does not pass its rims, but behind the posterior wall it may, the more the farther back. */
const withinRims = ({ box, distance }: Solid, beyond: Beyond): Solid => ({
  box,
  distance(x, y, z, far) {
    const past = beyond(x, y) + RIM_MARGIN - RIM_RAMP * Math.max(0, -1.5 - x);
    return smoothMax(distance(x, y, z, far), past, 2);
  },
});

/** mm; the fillet between arch and body fills about as much again. */
const RIM_MARGIN = 0.9;
/** mm per mm */
const RIM_RAMP = 1.1;

/** Body and arch, even about the mid-sagittal plane: `side` is |z| with its crease taken out. */
function rightHalf(own: table.LevelValues, body: Body, above: FacetJoint, below: FacetJoint, beyond: Beyond) {
  const pedicle = table.group<table.PedicleShape>(own, 'pedicle');
  const superior = table.group<table.SuperiorProcessShape>(own, 'superior');
  const inferior = table.group<table.InferiorProcessShape>(own, 'inferior');
  const transverse = table.group<table.TransverseShape>(own, 'transverse');
  const axis = arch.pedicleAxis(pedicle);
  const parts: readonly Part[] = [
    { solid: withinRims(arch.pedicle(pedicle), beyond), fillet: 3 },
    { solid: arch.pars(table.group(own, 'pars'), axis.back, arch.inferiorRoot(inferior)), fillet: 3 },
    { solid: arch.lamina(table.group(own, 'lamina')), fillet: 3 },
    { solid: withinRims(arch.superiorProcess(superior, above), beyond), fillet: 3 },
    { solid: facetPlate(above, false), fillet: 3 },
    { solid: arch.mammillary(superior, above), fillet: 4 },
    { solid: arch.inferiorProcess(inferior, below), fillet: 3 },
    { solid: facetPlate(below, true), fillet: 3 },
    { solid: arch.transverse(transverse), fillet: 4.5 },
    { solid: arch.accessory(transverse), fillet: 4.5 },
  ];
  const spinous = arch.spinous(table.group(own, 'spinous'), own['canal.depth']);
  const knob = arch.spinousTubercle(table.group(own, 'spinous'), own['canal.depth']);
  const hole = canal(table.group(own, 'canal'));
  const spaceAbove = jointSpace(above, false);
  const spaceBelow = jointSpace(below, true, pedicle.notch);
  const veins = basivertebral(table.group(own, 'body'));
  const distance = (x: number, y: number, z: number, side: number): number => {
    let d = FAR;
    for (let i = 0; i < parts.length; i++) {
      const { solid, fillet } = parts[i];
      d = smoothMin(d, solid.distance(x, y, side, d + fillet), fillet);
    }
    d = smoothMin(d, spinous.distance(x, y, z, d + FILLET.spinous), FILLET.spinous);
    d = smoothMin(d, knob.distance(x, y, z, d + FILLET.knob), FILLET.knob);
    if (d < 7) {
      d = smoothMax(d, -hole(x, y, z), FILLET.canal);
      d = smoothMax(d, -spaceAbove(x, y, side), FILLET.joint);
      d = smoothMax(d, -spaceBelow(x, y, side), FILLET.joint);
    }
    let b = body.distance(x, y, z, d + FILLET.body);
    if (b < 4 && x < 6) b = smoothMax(b, -veins(x, y, side), FILLET.foramen);
    return smoothMin(d, b, FILLET.body);
  };
  const box = mirrored(boxUnion([...parts.map((part) => part.solid.box), spinous.box, knob.box, body.box]));
  return { distance, box, pedicle: axis };
}

/** A point in the transverse process' end, from which the rib's facet is looked for. */
const tipInside = (shape: table.TransverseShape): Vec3 =>
  along([shape.tipX, shape.tipY, shape.span / 2 - shape.tipCap], [0, 0, -1], 1.5);

const mirrored = ([low, high]: Box): Box => {
  const reach = Math.max(Math.abs(low[2]), Math.abs(high[2]));
  return [
    [low[0], low[1], -reach],
    [high[0], high[1], reach],
  ];
};
