import { type Frame, frameAt, fromFrame, toFrame } from '../math/frame.ts';
import { radians } from '../math/scalar.ts';
import { along, normalize, type Vec3 } from '../math/vec.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import type { CostalShape } from './table.ts';

/** A flat-topped pad on which a rib stands. */
export interface CostalFacet {
  readonly frame: Frame;
  /** Half-sizes along u and v, mm. */
  readonly radii: readonly [number, number];
}

export interface CostalFacets {
  /** Right side: upper and lower on the body, and on the transverse process; null where there is none. */
  readonly upper: CostalFacet | null;
  readonly lower: CostalFacet | null;
  readonly transverse: CostalFacet | null;
  /** Adds the pads to a distance (right side). */
  join(d: number, x: number, y: number, z: number): number;
  /** 1 on a rib's facet, 0 off it. */
  mask(x: number, y: number, z: number): number;
}

/** Points inside the bone from which its surface is looked for. */
export interface Anchors {
  /** How far from the midline the pedicle's middle lies, mm. */
  readonly pedicle: number;
  readonly transverseTip: Vec3;
  /** How far a point lies beyond the planes of the body's rims, mm: no pad on the body stands over its endplates. */
  readonly beyondRims: (x: number, y: number) => number;
}

type Distance = (x: number, y: number, z: number) => number;

/**
 * Places the ribs' pads on a finished right half: from a point inside the bone outwards to its surface. A width of 0 leaves a pad out,
 * which is how the loin has none and T9 no lower one. Pads are raised, never carved: carving left pits.
 */
export function costalFacets(shape: CostalShape, bare: Distance, within: Anchors): CostalFacets {
  const onBody = (forward: number, height: number, up: number, width: number, tall: number) =>
    pad(
      bare,
      [forward, height, forward < 0 ? within.pedicle : 6],
      normalize([-Math.sin(radians(shape.turn)), up, Math.cos(radians(shape.turn))]),
      width,
      tall,
    );
  const upper = onBody(shape.upperX, shape.upperY, 0.25, shape.upperWidth, shape.upperHeight);
  const lower = onBody(shape.lowerX, shape.lowerY, -0.25, shape.lowerWidth, shape.lowerHeight);
  const transverse = pad(
    bare,
    within.transverseTip,
    normalize([1, shape.transverseUp, 0.35]),
    shape.transverseSize,
    shape.transverseSize,
  );
  const pads = [upper, lower, transverse]
    .filter((facet) => facet !== null)
    .map((facet) => ({ facet, solid: raised(facet), onBody: facet !== transverse }));
  return {
    upper,
    lower,
    transverse,
    join(d, x, y, z) {
      let result = d;
      for (const { facet, solid, onBody } of pads) {
        const mound = solid.distance(x, y, z, result + 4);
        if (mound > result + 3) continue;
        const { origin, n } = facet.frame;
        const over = (x - origin[0]) * n[0] + (y - origin[1]) * n[1] + (z - origin[2]) * n[2] - RISE;
        const flat = smoothMax(mound, over, 0.8);
        result = smoothMin(result, onBody ? smoothMax(flat, within.beyondRims(x, y) + SHY, 1.6) : flat, 2.4);
      }
      return result;
    },
    mask(x, y, z) {
      let most = 0;
      for (const { facet } of pads) most = Math.max(most, shareOn(facet, x, y, z));
      return most;
    },
  };
}

/** How far the pads on the body keep from the planes of its rims, mm: their fillets bulge past it. */
const SHY = 0.5;
/** Height of a pad's flat top over the bone round it, mm. */
const RISE = 0.45;

const raised = ({ frame, radii }: CostalFacet): Solid =>
  ellipsoid({ ...frame, origin: fromFrame(frame, 0, 0, -0.6) }, [radii[0] * 1.3, radii[1] * 1.3, 2]);

function pad(bare: Distance, inside: Vec3, normal: Vec3, width: number, height: number): CostalFacet | null {
  if (width === 0) return null;
  let t = 0;
  while (t < 40 && bare(...along(inside, normal, t)) < 0) t += 0.1;
  return { frame: frameAt(along(inside, normal, t), normal, [0, 1, 0]), radii: [width / 2, height / 2] };
}

function shareOn({ frame, radii }: CostalFacet, x: number, y: number, z: number): number {
  const { origin } = frame;
  if (Math.abs(x - origin[0]) + Math.abs(y - origin[1]) + Math.abs(z - origin[2]) > 16) return 0;
  const [u, v, n] = toFrame(frame, [x, y, z]);
  if (Math.abs(n) > 2.2) return 0;
  const p = u / radii[0];
  const q = v / radii[1];
  const k = Math.sqrt(p * p + q * q);
  return k > 1.15 ? 0 : Math.min(1, (1.15 - k) / 0.2);
}
