import { clamp } from '../math/scalar.ts';
import type { CanalShape } from './table.ts';

/**
 * The vertebral canal, as the space the arch must leave free: a leaning prism, elliptic in front, drawn out to a rounded
 * triangle behind in the loin. Negative inside; mm.
 */
export function canal(shape: CanalShape): (x: number, y: number, z: number) => number {
  const half = shape.depth / 2;
  return (x, y, z) => {
    const lean = shape.roofLean * clamp(shape.narrowY - y, -12, 16);
    const dx = x + half;
    const behind = dx < 0;
    const b = behind ? half + clamp(lean, -3, 9) : half + 2.5;
    const a = (shape.width / 2) * (1 + shape.triangular * clamp(dx / half, -1, 0.35));
    const p = Math.abs(z) / a;
    const q = Math.abs(dx) / b;
    const k = Math.sqrt(p * p + q * q);
    if (k < 0.05) return -Math.min(a, b);
    const gz = p / a;
    const gx = q / b;
    return (k * (k - 1)) / Math.sqrt(gz * gz + gx * gx);
  };
}
