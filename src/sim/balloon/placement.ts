import type { Weights } from '../fracture/weights.ts';
import type { Body } from '../level/body.ts';
import { type BalloonField, freeRadius, gaugesOf } from './balloon.ts';

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
/** The layer may be this much thinner than planned and still carry, mm; illustrative. */
const SPARE_MM = 0.3;

export function placementOf(
  body: Body,
  { aim, free }: BalloonField,
  lengthMm: number,
  start: Weights,
  nodes: readonly number[],
): Placement {
  if (aim === null) return { within: 1, planned: null };
  const planned = gaugesOf(body, aim, lengthMm, start);
  const radius = freeRadius(LOOKED_AT_ML, lengthMm);
  let here = 0;
  let there = 0;
  for (const o of body.inside) {
    if (body.distance[o] > -WALL_MM) continue;
    if (free[o] < radius) here++;
    if (planned[o] < radius) there++;
  }
  return {
    within: Math.min(1, here / Math.max(1, there)),
    planned: Float32Array.from(nodes, (o) => planned[o] - SPARE_MM),
  };
}
