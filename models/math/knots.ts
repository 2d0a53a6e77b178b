/**
 * Value at t in 0..1 of a Catmull-Rom curve through evenly spaced values; the ends are extrapolated linearly, so
 * two values make a line and one is a constant.
 */
export function knots(values: readonly number[], t: number): number {
  const last = values.length - 1;
  if (last === 0) return values[0];
  const s = (t < 0 ? 0 : t > 1 ? 1 : t) * last;
  const i = s >= last ? last - 1 : Math.floor(s);
  const f = s - i;
  const b = values[i];
  const c = values[i + 1];
  const a = i > 0 ? values[i - 1] : 2 * b - c;
  const d = i < last - 1 ? values[i + 2] : 2 * c - b;
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
}
