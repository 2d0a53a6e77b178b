import { clamp, degrees, radians } from '../../models/math/scalar.ts';
import { along, type Vec3 } from '../../models/math/vec.ts';
import type { NeedlePath } from '../sim/case/case.ts';
import type { Side } from '../sim/side.ts';
import type { NeedlePose } from './log.ts';

export const outOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** Unit vector inwards of a needle's two angles, as Approach has them. */
export function axisOf(
  side: Side,
  { convergenceDeg, sagittalDeg }: Pick<NeedlePose, 'convergenceDeg' | 'sagittalDeg'>,
): Vec3 {
  const c = radians(convergenceDeg);
  const s = radians(sagittalDeg);
  return [Math.cos(s) * Math.cos(c), Math.sin(s), -outOf(side) * Math.cos(s) * Math.sin(c)];
}

/** The two angles of an axis, degrees. */
export const anglesOf = (side: Side, axis: Vec3): Pick<NeedlePose, 'convergenceDeg' | 'sagittalDeg'> => ({
  convergenceDeg: degrees(Math.atan2(-axis[2] * outOf(side), axis[0])),
  sagittalDeg: degrees(Math.asin(clamp(axis[1], -1, 1))),
});

export const tipOf = (side: Side, pose: NeedlePose): Vec3 =>
  along(pose.entry, axisOf(side, pose), pose.depthMm);

/** The way that a needle has gone, as a case has it. */
export const pathOf = (side: Side, pose: NeedlePose): NeedlePath => ({
  entry: pose.entry,
  target: tipOf(side, pose),
});
