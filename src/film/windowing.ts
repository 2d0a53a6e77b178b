/** How stored values become grey, as DICOM says it. */
export interface Window {
  centre: number;
  width: number;
}

/** Share of the values that lies outside on either side where a file names no window. */
const OUTSIDE = 0.01;

/** Grey 0..1 of a value within a window (DICOM PS3.3, C.11.2.1.2.1, linear). A window of 1 is a step. */
export function windowed(value: number, { centre, width }: Window): number {
  if (width <= 1) return value <= centre - 0.5 ? 0 : 1;
  const grey = (value - (centre - 0.5)) / (width - 1) + 0.5;
  return grey < 0 ? 0 : grey > 1 ? 1 : grey;
}

/** The window that holds all but the darkest and brightest hundredth. */
export function windowFor(values: Float32Array): Window {
  // Some ten thousand of them tell it as well as all.
  const step = Math.max(1, Math.floor(values.length / 20_000));
  const some = Float32Array.from(
    { length: Math.ceil(values.length / step) },
    (_, i) => values[i * step],
  ).sort();
  const low = some[Math.floor(OUTSIDE * (some.length - 1))];
  const high = some[Math.ceil((1 - OUTSIDE) * (some.length - 1))];
  return { centre: (low + high + 1) / 2, width: high - low + 1 };
}
