import { type Frame, frameAt, fromFrame, toFrame } from '../math/frame.ts';
import type { Vec3 } from '../math/vec.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import { type Box, boxUnion } from '../sdf/solid.ts';
import type { CostalShape } from './table.ts';

/** A flat-topped pad on which a rib stands. */
export interface CostalFacet {
  readonly frame: Frame;
  /** Half-sizes along u and v, mm. */
  readonly radii: readonly [number, number];
}

export interface CostalFacets {
  readonly box: Box | null;
  /** Adds the pads to a distance (right side). */
  join(d: number, x: number, y: number, z: number): number;
  /** 1 on a rib's facet, 0 off it. */
  mask(x: number, y: number, z: number): number;
}

/**
 * Pads for the ribs: on the body's upper and lower border (demifacets), and on the transverse process. Sizes of 0
 * leave a pad out, which is how the loin has none. Pads are raised, never carved: carving left pits.
 */
export function costalFacets(shape: CostalShape): CostalFacets {
  const facets = [
    pad([shape.upperX, shape.upperY, shape.upperZ], [-0.3, 0.35, 0.9], shape.upperWidth, shape.upperHeight),
    pad([shape.lowerX, shape.lowerY, shape.lowerZ], [-0.35, -0.3, 0.9], shape.lowerWidth, shape.lowerHeight),
    pad(
      [shape.transverseX, shape.transverseY, shape.transverseZ],
      [Math.cos(shape.transverseTurn), shape.transverseUp, Math.sin(shape.transverseTurn)],
      shape.transverseSize,
      shape.transverseSize,
    ),
  ].filter((facet) => facet !== null);
  const bumps = facets.map(({ frame, radii }) => ({
    frame,
    radii,
    solid: ellipsoid({ ...frame, origin: fromFrame(frame, 0, 0, -0.6) }, [radii[0] * 1.3, radii[1] * 1.3, 2]),
  }));
  return {
    box: bumps.length > 0 ? boxUnion(bumps.map((bump) => bump.solid.box)) : null,
    join(d, x, y, z) {
      let result = d;
      for (const { frame, solid } of bumps) {
        const raised = solid.distance(x, y, z, result + 4);
        if (raised > result + 3) continue;
        const top = toFrame(frame, [x, y, z])[2] - 0.5;
        result = smoothMin(result, smoothMax(raised, top, 0.9), 2.8);
      }
      return result;
    },
    mask: (x, y, z) => Math.max(0, ...facets.map((facet) => on(facet, [x, y, z]))),
  };
}

function pad(at: Vec3, normal: Vec3, width: number, height: number): CostalFacet | null {
  if (width <= 0.5 || height <= 0.5) return null;
  return { frame: frameAt(at, normal, [0, 1, 0]), radii: [width / 2, height / 2] };
}

function on({ frame, radii }: CostalFacet, point: Vec3): number {
  const [u, v, n] = toFrame(frame, point);
  if (Math.abs(n) > 2.6) return 0;
  const k = Math.hypot(u / radii[0], v / radii[1]);
  return k > 1.15 ? 0 : Math.min(1, (1.15 - k) / 0.2);
}
