import { LEVELS, type Level } from '../../models/levels.ts';
import { rotate } from '../../models/math/pose.ts';
import { add, dot, scale, sub, type Vec3 } from '../../models/math/vec.ts';
import { type Beam, rayTo } from './arm.ts';
import { LUNG_SHARE, MU } from './attenuation.ts';
import type { Looked } from './landmarks.ts';

/** An ellipsoid of other tissue in the trunk; axes are those of the scene. */
export interface Organ {
  centre: Vec3;
  /** Half-axes, mm: anterior, up, right. */
  radii: Vec3;
  /** Excess attenuation over soft tissue, per mm. */
  mu: number;
}

/** The trunk round the treated level: an elliptic cylinder along y with organs in it. */
export interface Trunk {
  /** Axis: x, z. Half-axes, mm: anterior, right. */
  axis: readonly [x: number, z: number];
  radii: readonly [anterior: number, right: number];
  organs: readonly Organ[];
}

/** Never more than this many, so that a shader can hold them. */
export const MOST_ORGANS = 24;

interface OrganTable {
  level: Level;
  /** From the level's origin, mm: anterior, up, right; mirrored for the other side where `pair`. */
  at: Vec3;
  radii: Vec3;
  mu: number;
  pair?: boolean;
}

const lung = (LUNG_SHARE - 1) * MU.soft;
/** A loop of bowel holds gas and what it digests. */
const gas = 0.42 * (MU.air - MU.soft);
const fat = -0.0018;

/**
 * Where organs lie, by level. Illustrative: sizes and places of an ordinary adult's, simple shapes; they are here
 * because a picture without lung, diaphragm, psoas and gas is not what anybody sees.
 */
const ORGANS: readonly OrganTable[] = [
  { level: 'T6', at: [8, 10, 74], radii: [90, 138, 52], mu: lung, pair: true },
  { level: 'T8', at: [72, 0, -14], radii: [42, 58, 48], mu: 0.0004 },
  { level: 'T11', at: [26, 0, -13], radii: [11, 190, 11], mu: 0.0008 },
  { level: 'L2', at: [-10, 14, 62], radii: [26, 58, 30], mu: 0.0007, pair: true },
  { level: 'L4', at: [4, -4, 43], radii: [23, 88, 19], mu: 0.0011, pair: true },
  { level: 'L2', at: [-44, 0, 32], radii: [24, 260, 30], mu: 0.0007, pair: true },
  { level: 'L2', at: [98, -22, -52], radii: [15, 14, 20], mu: gas },
  { level: 'L3', at: [92, -26, 56], radii: [17, 13, 24], mu: gas },
  { level: 'L4', at: [88, -8, -30], radii: [13, 12, 19], mu: gas },
  { level: 'L1', at: [84, 4, -92], radii: [16, 18, 17], mu: gas },
  { level: 'L4', at: [70, -20, 84], radii: [14, 22, 16], mu: gas },
  { level: 'L3', at: [60, 30, 20], radii: [46, 60, 74], mu: fat },
];

/** Half-axes of the trunk at the reference stature, and how far its axis lies in front of the vertebra; illustrative. */
const TRUNK = { anterior: 116, right: 152, ahead: 22 } as const;

/** The trunk at a time. It stands round the column wherever that stands. */
export function trunkOf({ plan, column }: Looked): Trunk {
  const k = plan.sizeFactor;
  const treated = column[plan.index].position;
  const organs = ORGANS.flatMap(({ level, at, radii, mu, pair }): Organ[] => {
    const pose = column[LEVELS.indexOf(level)];
    const one = (z: number): Organ => ({
      centre: add(pose.position, rotate(pose.rotation, scale([at[0], at[1], z], k))),
      radii: scale(radii, k),
      mu,
    });
    return pair === true ? [one(at[2]), one(-at[2])] : [one(at[2])];
  });
  return {
    axis: [treated[0] + TRUNK.ahead * k, treated[2]],
    radii: [TRUNK.anterior * k, TRUNK.right * k],
    organs,
  };
}

/** Length of a ray from `from` along `way` inside the unit ball, in units of `way`. */
function chord(from: Vec3, way: Vec3): number {
  const a = dot(way, way);
  const b = dot(from, way);
  const under = b * b - a * (dot(from, from) - 1);
  return under > 0 ? (2 * Math.sqrt(under)) / a : 0;
}

/** What a ray loses in the trunk, nepers. The shader's twin without its soft outlines and its muscle noise. */
export function trunkDepth({ axis, radii, organs }: Trunk, source: Vec3, ray: Vec3): number {
  const flat = chord(
    [(source[0] - axis[0]) / radii[0], (source[2] - axis[1]) / radii[1], 0],
    [ray[0] / radii[0], ray[2] / radii[1], 0],
  );
  let depth = MU.soft * flat;
  for (const { centre, radii: r, mu } of organs) {
    const from = sub(source, centre);
    depth +=
      mu *
      chord([from[0] / r[0], from[1] / r[1], from[2] / r[2]], [ray[0] / r[0], ray[1] / r[1], ray[2] / r[2]]);
  }
  return depth;
}

/** Spots over the middle of the field by which the exposure is set, as shares of its radius. */
const METER: readonly (readonly [number, number])[] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
  i === 0 ? [0, 0] : [0.45 * Math.cos((i * Math.PI) / 4), 0.45 * Math.sin((i * Math.PI) / 4)],
);

/** Automatic exposure: what the trunk takes on average over the middle of the field, nepers. */
export const meteredDepth = (trunk: Trunk, beam: Beam, fieldMm: number): number =>
  METER.reduce(
    (sum, [x, y]) =>
      sum + trunkDepth(trunk, beam.source, rayTo(beam, [(x * fieldMm) / 2, (y * fieldMm) / 2])),
    0,
  ) / METER.length;
