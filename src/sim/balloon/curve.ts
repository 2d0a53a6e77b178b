import { clamp } from '../../../models/math/scalar.ts';
import { levelAt } from '../field/level-curve.ts';
import type { Inflation } from './inflated.ts';

/** Level of a balloon's skin with `ml` in it when `asked` has been asked of each. */
export function skinLevel({ balloons, ml }: Inflation, at: number, volume: number, asked: number): number {
  const { curve, heldLevel, finalMl } = balloons[at];
  if (heldLevel === null) return levelAt(curve, volume);
  const held = curveAt(ml, heldLevel, asked);
  return asked > finalMl && finalMl > 0
    ? levelAt(curve, volume) * (held / levelAt(curve, finalMl))
    : levelAt(curve, volume);
}

/** Linear interpolation in a table of rising `x`; constant beyond its ends. */
export function curveAt(x: Float32Array, y: Float32Array, at: number): number {
  const last = x.length - 1;
  const span = x[last] - x[0];
  if (span <= 0) return y[0];
  const s = clamp(((at - x[0]) / span) * last, 0, last);
  const i = Math.min(last - 1, s | 0);
  return y[i] + (y[i + 1] - y[i]) * (s - i);
}
