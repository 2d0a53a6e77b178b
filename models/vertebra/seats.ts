import { radians } from '../math/scalar.ts';
import type { Vec3 } from '../math/vec.ts';
import { rimPlanes } from './body.ts';
import type { JointSeat } from './facet.ts';
import { type BodyShape, group, type VertebraValues } from './table.ts';

/** Seat of the joint above: half the disc's height over the superior endplate's posterior corner, mm. */
export function upperSeat({ own, above }: VertebraValues): JointSeat {
  const shape = group<BodyShape>(own, 'body');
  const { superior } = rimPlanes(shape);
  const x = -shape.superiorOverhang;
  const angle = Math.atan(superior.slope) + radians(above['disc.angle']) / 2;
  return seatFrom([x, superior.level + superior.slope * x, 0], angle, above['disc.posteriorHeight'] / 2);
}

/** Seat of the joint below, under the inferior endplate's posterior corner. */
export function lowerSeat({ own, below }: VertebraValues): JointSeat {
  const shape = group<BodyShape>(own, 'body');
  const { inferior } = rimPlanes(shape);
  const x = -shape.inferiorOverhang;
  const angle = Math.atan(inferior.slope) - radians(below['disc.angle']) / 2;
  return seatFrom([x, inferior.level + inferior.slope * x, 0], angle, -below['disc.posteriorHeight'] / 2);
}

const seatFrom = (corner: Vec3, angle: number, lift: number): JointSeat => ({
  origin: [corner[0] - lift * Math.sin(angle), corner[1] + lift * Math.cos(angle), 0],
  angle,
});
