import { frameAt } from './math/frame.ts';
import type { Vec3 } from './math/vec.ts';
import { normalize } from './math/vec.ts';
import { smoothMax, smoothMin } from './sdf/blend.ts';
import { ellipsoid } from './sdf/ellipsoid.ts';
import { type PlatePoint, plate } from './sdf/plate.ts';
import type { Solid } from './sdf/solid.ts';
import { fineStations, strand } from './sdf/strand.ts';

/**
 * The right hip bone, standing (x forwards, y plumb, z right), origin in the middle of the sacral endplate; mm.
 * Named points after a pelvis of incidence 52 (sacral slope 37, tilt 15; Legaye et al. Eur Spine J 1998;7:99) and
 * bicristal breadth 276, bispinous 240, interacetabular 176 (Gray's Anatomy; typical, unverified).
 */
export const HIP_SHAPE = {
  /** Middle surface of the wing and half its thickness: each row runs from the arcuate line up to the crest. */
  wing: [
    row([-57, -58, 45, 5], [-67, -43, 45, 6], [-70, -28, 46, 5.5]),
    row([-44, -62, 49, 8], [-52, -30, 53, 10], [-61, 3, 57, 6]),
    row([-22, -60, 57, 9], [-28, -20, 63, 8.5], [-38, 27, 86, 5.5]),
    row([2, -74, 73, 9], [-3, -20, 90, 2.6], [-8, 37, 113, 5.2]),
    row([24, -80, 82, 10], [20, -28, 104, 2.6], [31, 25, 134, 7.5]),
    row([41, -78, 91, 10], [45, -40, 109, 4], [55, 3, 131, 5.6]),
    row([53, -68, 100, 6.5], [61, -45, 111, 5], [67, -24, 120, 6]),
  ] as readonly (readonly PlatePoint[])[],
  /** Middle of the femoral head, its radius with cartilage, and the way the socket opens. */
  socket: { at: [27, -101, 90] as Vec3, radius: 26, opens: [0.32, -0.6, 0.73] as Vec3 },
  symphysis: { top: [71, -107, 9] as Vec3, bottom: [53, -139, 9] as Vec3 },
  spine: [-17, -114, 55] as Vec3,
  tuberosity: [4, -178, 62] as Vec3,
};

function row(...points: readonly [number, number, number, number][]): PlatePoint[] {
  return points.map(([x, y, z, half]) => ({ at: [x, y, z], half }));
}

export function hip(): Solid {
  const { wing, socket, symphysis, spine, tuberosity } = HIP_SHAPE;
  const blade = plate(wing);
  const opens = normalize(socket.opens);
  const frame = frameAt(socket.at, opens, [0, 1, 0]);
  const cup = ellipsoid(
    {
      ...frame,
      origin: [socket.at[0] - 9 * opens[0], socket.at[1] - 9 * opens[1], socket.at[2] - 9 * opens[2]],
    },
    [32.5, 32.5, 25],
  );
  const head = ellipsoid(frame, [socket.radius, socket.radius, socket.radius]);
  const arcuate = strand(
    fineStations([
      { at: [-26, -58, 57], up: [0, 1, 0], half: [9, 7] },
      { at: [0, -76, 70], up: [0, 1, 0], half: [11, 9] },
      { at: [26, -88, 76], up: [0, 1, 0], half: [13, 12] },
    ]),
  );
  const superiorRamus = strand(
    fineStations([
      { at: [34, -96, 78], up: [0, 1, 0], half: [14, 12] },
      { at: [47, -93, 60], up: [0, 1, 0], half: [8.5, 8] },
      { at: [58, -95, 46], up: [0, 1, 0], half: [7, 6.5] },
      { at: [70, -104, 24], up: [0, 1, 0], half: [7, 6] },
      { at: symphysis.top, up: [0, 1, 0], half: [8, 6.5] },
    ]),
  );
  const pubis = strand(
    fineStations([
      { at: [70, -110, 11], up: [0, 0, 1], half: [9, 6.5] },
      { at: [60, -126, 10.5], up: [0, 0, 1], half: [8.5, 6] },
      { at: symphysis.bottom, up: [0, 0, 1], half: [6.5, 5] },
    ]),
  );
  const ischium = strand(
    fineStations([
      { at: [6, -96, 78], up: [1, 0, 0], half: [22, 15] },
      { at: [0, -120, 73], up: [1, 0, 0], half: [19, 13] },
      { at: [-5, -142, 68], up: [1, 0, 0], half: [15, 12] },
      { at: [-6, -162, 65], up: [1, 0, 0], half: [15, 13.5] },
      { at: tuberosity, up: [1, 0, 0], half: [15, 12] },
    ]),
  );
  const inferiorRamus = strand(
    fineStations([
      { at: tuberosity, up: [0, 1, 0], half: [11, 8] },
      { at: [26, -173, 45], up: [0, 1, 0], half: [7, 4.5] },
      { at: [42, -155, 25], up: [0, 1, 0], half: [6.5, 4] },
      { at: symphysis.bottom, up: [0, 1, 0], half: [6, 5] },
    ]),
  );
  const ischialSpine = strand([
    { at: [2, -111, 68], up: [0, 1, 0], half: [9, 5] },
    { at: spine, up: [0, 1, 0], half: [3, 2.5] },
  ]);
  const parts = [arcuate, superiorRamus, pubis, ischium, inferiorRamus, ischialSpine];
  return {
    box: [
      [-84, -198, 1],
      [86, 50, 146],
    ],
    distance(x, y, z, far) {
      let d = blade.distance(x, y, z, far + 8);
      d = smoothMin(d, cup.distance(x, y, z, d + 14), 14);
      for (const part of parts) d = smoothMin(d, part.distance(x, y, z, d + 9), 9);
      d = smoothMax(d, -head.distance(x, y, z, 20), 6);
      // The symphysis: a hip bone ends short of the midline.
      return smoothMax(d, 2.5 - z, 1.5);
    },
  };
}
