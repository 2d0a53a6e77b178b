import type { Vec3 } from './math/vec.ts';
import { smoothMin } from './sdf/blend.ts';
import type { Solid } from './sdf/solid.ts';
import { boxUnion } from './sdf/solid.ts';
import { fineStations, strand } from './sdf/strand.ts';

/**
 * Sternum in the rest frame: jugular notch at the T2-T3 disc, sternal angle at T4-T5, xiphisternal joint at T9 (Gray's
 * Anatomy; typical, unverified); manubrium about 48 mm and body about 99 mm long, as in a woman of the column's size.
 */
export const STERNUM = {
  notch: [55, 390, 0] as Vec3,
  angle: [78, 348, 0] as Vec3,
  end: [106, 253, 0] as Vec3,
  xiphoid: [107, 226, 0] as Vec3,
};

const FRONT: Vec3 = [1, 0.3, 0];

export function sternum(): Solid {
  const { notch, angle, end, xiphoid } = STERNUM;
  const manubrium = strand(
    fineStations([
      { at: notch, up: FRONT, half: [5.5, 24] },
      { at: [62, 377, 0], up: FRONT, half: [6.5, 29] },
      { at: [70, 362, 0], up: FRONT, half: [5.5, 21] },
      { at: angle, up: FRONT, half: [5.5, 18.5] },
    ]),
    3,
  );
  const body = strand(
    fineStations([
      { at: angle, up: FRONT, half: [5.5, 17] },
      { at: [87, 323, 0], up: FRONT, half: [5, 16] },
      { at: [97, 290, 0], up: FRONT, half: [5, 19] },
      { at: [103, 266, 0], up: FRONT, half: [5, 19] },
      { at: end, up: FRONT, half: [4.5, 13] },
    ]),
    3,
  );
  const tip = strand(
    fineStations([
      { at: end, up: FRONT, half: [3.5, 8] },
      { at: xiphoid, up: FRONT, half: [2.2, 3.5] },
    ]),
  );
  return {
    box: boxUnion([manubrium.box, body.box, tip.box]),
    distance(x, y, z, far) {
      const d = smoothMin(manubrium.distance(x, y, z, far), body.distance(x, y, z, far), 3);
      return smoothMin(d, tip.distance(x, y, z, far), 4);
    },
  };
}
