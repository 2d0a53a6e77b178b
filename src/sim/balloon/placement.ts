import { forNodes } from '../field/grid.ts';
import type { Weights } from '../fracture/weights.ts';
import type { Body } from '../level/body.ts';
import { type BalloonField, freeRadius, gaugeFrom } from './balloon.ts';

/**
 * What a balloon that lies elsewhere than planned does to the lift. The planned place is where the layer of bone in front
 * of the sunken endplate is thick enough to carry it and the whole balloon lies in bone. Nearer to the endplate the balloon
 * goes through the thin layer instead of raising it; what of it lies outside the body takes volume and lifts nothing.
 * Without this a tip that was tilted up by 15 degrees lifted twice as much as the planned one, and one in the disc as much.
 */
export interface Placement {
  /** Share of the volume that is in bone, over what of it would be on the planned path; 1 there. */
  within: number;
  /** Least gauge that counts at each of some nodes: that of the planned place; null there. */
  planned: Float32Array | null;
}

/** The volume for which the share in bone is found, mL; illustrative. */
const LOOKED_AT_ML = 2;
/** Bone counts to this depth under the surface, mm: the wall itself holds no balloon. */
const WALL_MM = 0.6;
const FAR_MM = 30;
/** The layer may be this much thinner than planned and still carry, mm; illustrative. */
const SPARE_MM = 0.3;

export function placementOf(
  body: Body,
  field: BalloonField,
  lengthMm: number,
  { wedge, central }: Weights,
  nodes: readonly number[],
): Placement {
  if (field.aim === null) return { within: 1, planned: null };
  const { aim } = field;
  const { grid, shift, distance } = body;
  const plannedAt = gaugeFrom(aim.centre, aim.axis, lengthMm, FAR_MM);
  const radius = freeRadius(LOOKED_AT_ML, lengthMm);
  const [nx, ny] = grid.size;
  const gaugeOf = (o: number, x: number, y: number, z: number): number =>
    plannedAt(
      x + wedge * shift[6 * o] + central * shift[6 * o + 3],
      y + wedge * shift[6 * o + 1] + central * shift[6 * o + 4],
      z + wedge * shift[6 * o + 2] + central * shift[6 * o + 5],
    ) ?? FAR_MM;
  let here = 0;
  let there = 0;
  forNodes(grid, body.inside, (o, x, y, z) => {
    if (distance[o] > -WALL_MM) return;
    if (field.free[o] < radius) here++;
    if (gaugeOf(o, x, y, z) < radius) there++;
  });
  const planned = Float32Array.from(nodes, (o) => {
    const row = (o / nx) | 0;
    const layer = (row / ny) | 0;
    return (
      gaugeOf(
        o,
        grid.origin[0] + (o - row * nx) * grid.spacing,
        grid.origin[1] + (row - layer * ny) * grid.spacing,
        grid.origin[2] + layer * grid.spacing,
      ) - SPARE_MM
    );
  });
  return { within: Math.min(1, here / Math.max(1, there)), planned };
}
