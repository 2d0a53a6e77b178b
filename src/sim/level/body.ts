import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Anatomy } from '../anatomy.ts';
import { forNodes, type Grid, gridOver, nodeCount, nodesWhere } from '../field/grid.ts';
import { sampleOnto } from '../field/sample.ts';
import type { Fracture } from '../fracture/fracture.ts';
import type { Weights } from '../fracture/weights.ts';

/**
 * Nodes of the grid over the treated body: about 1 mm apart at L1 and 0.75 at T5. With 110,000 (0.9 mm) surfaces
 * were no smoother and the plan took 1.6 times as long.
 */
const NODES = 68_000;
/** Beyond the bone the fields reach this far: room for a leak into the canal or a disc, less in front and aside. */
const MARGIN_MM = 4.5;
const MARGIN_FRONT_MM = 3;

/** The treated body as numbers on a grid, in the material (healthy) shape. */
export interface Body {
  grid: Grid;
  /** Signed distance to the healthy bone's surface, mm, negative inside. */
  distance: Float32Array;
  /** Displacement at full weight, six per node: wedge x, y, z then central x, y, z; mm. */
  shift: Float32Array;
  /** Body coordinates (see Fracture.bodyCoordinates), three per node, clamped to -1..2. */
  coordinates: Float32Array;
  /** Nodes in or barely outside the bone, and those that a leak may also reach. */
  inside: Uint32Array;
  near: Uint32Array;
}

export function bodyOf(anatomy: Anatomy, fracture: Fracture): Body {
  const marks = anatomy.landmarks[anatomy.level];
  const half = Math.max(marks.superior.widthMm, marks.inferior.widthMm) / 2 + MARGIN_FRONT_MM;
  const rims = [marks.superior, marks.inferior].flatMap((e) => [e.anterior, e.posterior, e.left, e.right]);
  const heights = rims.map((p) => p[1]);
  const grid = gridOver(
    [marks.wallX.posterior - MARGIN_MM - 1.5, Math.min(...heights) - MARGIN_MM, -half],
    [Math.max(...rims.map((p) => p[0])) + MARGIN_FRONT_MM, Math.max(...heights) + MARGIN_MM, half],
    NODES,
  );
  const count = nodeCount(grid);
  const distance = new Float32Array(count);
  const shift = new Float32Array(count * 6);
  const coordinates = new Float32Array(count * 3);
  const six = new Float64Array(6);
  const uvw = new Float64Array(3);
  const bone = anatomy.distance;
  sampleOnto(bone, grid, distance);
  const near = nodesWhere(count, (o) => distance[o] < MARGIN_MM);
  // One ring more than a leak may reach: stretch is measured across a node's neighbours.
  const moved = nodesWhere(count, (o) => distance[o] < MARGIN_MM + 2 * grid.spacing);
  forNodes(grid, moved, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    fracture.bodyCoordinates(x, y, z, uvw);
    coordinates[3 * o] = clamp(uvw[0], -1, 2);
    coordinates[3 * o + 1] = clamp(uvw[1], -2, 2);
    coordinates[3 * o + 2] = clamp(uvw[2], -1, 2);
    fracture.displacement(x, y, z, six);
    for (let c = 0; c < 6; c++) shift[6 * o + c] = six[c];
  });
  const inside = nodesWhere(count, (o) => distance[o] < 1);
  return { grid, distance, shift, coordinates, inside, near };
}

/**
 * Local volume now over volume when healthy, at a node: the determinant of the deformation's gradient by central
 * differences. 1 on the grid's border.
 */
export function stretchAt(body: Body, o: number, wedge: number, central: number): number {
  const nx = body.grid.size[0];
  const ny = body.grid.size[1];
  const row = (o / nx) | 0;
  const i = o - row * nx;
  const j = row % ny;
  // Next to a node at the border the array goes on with the other end of the next row.
  if (i === 0 || i === nx - 1 || j === 0 || j === ny - 1) return 1;
  const k = 0.5 / body.grid.spacing;
  const { shift } = body;
  const g = GRADIENT;
  for (let axis = 0; axis < 3; axis++) {
    const stride = axis === 0 ? 1 : axis === 1 ? nx : nx * ny;
    const a = 6 * (o + stride);
    const b = 6 * (o - stride);
    if (b < 0 || a + 5 >= shift.length) return 1;
    for (let c = 0; c < 3; c++)
      g[3 * c + axis] =
        k * (wedge * (shift[a + c] - shift[b + c]) + central * (shift[a + c + 3] - shift[b + c + 3])) +
        (c === axis ? 1 : 0);
  }
  return (
    g[0] * (g[4] * g[8] - g[5] * g[7]) -
    g[1] * (g[3] * g[8] - g[5] * g[6]) +
    g[2] * (g[3] * g[7] - g[4] * g[6])
  );
}
const GRADIENT = new Float64Array(9);

/** Visits nodes with where they stand at the two weights: the same array each time. */
export function forPlaced(
  { grid, shift }: Body,
  nodes: Uint32Array,
  { wedge, central }: Weights,
  visit: (o: number, at: Float64Array) => void,
): void {
  forNodes(grid, nodes, (o, at) => {
    for (let c = 0; c < 3; c++) at[c] = at[c] + wedge * shift[6 * o + c] + central * shift[6 * o + c + 3];
    visit(o, at);
  });
}

/** The material point that stands at `at` now, by fixed-point iteration (the displacement is a contraction). */
export function materialPoint(fracture: Fracture, at: Vec3, wedge: number, central: number): Vec3 {
  let x: Vec3 = at;
  for (let pass = 0; pass < 12; pass++) {
    const y = fracture.place(x, wedge, central);
    x = [x[0] + 0.7 * (at[0] - y[0]), x[1] + 0.7 * (at[1] - y[1]), x[2] + 0.7 * (at[2] - y[2])];
  }
  return x;
}
