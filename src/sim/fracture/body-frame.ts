import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, lerp } from '../../../models/math/scalar.ts';

/** A healthy body's own coordinates and sizes. */
export interface BodyFrame {
  /** Writes u, v, w (see Fracture.bodyCoordinates), and where there is room the rim-to-rim height of the body on the
   * vertical line, mm. */
  coordinates: (x: number, y: number, z: number, out: Float64Array) => void;
  /** x of the posterior wall at a height. */
  posterior: (y: number) => number;
  /** Height of the pedicles in the body, 0..1. */
  pedicleHeight: number;
}

export function bodyFrame(marks: Landmarks): BodyFrame {
  const { superior, inferior } = marks;
  const [sx, sy, sz] = superior.centre;
  const [snx, sny, snz] = superior.normal;
  const [ix, iy, iz] = inferior.centre;
  const [inx, iny, inz] = inferior.normal;
  const half = (superior.widthMm + inferior.widthMm) / 4;
  const foot = inferior.posterior[1];
  const long = superior.posterior[1] - inferior.posterior[1];
  const back = [inferior.posterior[0], superior.posterior[0]] as const;
  const front = [inferior.anterior[0], superior.anterior[0]] as const;
  return {
    posterior: (y) => lerp(back[0], back[1], clamp((y - foot) / long, 0, 1)),
    coordinates: (x, y, z, out) => {
      const up = clamp((y - foot) / long, 0, 1);
      const xp = lerp(back[0], back[1], up);
      const low = iy - (inx * (x - ix) + inz * (z - iz)) / iny;
      const height = sy - (snx * (x - sx) + snz * (z - sz)) / sny - low;
      out[0] = (x - xp) / (lerp(front[0], front[1], up) - xp);
      out[1] = z / half;
      out[2] = (y - low) / height;
      if (out.length > 3) out[3] = height;
    },
    pedicleHeight: clamp((marks.pedicles.left.isthmus[1] - foot) / long, 0.3, 0.9),
  };
}
