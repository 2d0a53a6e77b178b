import { sub, type Vec3 } from '../../../models/math/vec.ts';
import type { LeakType } from '../cement/leak-types.ts';
import { forNodes, nodeCount } from '../field/grid.ts';
import type { Body } from '../level/body.ts';
import type { EventId } from './ids.ts';

/** A way out of the body that an event opens, from the tip of the filler to where it leaves the bone: 1 at its nodes in the
 * bone, 2 outside, 0 elsewhere. */
export interface WayOut {
  type: LeakType;
  nodes: Uint8Array;
}

interface Exit {
  type: LeakType;
  /** Where it leaves: body coordinates (see Fracture.bodyCoordinates); across towards the tip's own side. */
  uvw: Vec3;
  /** Outside, how far from there it spreads, mm. */
  spreadMm: number;
}

/** The crack behind, to one side of the ligament in the middle; the split endplate; a vein round the waist, which keeps
 * cement together. Illustrative. */
const EXITS: Readonly<Partial<Record<EventId, Exit>>> = {
  'cement-canal': { type: 'C', uvw: [0, 0.16, 0.6], spreadMm: 9 },
  'cement-disc': { type: 'D', uvw: [0.55, 0.2, 1], spreadMm: 11 },
  'cement-lung': { type: 'S', uvw: [0.5, 1, 0.5], spreadMm: 3.5 },
};

/** How wide it is in the bone, mm; illustrative. */
const HALF_MM = 1.4;
/** The shell it leaves through is looked for this near to the surface, mm. */
const SURFACE_MM = 0.8;

/** The way out that an event opens from a point in the body, in its healthy shape; null if it opens none. */
export function wayOutOf(body: Body, event: EventId | null, from: Vec3): WayOut | null {
  const exit = event === null ? undefined : EXITS[event];
  if (exit === undefined) return null;
  const { grid, near, distance } = body;
  const to = placeOn(body, exit, from[2] < 0 ? -1 : 1);
  const nodes = new Uint8Array(nodeCount(grid));
  const way = sub(to, from);
  const long = way[0] ** 2 + way[1] ** 2 + way[2] ** 2;
  forNodes(grid, near, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    if (distance[o] > 0) {
      if (Math.hypot(x - to[0], y - to[1], z - to[2]) < exit.spreadMm) nodes[o] = 2;
      return;
    }
    const t = ((x - from[0]) * way[0] + (y - from[1]) * way[1] + (z - from[2]) * way[2]) / long;
    if (t < 0 || t > 1.1) return;
    const off = Math.hypot(x - from[0] - t * way[0], y - from[1] - t * way[1], z - from[2] - t * way[2]);
    if (off < HALF_MM) nodes[o] = 1;
  });
  return { type: exit.type, nodes };
}

/** The point of the surface nearest to body coordinates. */
function placeOn({ grid, near, distance, coordinates }: Body, { uvw: [u, v, w] }: Exit, side: number): Vec3 {
  let best: Vec3 = [0, 0, 0];
  let least = Number.POSITIVE_INFINITY;
  forNodes(grid, near, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    if (Math.abs(distance[o]) > SURFACE_MM) return;
    const off =
      (coordinates[3 * o] - u) ** 2 +
      (coordinates[3 * o + 1] - side * v) ** 2 +
      (coordinates[3 * o + 2] - w) ** 2;
    if (off >= least) return;
    least = off;
    best = [x, y, z];
  });
  return best;
}
