import { clamp, smoothstep } from '../../../models/math/scalar.ts';
import type { FractureCase, FractureForm } from '../case/case.ts';

/** How a shape divides the loss. All illustrative: chosen to look like the classes of Genant and of Schnake. */
export interface ShapeForm {
  /** Share of the loss that is tilt or whole-body loss, the rest being the dish in the middle. */
  wedge: number;
  central: number;
  /** Part of the loss that comes from the upper endplate: 1 none from the lower. */
  upper: number;
  /** Loss at the posterior wall over the loss in front. */
  posterior: number;
}

/** From this loss on a body counts as a vertebra plana. */
export const PLANA_FROM = 0.7;

/** How far behind the wall a fracture is felt, mm: the body's own, and that of a fragment. */
export const ARCH_MM = 6;
export const FRAGMENT_REACH_MM = 16;

export const FORMS: Readonly<Record<FractureCase['shape'], ShapeForm>> = {
  wedge: { wedge: 1, central: 0.2, upper: 1, posterior: 0 },
  biconcave: { wedge: 0.12, central: 0.95, upper: 0.56, posterior: 0.15 },
  crush: { wedge: 1, central: 0.1, upper: 0.5, posterior: 0.55 },
  split: { wedge: 0.4, central: 0.7, upper: 0.5, posterior: 0.8 },
};

/** Part of the loss from the upper endplate, where it is not as usual for the shape. */
const UPPER: Readonly<Record<Exclude<FractureCase['endplates'], 'usual'>, number>> = {
  superior: 1,
  inferior: 0,
  both: 0.5,
};

/** Part of the loss from the upper endplate. */
export const upperOf = ({ shape, endplates }: FractureForm): number =>
  endplates === 'usual' ? FORMS[shape].upper : UPPER[endplates];

/** Share of the loss that the deeper of the two endplates takes, over what it takes in this shape as usual. */
export function deeperThanUsual({ shape, endplates }: FractureForm): number {
  const deeper = (upper: number) => Math.max(upper, 1 - upper);
  const usual = FORMS[shape].upper;
  return endplates === 'usual' ? 1 : deeper(UPPER[endplates]) / deeper(usual);
}

/** Rises from 0 at t = 0 to 1 at t = 1 with straight middle and rounded ends of width s: steepest slope 1 / (1 - s).
 * A cubic would be 1.5 steep and fold the bone over itself at 70 % loss. */
export function ramp(t: number, s: number): number {
  const slope = 1 / (1 - s);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  if (t < s) return (slope * t * t) / (2 * s);
  if (t > 1 - s) return 1 - (slope * (1 - t) * (1 - t)) / (2 * s);
  return slope * (t - s / 2);
}

/** 0 at the posterior wall to 1 in front: nearly a straight line that starts a little ahead of the wall. */
export const wedgeProfile = (u: number): number =>
  0.8 * clamp((u - 0.04) / 0.92, 0, 1) + 0.2 * smoothstep(0.1, 0.9, u);

/** 1 in the middle of the endplate, 0 at its ring. */
export function bowl(u: number, v: number): number {
  const r2 = ((u - 0.48) / 0.47) ** 2 + (v / 0.92) ** 2;
  return r2 < 1 ? (1 - r2) ** 2 : 0;
}

/** 1 along the middle of a split endplate from side to side, 0 at its front and back. */
export function trough(u: number, v: number): number {
  const r2 = ((u - 0.5) / 0.36) ** 2;
  return r2 < 1 ? (1 - r2) ** 2 * smoothstep(1.1, 0.45, Math.abs(v)) : 0;
}

/**
 * Outward shift of the wall over the height lost, by height in the body: a broad bulge, then the crack, a groove some
 * 2 mm wide, over which the rim's edge stands out as a step. Twice as sharp folds the bone through itself at 60 %.
 */
export function buckle(w: number, upperOnly: boolean): number {
  const bulge = 0.36 * Math.exp(-(((w - (upperOnly ? 0.54 : 0.5)) / 0.27) ** 2));
  const crack = -0.15 * Math.exp(-(((w - 0.82) / 0.07) ** 2));
  const step = 0.13 * smoothstep(0.84, 0.935, w);
  return bulge + crack + step;
}
