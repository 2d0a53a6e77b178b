/**
 * A number and how it changes with each coordinate of the points: sums and products carry both, so that a measure's
 * error is exact without a step to be chosen (forward automatic differentiation).
 */
export interface Dual {
  value: number;
  slopes: Float64Array;
}

export const constant = (value: number, count: number): Dual => ({ value, slopes: new Float64Array(count) });

export function variable(value: number, at: number, count: number): Dual {
  const made = constant(value, count);
  made.slopes[at] = 1;
  return made;
}

const combined = (value: number, a: Dual, ka: number, b: Dual, kb: number): Dual => ({
  value,
  slopes: a.slopes.map((slope, i) => ka * slope + kb * b.slopes[i]),
});

export const plus = (a: Dual, b: Dual): Dual => combined(a.value + b.value, a, 1, b, 1);
export const minus = (a: Dual, b: Dual): Dual => combined(a.value - b.value, a, 1, b, -1);
export const times = (a: Dual, k: number): Dual => combined(a.value * k, a, k, a, 0);
export const over = (a: Dual, b: Dual): Dual =>
  combined(a.value / b.value, a, 1 / b.value, b, -a.value / b.value ** 2);

/** Length of a vector. */
export function long(x: Dual, y: Dual): Dual {
  const value = Math.hypot(x.value, y.value) || 1e-9;
  return combined(value, x, x.value / value, y, y.value / value);
}

/** Angle of a vector, degrees. */
export function angle(y: Dual, x: Dual): Dual {
  const square = x.value ** 2 + y.value ** 2 || 1e-9;
  const k = 180 / Math.PI / square;
  return combined((Math.atan2(y.value, x.value) * 180) / Math.PI, y, k * x.value, x, -k * y.value);
}
