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

/** Least and most, degrees: a round back of 80 and a curve of 40 are what is operated on at the most; illustrative. */
export const POSTURE_BOUNDS = {
  kyphosis: [15, 80],
  lordosis: [10, 70],
  curve: [0, 40],
} as const satisfies Partial<Record<keyof Posture, readonly [number, number]>>;

/** A curve to the side is convex there unless it is said, and stands out furthest at that bone. */
export const CURVE_SIDE: Side = 'right';
export const CURVE_APEX: Level = 'T12';
