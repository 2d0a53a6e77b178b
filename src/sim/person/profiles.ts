import { clamp, smoothstep } from '../../../models/math/scalar.ts';

/** -1 at -1 and below, 1 at 1 and above, smooth between. */
export const odd = (u: number): number => {
  const v = clamp(u, -1, 1);
  return (3 * v - v * v * v) / 2;
};

/** 1 at 0, flat there, 0 from ±1. */
export const bump = (u: number): number => {
  const v = 1 - u * u;
  return v > 0 ? v * v : 0;
};

/** Moves walls at ±1 by ±1 and what lies between in proportion; 0 at 0 and from ±`reach` (above 1). */
export const bulge = (u: number, reach: number): number => {
  const v = 1 - (u / reach) ** 2;
  return v > 0 ? (u * v * v) / (1 - 1 / reach ** 2) ** 2 : 0;
};

/** 1 where x lies behind `from`, 0 from `to` on. */
export const behind = (from: number, to: number, x: number): number => 1 - smoothstep(from, to, x);

/** How much of what a pedicle has grown by lies before a place: all of it from the canal's roof back. */
export const lengthened = (roof: number, posterior: number, x: number): number =>
  behind(roof, posterior + 5, x);
