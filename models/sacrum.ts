import { frameAt, fromFrame } from './math/frame.ts';
import { radians } from './math/scalar.ts';
import { add, normalize, type Vec3 } from './math/vec.ts';
import { smoothMax, smoothMin } from './sdf/blend.ts';
import { ellipsoid } from './sdf/ellipsoid.ts';
import type { Box, Solid } from './sdf/solid.ts';
import { fineStations, strand } from './sdf/strand.ts';
import { S1_DEPTH_MM } from './trunk/rest.ts';
import { type Body, vertebralBody } from './vertebra/body.ts';
import { type FacetJoint, facetJoint, jointSpace } from './vertebra/facet.ts';
import { type BodyShape, group, valuesOf } from './vertebra/table.ts';

/**
 * Sacrum and coccyx in the sacrum's frame: origin in the middle of S1's endplate, y out of it, x forwards, z right; mm.
 * Sizes (typical, unverified): breadth at the alae 108, ventral length of the sacrum 105, greatest depth of its
 * hollow 20 at S3, S1 endplate 50 by 34 (breadth of women 106, SD 5: Bangladesh J Anat 2017;15, 60 sacra;
 * the rest after Gray's Anatomy).
 */
export const SACRUM_SHAPE = {
  /** Middles of the sacral and coccygeal bodies, from S1 to the coccyx' tip: x, y. */
  axis: [
    [0, -6],
    [-4, -26],
    [-9, -50],
    [-10, -70],
    [-4, -89],
    [7, -104],
    [20, -116],
    [31, -128],
    [36, -140],
  ] as readonly (readonly [number, number])[],
  /** Half depth (ventral to dorsal) and half width of the bodies at the same places. */
  halfDepth: [14, 13, 10, 8, 6.5, 5.5, 4.5, 3.5, 2.5],
  halfWidth: [22, 21, 18, 15, 14, 12, 8, 5, 2.5],
  /** Lateral mass: middle, and half-sizes ventrodorsal and sideways, from the ala to the inferolateral angle. */
  mass: [
    { at: [-5, -13, 38], half: [13, 16] },
    { at: [-8, -26, 39], half: [15, 15.5] },
    { at: [-14, -46, 35], half: [13, 15] },
    { at: [-15, -66, 28], half: [8.5, 12] },
    { at: [-8, -87, 20], half: [6, 10] },
    { at: [2, -101, 13], half: [4, 7] },
  ] as readonly { at: Vec3; half: [number, number] }[],
  /** Sacral foramina: the middle of the passage on the right and its radius, S1 to S4. */
  foramina: [
    { at: [-10, -33, 19], radius: 6 },
    { at: [-15, -55, 16.5], radius: 5 },
    { at: [-14, -74, 14.5], radius: 4 },
    { at: [-6, -90, 12.5], radius: 3.2 },
  ] as readonly { at: Vec3; radius: number }[],
  /** Sacral canal: middle, and half-sizes ventrodorsal and sideways. */
  canal: [
    { at: [-25, 12, 0], half: [9, 15] },
    { at: [-26, -8, 0], half: [8, 14.5] },
    { at: [-28, -34, 0], half: [6, 11] },
    { at: [-25, -58, 0], half: [4, 8] },
    { at: [-18, -80, 0], half: [3, 6] },
    { at: [-3, -102, 0], half: [2.5, 4] },
  ] as readonly { at: Vec3; half: [number, number] }[],
  /** Height of the spinous tubercles of the median crest behind the canal's roof. */
  crest: [11, 9, 6.5],
};

export interface Sacrum extends Solid {
  readonly box: Box;
  /** S1's body, in a frame of its own: add `intoBody` to a point of the sacrum. */
  readonly body: Body;
  readonly intoBody: Vec3;
  readonly joint: FacetJoint;
}

const BODY_HEIGHT = 28;

