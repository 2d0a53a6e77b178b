import { frameAt } from '../math/frame.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import { fineStations, strand } from '../sdf/strand.ts';

/** Atlas (C1): two lateral masses joined by arches, no body; origin in the middle of the dens that it turns about. Span
 * of the transverse processes 76, ring 46 from front to back (typical, unverified; after Gray's Anatomy). */
export function atlas(): Solid {
  const mass = ellipsoid(frameAt([-3, -2, 16.5], [0, 0, 1], [0, 1, 0]), [9.5, 8, 6.6], 3);
  const front = strand(
    fineStations([
      { at: [3, -1, 14], up: [0, 1, 0], half: [5, 3.2] },
      { at: [9.5, -1, 7], up: [0, 1, 0], half: [4.6, 2.6] },
      { at: [11, -1, 0], up: [0, 1, 0], half: [5.6, 3.2] },
    ]),
  );
  const back = strand(
    fineStations([
      { at: [-9, -1, 17], up: [0, 1, 0], half: [5, 3.6] },
      { at: [-19, 0, 16], up: [0, 1, 0], half: [4, 2.8] },
      { at: [-29, -1, 8.5], up: [0, 1, 0], half: [4.4, 2.7] },
      { at: [-32.5, -2, 0], up: [0, 1, 0], half: [5, 3.6] },
    ]),
  );
  const wing = strand(
    fineStations([
      { at: [-4, -2, 18], up: [0, 1, 0], half: [4.6, 6.5] },
      { at: [-6, -3, 28], up: [0, 1, 0], half: [3.6, 5.8] },
      { at: [-8, -5, 36], up: [0, 1, 0], half: [3.8, 3.6] },
    ]),
  );
  const foramen = strand([
    { at: [-6, -14, 26.5], up: [1, 0, 0], half: [3, 3] },
    { at: [-6, 12, 26.5], up: [1, 0, 0], half: [3, 3] },
  ]);
  const cup = ellipsoid(frameAt([-3, 11, 15], [0, 1, 0], [1, 0, 0]), [5, 9, 7]);
  return {
    box: [
      [-42, -14, -44],
      [18, 10, 44],
    ],
    distance(x, y, z) {
      const side = Math.sqrt(z * z + 0.3);
      let d = mass.distance(x, y, side, 1e3);
      d = smoothMax(d, -cup.distance(x, y, side, 10), 1.2);
      d = smoothMin(d, front.distance(x, y, side, d + 4), 3);
      d = smoothMin(d, back.distance(x, y, side, d + 4), 3);
      d = smoothMin(d, wing.distance(x, y, side, d + 3), 3);
      return smoothMax(d, -foramen.distance(x, y, side, 8), 1);
    },
  };
}
