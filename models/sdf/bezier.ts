import { add, dot, scale, sub, type Vec3 } from '../math/vec.ts';

/** A quadratic Bezier curve in the form start + (2 a + b t) t, prepared for closest-point queries. */
export interface Curve {
  readonly start: Vec3;
  readonly a: Vec3;
  readonly b: Vec3;
  readonly bb: number;
  readonly aa: number;
  readonly ab: number;
}

export function curveThrough(from: Vec3, control: Vec3, to: Vec3): Curve {
  const bend = add(sub(from, scale(control, 2)), to);
  // The closest-point cubic divides by the bend: a straight line is given one too small to see.
  const straight = Math.abs(bend[0]) + Math.abs(bend[1]) + Math.abs(bend[2]) < 0.05;
  const mid: Vec3 = straight ? [control[0] + 0.03, control[1] + 0.03, control[2] + 0.04] : control;
  const a = sub(mid, from);
  const b = add(sub(from, scale(mid, 2)), to);
  return { start: from, a, b, bb: dot(b, b), aa: dot(a, a), ab: dot(a, b) };
}

/** Parameter 0..1 of the curve's point nearest to (x, y, z): the real roots of the cubic, clamped. */
export function nearestOn(curve: Curve, x: number, y: number, z: number): number {
  const { start, a, b } = curve;
  const dx = start[0] - x;
  const dy = start[1] - y;
  const dz = start[2] - z;
  const k = 1 / curve.bb;
  const kx = curve.ab * k;
  const ky = (k * (2 * curve.aa + dx * b[0] + dy * b[1] + dz * b[2])) / 3;
  const kz = k * (dx * a[0] + dy * a[1] + dz * a[2]);
  const p = ky - kx * kx;
  const q = kx * (2 * kx * kx - 3 * ky) + kz;
  const h = q * q + 4 * p * p * p;
  if (h >= 0) {
    const root = Math.sqrt(h);
    return unit(Math.cbrt((root - q) / 2) + Math.cbrt((-root - q) / 2) - kx);
  }
  const m = Math.sqrt(-p);
  const angle = Math.acos(Math.max(-1, Math.min(1, q / (2 * p * m)))) / 3;
  const c = Math.cos(angle);
  const s = Math.sin(angle) * Math.sqrt(3);
  const t1 = unit(2 * c * m - kx);
  const t2 = unit(-(s + c) * m - kx);
  const d1 = squared(a, b, dx, dy, dz, t1);
  return d1 < squared(a, b, dx, dy, dz, t2) ? t1 : t2;
}

const unit = (t: number): number => (t < 0 ? 0 : t > 1 ? 1 : t);

function squared(a: Vec3, b: Vec3, dx: number, dy: number, dz: number, t: number): number {
  const x = dx + (2 * a[0] + b[0] * t) * t;
  const y = dy + (2 * a[1] + b[1] * t) * t;
  const z = dz + (2 * a[2] + b[2] * t) * t;
  return x * x + y * y + z * z;
}
