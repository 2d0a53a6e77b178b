import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import { rotate } from '../../models/math/pose.ts';
import { add, scale, type Vec3 } from '../../models/math/vec.ts';
import type { Plan } from '../sim/plan.ts';
import type { State } from '../sim/state.ts';
import { LUNG_SHARE, MU } from './attenuation.ts';

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
const gas = MU.air - MU.soft;
const fat = -0.0018;

/**
 * Where organs lie, by level. Illustrative: sizes and places of an ordinary adult's, simple shapes; they are here
 * because a picture without lung, diaphragm, psoas and gas is not what anybody sees.
 */
const ORGANS: readonly OrganTable[] = [
  { level: 'T7', at: [45, 15, 78], radii: [88, 150, 54], mu: lung, pair: true },
  { level: 'T10', at: [-14, 8, 62], radii: [34, 62, 40], mu: lung, pair: true },
  { level: 'T8', at: [72, 0, -14], radii: [42, 58, 48], mu: 0.0004 },
  { level: 'T11', at: [26, 0, -13], radii: [11, 190, 11], mu: 0.0008 },
  { level: 'L2', at: [-10, 14, 62], radii: [26, 58, 30], mu: 0.0007, pair: true },
  { level: 'L4', at: [4, -4, 43], radii: [23, 88, 19], mu: 0.0011, pair: true },
  { level: 'L3', at: [-36, 0, 34], radii: [20, 210, 28], mu: 0.0008, pair: true },
  { level: 'L2', at: [96, -18, -58], radii: [20, 24, 25], mu: gas },
  { level: 'L3', at: [92, -22, 50], radii: [24, 20, 30], mu: gas },
  { level: 'L4', at: [86, -16, -24], radii: [18, 16, 24], mu: gas },
  { level: 'L1', at: [84, -6, -84], radii: [22, 26, 22], mu: gas },
  { level: 'L3', at: [60, 30, 20], radii: [46, 60, 74], mu: fat },
];

/** Half-axes of the trunk at the reference stature, and how far its axis lies in front of the vertebra; illustrative. */
const TRUNK = { anterior: 104, right: 152, ahead: 38 } as const;

/** The trunk at a time. It stands round the column wherever that stands. */
export function trunkOf(plan: Plan, state: State): Trunk {
  const k = plan.sizeFactor;
  const treated = state.column[levelIndex(plan.case.fracture.level)].position;
  const organs = ORGANS.flatMap(({ level, at, radii, mu, pair }): Organ[] => {
    const pose = state.column[LEVELS.indexOf(level)];
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
