/**
 * Smooth union of two signed distances (negative inside): a fillet of about k mm where they meet, exact where they
 * differ by more than k. Cubic, so curvature is continuous.
 */
export function smoothMin(a: number, b: number, k: number): number {
  const lower = a < b ? a : b;
  const h = (k - Math.abs(a - b)) / k;
  return h > 0 ? lower - (h * h * h * k) / 6 : lower;
}

/** Smooth intersection; the union's mirror image. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);
