import { noise } from '../math/noise.ts';
import { smoothstep } from '../math/scalar.ts';
import type { Vec3 } from '../math/vec.ts';
import type { FacetJoint } from './facet.ts';

/** What keeps a computed bone from looking turned on a lathe; both are seeded by the level, so a bake repeats itself. */

/** The point's place in the symmetric bone: a slow bend of space by about `size` mm. A real vertebra differs from its own
 * mirror image by 0.4-0.8 mm on average. */
export function skewed(x: number, y: number, z: number, size: number, seed: number): Vec3 {
  return [
    x + size * 0.8 * Math.sin(0.1 * z + 0.07 * y + seed),
    y + size * Math.sin(0.11 * z + 0.08 * x + 2 * seed),
    z + size * (Math.sin(0.12 * x + 0.09 * y + 3 * seed) - Math.sin(3 * seed)),
  ];
}

/**
 * 1 at the facet joints, falling to 0 round them: neighbours bend by themselves, so where they meet neither may, or the
 * joints' gaps would close by as much (0.7 of 1.5 mm at T2-T3).
 */
export function stillness(joints: readonly FacetJoint[]): (x: number, y: number, z: number) => number {
  const places = joints.map(({ frame, shape }) => ({
    at: frame.origin,
    reach: Math.max(shape.width, shape.height) / 2 + 1,
  }));
  return (x, y, z) => {
    let still = 0;
    for (const { at, reach } of places) {
      const far = Math.hypot(x - at[0], y - at[1], Math.abs(z) - at[2]);
      if (far < reach + FADE) still = Math.max(still, smoothstep(reach + FADE, reach, far));
    }
    return still;
  };
}

/** mm; short enough to leave the processes' ends free, long enough to show no step. */
const FADE = 9;

/** Low bumps of muscle and ligament attachments, about -1..1. */
export const bumps = (x: number, y: number, z: number): number =>
  1.4 * noise(x * 0.14, y * 0.14, z * 0.14) + 0.6 * noise(x * 0.38, y * 0.38, z * 0.38);

/** A number of its own for each level, as far from its neighbours' as noise needs. */
export const seedOf = (level: string): number =>
  (level.charCodeAt(0) % 7) * 40 + 1.7 * Number(level.slice(1));
