import type { JointEntry } from './manifest.ts';
import { degrees } from './math/scalar.ts';
import { sub, type Vec3 } from './math/vec.ts';
import { lowerSeat, upperSeat } from './vertebra/seats.ts';
import type { VertebraValues } from './vertebra/table.ts';

/** One side of a joint: a vertebra's rows and the origin of its own frame (its body's centroid) in the table's frame. */
export interface JointSide {
  readonly values: VertebraValues;
  readonly origin: Vec3;
}

/**
 * Where the upper vertebra rests on the lower: both hold the joint's frame (half-way through the disc, at the posterior
 * corners of the endplates), so facing endplates keep the disc's height and angle and facets keep their gap.
 */
export function restingJoint(upper: JointSide, lower: JointSide): JointEntry {
  const above = lowerSeat(upper.values);
  const below = upperSeat(lower.values);
  const angle = below.angle - above.angle;
  const from = sub(above.origin, upper.origin);
  const to = sub(below.origin, lower.origin);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return {
    offsetMm: [to[0] - (c * from[0] - s * from[1]), to[1] - (s * from[0] + c * from[1]), 0],
    angleDeg: degrees(angle),
  };
}
