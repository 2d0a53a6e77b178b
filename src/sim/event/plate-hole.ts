import type { Vec3 } from '../../../models/math/vec.ts';
import { forNodes, nodeCount } from '../field/grid.ts';
import type { Weights } from '../fracture/weights.ts';
import { type Body, forPlaced } from '../level/body.ts';
import type { WayOut } from './way-out.ts';

/** How wide the hole is that a balloon breaks into an endplate, mm across; and how deep under it the bone gives way. Illustrative. */
const HALF_MM = 5;
const UNDER_MM = 4;

/** The body's nodes of a hole in the upper endplate over a point, and of the disc over it, 1 each. */
export function plateHole(body: Body, centre: Vec3, start: Weights): Uint8Array {
  const hole = new Uint8Array(nodeCount(body.grid));
  const { coordinates, distance } = body;
  forPlaced(body, body.near, start, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    if (y < centre[1] || coordinates[3 * o + 2] < 0.6 || distance[o] < -UNDER_MM) return;
    if (Math.hypot(x - centre[0], z - centre[2]) < HALF_MM) hole[o] = 1;
  });
  return hole;
}

/** How far from the hole's middle cement spreads in the disc, mm; illustrative. */
const SPREAD_MM = 9;

/** The way that it is for cement: through the hole, and on between the endplates. */
export function wayThrough(body: Body, hole: Uint8Array): WayOut {
  const { grid, near, distance, coordinates } = body;
  const nodes = new Uint8Array(hole.length);
  let [x0, z0, count] = [0, 0, 0];
  forNodes(grid, near, (o, at) => {
    const x = at[0];
    const z = at[2];
    if (hole[o] === 0) return;
    nodes[o] = distance[o] > 0 ? 2 : 1;
    x0 += x;
    z0 += z;
    count++;
  });
  forNodes(grid, near, (o, at) => {
    const x = at[0];
    const z = at[2];
    const beyond = distance[o] > 0 && coordinates[3 * o + 2] > 0.9;
    if (beyond && Math.hypot(x - x0 / count, z - z0 / count) < SPREAD_MM) nodes[o] = 2;
  });
  return { type: 'D', nodes };
}
