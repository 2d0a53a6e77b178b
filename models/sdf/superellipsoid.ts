/** 2 is an ellipsoid; 3 is fuller at the corners, as cortical plates are. */
export type Exponent = 2 | 3;

/**
 * Signed distance, to first order, from a point of the positive octant (u, v, w >= 0) to the surface
 * (u/a)^n + (v/b)^n + (w/c)^n = 1: (k - 1) / |grad k| with k the n-norm. Good near the surface at any aspect ratio.
 */
export function superellipsoidDistance(
  u: number,
  v: number,
  w: number,
  a: number,
  b: number,
  c: number,
  n: Exponent,
): number {
  const p = u / a;
  const q = v / b;
  const r = w / c;
  if (n === 2) {
    const k = Math.sqrt(p * p + q * q + r * r);
    const gx = p / a;
    const gy = q / b;
    const gz = r / c;
    const g = Math.sqrt(gx * gx + gy * gy + gz * gz);
    return g > 1e-9 ? (k * (k - 1)) / g : -Math.min(a, b, c);
  }
  const k = Math.cbrt(p * p * p + q * q * q + r * r * r);
  if (k < 1e-6) return -Math.min(a, b, c);
  const gx = (p * p) / a;
  const gy = (q * q) / b;
  const gz = (r * r) / c;
  return ((k - 1) * k * k) / Math.sqrt(gx * gx + gy * gy + gz * gz);
}
