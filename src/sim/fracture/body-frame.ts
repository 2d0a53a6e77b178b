import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, lerp } from '../../../models/math/scalar.ts';

/** A healthy body's own coordinates and sizes. */
export interface BodyFrame {
  /** Writes u, v, w (see Fracture.bodyCoordinates). */
  coordinates: (x: number, y: number, z: number, out: Float64Array) => void;
  /** Rim-to-rim height of the body on a vertical line, mm. */
  height: (x: number, z: number) => number;
  /** x of the posterior wall at a height. */
  posterior: (y: number) => number;
  /** Height of the pedicles in the body, 0..1. */
  pedicleHeight: number;
}

export function bodyFrame(marks: Landmarks): BodyFrame {
  const { superior, inferior } = marks;
  const plane = (e: typeof superior) => (x: number, z: number) =>
    e.centre[1] - (e.normal[0] * (x - e.centre[0]) + e.normal[2] * (z - e.centre[2])) / e.normal[1];
  const top = plane(superior);
  const bottom = plane(inferior);
  const half = (superior.widthMm + inferior.widthMm) / 4;
  const across = (y: number, lower: number, upper: number) =>
    lerp(
      lower,
      upper,
      clamp((y - inferior.posterior[1]) / (superior.posterior[1] - inferior.posterior[1]), 0, 1),
    );
  const posterior = (y: number) => across(y, inferior.posterior[0], superior.posterior[0]);
  const anterior = (y: number) => across(y, inferior.anterior[0], superior.anterior[0]);
  const pedicle = marks.pedicles.left.isthmus;
  return {
    posterior,
    height: (x, z) => top(x, z) - bottom(x, z),
    coordinates: (x, y, z, out) => {
      const xp = posterior(y);
      const low = bottom(x, z);
      out[0] = (x - xp) / (anterior(y) - xp);
      out[1] = z / half;
      out[2] = (y - low) / (top(x, z) - low);
    },
    pedicleHeight: clamp(
      (pedicle[1] - inferior.posterior[1]) / (superior.posterior[1] - inferior.posterior[1]),
      0.3,
      0.9,
    ),
  };
}
