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
  forNodes(grid, moved, (o, x, y, z) => {
    fracture.bodyCoordinates(x, y, z, uvw);
    coordinates[3 * o] = clamp(uvw[0], -1, 2);
    coordinates[3 * o + 1] = clamp(uvw[1], -2, 2);
    coordinates[3 * o + 2] = clamp(uvw[2], -1, 2);
    fracture.displacement(x, y, z, six);
    for (let c = 0; c < 6; c++) shift[6 * o + c] = six[c];
  });
  const inside = near.filter((o) => distance[o] < 1);
  return { grid, distance, shift, coordinates, inside, near };
}

/**
 * Local volume now over volume when healthy, at a node: the determinant of the deformation's gradient by central
 * differences. 1 on the grid's border.
 */
export function stretchAt({ grid, shift }: Body, o: number, wedge: number, central: number): number {
  const nx = grid.size[0];
  const ny = grid.size[1];
  const row = (o / nx) | 0;
  const i = o - row * nx;
  const j = row % ny;
  // Next to a node at the border the array goes on with the other end of the next row.
  if (i === 0 || i === nx - 1 || j === 0 || j === ny - 1) return 1;
  const layer = 6 * nx * ny;
  const at = 6 * o;
  if (at < layer || at + layer >= shift.length) return 1;
  const k = 0.5 / grid.spacing;
  const x1 = at + 6;
  const x0 = at - 6;
  const y1 = at + 6 * nx;
  const y0 = at - 6 * nx;
  const z1 = at + layer;
  const z0 = at - layer;
  const xx = k * (wedge * (shift[x1] - shift[x0]) + central * (shift[x1 + 3] - shift[x0 + 3])) + 1;
  const xy = k * (wedge * (shift[y1] - shift[y0]) + central * (shift[y1 + 3] - shift[y0 + 3]));
  const xz = k * (wedge * (shift[z1] - shift[z0]) + central * (shift[z1 + 3] - shift[z0 + 3]));
  const yx = k * (wedge * (shift[x1 + 1] - shift[x0 + 1]) + central * (shift[x1 + 4] - shift[x0 + 4]));
  const yy = k * (wedge * (shift[y1 + 1] - shift[y0 + 1]) + central * (shift[y1 + 4] - shift[y0 + 4])) + 1;
  const yz = k * (wedge * (shift[z1 + 1] - shift[z0 + 1]) + central * (shift[z1 + 4] - shift[z0 + 4]));
  const zx = k * (wedge * (shift[x1 + 2] - shift[x0 + 2]) + central * (shift[x1 + 5] - shift[x0 + 5]));
  const zy = k * (wedge * (shift[y1 + 2] - shift[y0 + 2]) + central * (shift[y1 + 5] - shift[y0 + 5]));
  const zz = k * (wedge * (shift[z1 + 2] - shift[z0 + 2]) + central * (shift[z1 + 5] - shift[z0 + 5])) + 1;
  return xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
}

/** Visits nodes with where they stand at the two weights. */
export function forPlaced(
  { grid, shift }: Body,
  nodes: Uint32Array,
  { wedge, central }: Weights,
  visit: (o: number, x: number, y: number, z: number) => void,
): void {
  forNodes(grid, nodes, (o, x, y, z) =>
    visit(
      o,
      x + wedge * shift[6 * o] + central * shift[6 * o + 3],
      y + wedge * shift[6 * o + 1] + central * shift[6 * o + 4],
      z + wedge * shift[6 * o + 2] + central * shift[6 * o + 5],
    ),
  );
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
