import type { Level } from '../../../models/levels.ts';
import type { Side } from '../side.ts';

/** How a person's column is bent, standing, before any break; what is not given is as in the mean column. Degrees. */
export interface Posture {
  /** Thoracic: upper endplate of T1 to lower endplate of T12. */
  kyphosis?: number;
  /** Lumbar: upper endplate of L1 to lower endplate of L5. */
  lordosis?: number;
  /** To the side: the Cobb angle of one curve. */
  curve?: number;
  /** The bone that stands out furthest in it. */
  apex?: Level;
  /** Where it is convex. */
  side?: Side;
}

/** Least and most, degrees. As far as bones do not come to lie in each other by more than 0.5 mm, which cartilage takes up
 * (tests/sim/person/posture.test.ts): a hollower loin, whose processes touch, and stiff curves of more than 30 would need bones of
 * their own shape. */
export const POSTURE_BOUNDS = {
  kyphosis: [25, 80],
  lordosis: [15, 55],
  curve: [0, 30],
} as const satisfies Partial<Record<keyof Posture, readonly [number, number]>>;

/** A curve to the side is convex there unless it is said, and stands out furthest at that bone. */
export const CURVE_SIDE: Side = 'right';
export const CURVE_APEX: Level = 'T12';
