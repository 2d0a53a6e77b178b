import { frameAt } from '../math/frame.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import { fineStations, strand } from '../sdf/strand.ts';
import { AXIS_BODY_MM, DENS_MM } from './table.ts';

/** Axis (C2): body, dens, shoulders for the atlas, a massive bifid spinous process. Origin in the middle of the body.
 * Dens 10.5 wide and 15 high over the shoulders (typical, unverified; after Gray's Anatomy). */
export function axis(): Solid {
  const body = ellipsoid(frameAt([0, -1, 0], [0, 0, 1], [0, 1, 0]), [8.2, AXIS_BODY_MM / 2, 9.4], 3);
  const dens = strand(
    fineStations([
      { at: [0.5, 4, 0], up: [1, 0, 0], half: [6, 6.6] },
      { at: [0.5, 12, 0], up: [1, 0, 0], half: [5, 4.7] },
      { at: [0, DENS_MM - 1, 0], up: [1, 0, 0], half: [5.4, 5.2] },
      { at: [-1.5, DENS_MM + 5, 0], up: [1, 0, 0], half: [3.6, 3.6] },
    ]),
  );
  const shoulder = ellipsoid(frameAt([-2, 7.5, 14.5], [0, 1, 0.36], [1, 0, 0]), [8.5, 9.2, 5.5], 3);
  const pillar = strand(
    fineStations([
      { at: [-5, 3, 15], up: [1, 0, 0], half: [6, 6] },
      { at: [-13, -5, 17], up: [1, 0.3, 0], half: [5, 5.6] },
      { at: [-17, -11, 17.5], up: [1, 0.6, 0], half: [4.4, 5.6] },
    ]),
    3,
  );
  const bar = strand([
    { at: [-4, 1, 14], up: [0, 1, 0], half: [4.5, 6] },
    { at: [-5, -1, 20], up: [0, 1, 0], half: [3.6, 5.6] },
    { at: [-6, -3, 26], up: [0, 1, 0], half: [2.8, 3.6] },
  ]);
  const foramen = strand([
    { at: [-5, -14, 20], up: [1, 0, 0], half: [2.6, 2.6] },
    { at: [-4.4, 6, 20.5], up: [1, 0, 0], half: [2.6, 2.6] },
  ]);
  const lamina = strand(
    fineStations([
      { at: [-15, -4, 15], up: [0.3, 1, 0], half: [7, 3.2] },
      { at: [-25, -6, 6], up: [0.3, 1, 0], half: [7.5, 3.2] },
      { at: [-28, -7, 0], up: [0.3, 1, 0], half: [8, 4] },
    ]),
  );
  const spine = strand(
    fineStations([
      { at: [-27, -7, 0], up: [0, 1, 0], half: [8, 4.6] },
      { at: [-36, -10, 0], up: [0, 1, 0], half: [7, 5.2] },
      { at: [-42, -13, 0], up: [0, 1, 0], half: [5, 5] },
    ]),
  );
  const prong = strand([
    { at: [-40, -13, 2], up: [0, 1, 0], half: [4.2, 3.6] },
    { at: [-47, -17, 6.5], up: [0, 1, 0], half: [3.2, 2.8] },
  ]);
  return {
    box: [
      [-56, -26, -32],
      [14, DENS_MM + 14, 32],
    ],
    distance(x, y, z) {
      const side = Math.sqrt(z * z + 0.3);
      let d = smoothMin(body.distance(x, y, z, 1e3), dens.distance(x, y, z, 1e3), 3);
      d = smoothMin(d, shoulder.distance(x, y, side, d + 3), 3);
      d = smoothMin(d, pillar.distance(x, y, side, d + 3), 3);
      d = smoothMin(d, bar.distance(x, y, side, d + 3), 2);
      d = smoothMin(d, lamina.distance(x, y, side, d + 3), 3);
      d = smoothMin(d, spine.distance(x, y, z, d + 4), 4);
      d = smoothMin(d, prong.distance(x, y, side, d + 3), 3);
      d = smoothMax(d, -foramen.distance(x, y, side, 8), 1);
      const hole = Math.hypot((x + 17) / 9, side / 11.8) - 1;
      return smoothMax(d, -9 * hole, 1.5);
    },
  };
}
