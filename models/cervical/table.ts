import { compose, type Pose, turn } from '../math/pose.ts';
import { radians } from '../math/scalar.ts';
import type { Vec3 } from '../math/vec.ts';
import type { Rest } from '../trunk/rest.ts';

/** Cervical levels, from the head down. They go with T1: context, not part of the simulation. */
export const CERVICAL = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const;
export type CervicalLevel = (typeof CERVICAL)[number];

/** Sizes of a typical cervical vertebra, mm (after Panjabi et al. Spine 1991;16:861, recalled, unverified). */
export interface CervicalShape {
  width: number;
  depth: number;
  height: number;
  canalWidth: number;
  canalDepth: number;
  /** Tip of the spinous process behind the posterior wall, and below the body's middle. */
  spinousLength: number;
  spinousDrop: number;
  bifid: boolean;
  /** Half the span of the transverse processes. */
  transverse: number;
}

const row = (
  width: number,
  depth: number,
  height: number,
  canalWidth: number,
  canalDepth: number,
  spinousLength: number,
  spinousDrop: number,
  bifid: boolean,
  transverse: number,
): CervicalShape => ({
  width,
  depth,
  height,
  canalWidth,
  canalDepth,
  spinousLength,
  spinousDrop,
  bifid,
  transverse,
});

export type LowerCervical = 'C3' | 'C4' | 'C5' | 'C6' | 'C7';
export const LOWER: Readonly<Record<LowerCervical, CervicalShape>> = {
  C3: row(17, 15, 13, 23, 16.2, 30, 10, true, 26),
  C4: row(18, 15.3, 12.8, 24.5, 16.6, 30, 11, true, 26.5),
  C5: row(19, 15.6, 12.8, 25, 16.6, 31, 12, true, 27),
  C6: row(21, 16.2, 13, 25.5, 16.4, 38, 15, true, 29),
  C7: row(24, 17.2, 14, 24.5, 15.4, 49, 20, false, 34),
};

/** Disc height under each level and lordosis of the joint; C2-C7 together 21 degrees (typical, unverified). */
const DISC_MM = 4.8;
const LORDOSIS_DEG = 4.2;
/** From the middle of C3's upper endplate to the middle of C2's body, and on to that of the dens, which the atlas
 * turns about. */
export const AXIS_BODY_MM = 20;
export const DENS_MM = 20;

/** Where each cervical vertebra stands in T1's own frame; a typical one's origin is the middle of its body. */
export function cervicalPoses(rest: Rest): Readonly<Record<CervicalLevel, Pose>> {
  const top = rest.landmarks.T1.superior.centre;
  const step = (angleDeg: number, up: number): Pose => ({
    position: [0, up, 0] as Vec3,
    rotation: turn([0, 0, 1], radians(angleDeg)),
  });
  let plate: Pose = { position: [top[0], top[1], 0], rotation: turn([0, 0, 1], 0) };
  const poses = {} as Record<CervicalLevel, Pose>;
  for (const level of ['C7', 'C6', 'C5', 'C4', 'C3'] as const) {
    const own = compose(plate, step(LORDOSIS_DEG, DISC_MM + LOWER[level].height / 2));
    poses[level] = own;
    plate = compose(own, { position: [0, LOWER[level].height / 2, 0], rotation: [0, 0, 0, 1] });
  }
  poses.C2 = compose(plate, step(LORDOSIS_DEG, DISC_MM + AXIS_BODY_MM / 2));
  poses.C1 = compose(poses.C2, step(0, DENS_MM));
  return poses;
}