export function sacrum(): Sacrum {
  const shape = SACRUM_SHAPE;
  const own = s1Shape();
  const body = vertebralBody(own, group(valuesOf('L5').own, 'endplate'));
  const intoBody: Vec3 = [S1_DEPTH_MM / 2 - own.superiorOverhang, BODY_HEIGHT / 2, 0];
  const bodies = strand(
    fineStations(
      shape.axis.map(([x, y], i) => ({
        at: [x, y, 0],
        up: acrossAxis(i),
        half: [shape.halfDepth[i], shape.halfWidth[i]],
      })),
    ),
    3,
  );
  const mass = strand(
    fineStations(shape.mass.map(({ at, half }) => ({ at, up: [1, -0.15, 0.35], half }))),
    3,
  );
  const ala = strand(
    fineStations([
      { at: [3, -9, 14], up: [0, 1, 0], half: [8, 12] },
      { at: [0, -11, 28], up: [-0.2, 1, -0.2], half: [9, 14] },
      { at: [-5, -15, 42], up: [-0.3, 1, -0.35], half: [10, 15] },
    ]),
    3,
  );
  const canal = strand(fineStations(shape.canal.map(({ at, half }) => ({ at, up: [1, 0, 0], half }))));
  const roof = strand(
    fineStations(
      shape.canal.slice(1, 5).map(({ at, half }, i) => ({
        at: [at[0] - half[0] - 2 + 0.5 * i, at[1], 0],
        up: [1, 0, 0],
        half: [4.5 - 0.4 * i, half[1] + 6 - 1.2 * i],
      })),
    ),
  );
  const pedicle = strand(
    fineStations([
      { at: [-12, -9, 19], up: [0, 1, 0], half: [9, 7] },
      { at: [-30, -9, 18], up: [0, 1, 0], half: [8, 6] },
    ]),
    3,
  );
  const crest = shape.crest.map((height, i) => {
    const { at, half } = shape.canal[i + 1];
    const out = (way: number): Vec3 => [at[0] - half[0] - way, at[1] - 5, 0];
    return strand(
      [
        { at: out(1), up: [0, 1, 0], half: [8, 3.5] },
        { at: out(height), up: [0, 1, 0], half: [5, 2.6] },
      ],
      2,
    );
  });
  const passages = shape.foramina.map(({ at, radius }) =>
    strand([
      { at: add(at, [30, -6, 9]), up: [0, 1, 0], half: [radius * 1.25, radius * 1.4] },
      { at, up: [0, 1, 0], half: [radius, radius] },
      { at: add(at, [-34, 2, 0.5]), up: [0, 1, 0], half: [radius * 0.75, radius * 0.75] },
    ]),
  );
  const joint = facetJoint(group(valuesOf('L5').below, 'facet'), {
    origin: seatOf(),
    angle: radians(valuesOf('L5').below['disc.angle']) / 2,
  });
  const space = jointSpace(joint, false);
  const process = ellipsoid(
    frameAt(fromFrame(joint.frame, 0.5, -1, -4.5), joint.frame.n, joint.frame.v),
    [9, 10.5, 6],
  );
  const root = strand(
    fineStations([
      { at: [-24, -8, 20], up: [0, 1, 0], half: [9, 7] },
      { at: fromFrame(joint.frame, 0, -6, -6), up: [0, 1, 0], half: [8, 6.5] },
    ]),
    2,
  );
  return {
    box: [
      [-60, -148, -60],
      [48, 20, 60],
    ],
    body,
    intoBody,
    joint,
    distance(x, y, z) {
      const side = Math.sqrt(z * z + 0.4);
      let d = bodies.distance(x, y, z, 1e3);
      d = smoothMin(d, mass.distance(x, y, side, d + 8), 7);
      d = smoothMin(d, ala.distance(x, y, side, d + 6), 6);
      d = smoothMin(d, pedicle.distance(x, y, side, d + 5), 4);
      d = smoothMin(d, roof.distance(x, y, z, d + 5), 5);
      d = smoothMin(d, root.distance(x, y, side, d + 5), 5);
      d = smoothMin(d, process.distance(x, y, side, d + 4), 4);
      for (const bump of crest) d = smoothMin(d, bump.distance(x, y, z, d + 4), 4);
      if (d < 8) {
        for (const hole of passages) d = smoothMax(d, -hole.distance(x, y, side, 12), 3);
        d = smoothMax(d, -canal.distance(x, y, z, 12), 2.5);
        d = smoothMax(d, -space(x, y, side), 1.5);
      }
      // Above the endplate's plane nothing but S1's own body and the articular processes.
      const behind = Math.max(0, -S1_DEPTH_MM / 2 - x);
      d = smoothMax(d, y + 2.5 + 0.22 * Math.max(0, side - 22) - 1.6 * behind, 3);
      return smoothMin(d, body.distance(x + intoBody[0], y + intoBody[1], z + intoBody[2], d + 5), 5);
    },
  };
}

/** The last disc's middle over S1's posterior corner: the joint's seat in the sacrum's frame. */
function seatOf(): Vec3 {
  const { below } = valuesOf('L5');
  const half = radians(below['disc.angle']) / 2;
  const lift = below['disc.posteriorHeight'] / 2;
  return [-S1_DEPTH_MM / 2 - lift * Math.sin(half), lift * Math.cos(half), 0];
}

/** S1's body: L5's rows, wider than deep, tapering to S2. */
function s1Shape(): BodyShape {
  const like = group<BodyShape>(valuesOf('L5').own, 'body');
  return {
    ...like,
    superiorWidth: 51,
    superiorDepth: S1_DEPTH_MM,
    posteriorHeight: BODY_HEIGHT,
    anteriorHeight: BODY_HEIGHT,
    waistWidth: 44,
    waistDepth: 28,
    inferiorWidth: 42,
    inferiorDepth: 24,
  };
}

const acrossAxis = (i: number): Vec3 => {
  const { axis } = SACRUM_SHAPE;
  const a = axis[Math.max(0, i - 1)];
  const b = axis[Math.min(axis.length - 1, i + 1)];
  return normalize([-(b[1] - a[1]), b[0] - a[0], 0]);
};
