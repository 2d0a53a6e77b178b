import type { Vec3 } from '../../../models/math/vec.ts';

/** A regular grid, x fastest: node (i, j, k) lies at origin + spacing * (i, j, k), mm. */
export interface Grid {
  readonly origin: Vec3;
  /** mm. */
  readonly spacing: number;
  readonly size: readonly [number, number, number];
}

/** A number at every node of a grid: a distance (mm) or an arrival. */
export interface Field extends Grid {
  readonly data: Float32Array;
}

export const nodeCount = (grid: Grid): number => grid.size[0] * grid.size[1] * grid.size[2];

/** The grid that covers a box with about `nodes` nodes, one ring of nodes beyond each face. */
export function gridOver(low: Vec3, high: Vec3, nodes: number): Grid {
  const extent = [high[0] - low[0], high[1] - low[1], high[2] - low[2]] as const;
  const spacing = Math.cbrt((extent[0] * extent[1] * extent[2]) / nodes);
  const count = (length: number) => Math.ceil(length / spacing) + 3;
  return {
    spacing,
    origin: [low[0] - spacing, low[1] - spacing, low[2] - spacing],
    size: [count(extent[0]), count(extent[1]), count(extent[2])],
  };
}

/** Calls `visit(index, x, y, z)` for every node, in memory order. */
export function forEachNode(grid: Grid, visit: (o: number, x: number, y: number, z: number) => void): void {
  const [nx, ny, nz] = grid.size;
  const { origin, spacing } = grid;
  let o = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++)
        visit(o++, origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing);
}

/** Visits some nodes, with where they lie: the same array each time, since numbers that are handed over one by one are
 * stored anew at every node. */
export function forNodes(grid: Grid, nodes: Uint32Array, visit: (o: number, at: Float64Array) => void): void {
  const [nx, ny] = grid.size;
  const { spacing } = grid;
  const [x, y, z] = grid.origin;
  const at = new Float64Array(3);
  for (let n = 0; n < nodes.length; n++) {
    const o = nodes[n];
    const row = (o / nx) | 0;
    const layer = (row / ny) | 0;
    at[0] = x + (o - row * nx) * spacing;
    at[1] = y + (row - layer * ny) * spacing;
    at[2] = z + layer * spacing;
    visit(o, at);
  }
}

/** The nodes of which something is true, in memory order. */
export function nodesWhere(count: number, is: (o: number) => boolean): Uint32Array {
  const found = new Uint32Array(count);
  let length = 0;
  for (let o = 0; o < count; o++) if (is(o)) found[length++] = o;
  return found.slice(0, length);
}

/** The grid's and its field's numbers multiplied by a length scale: the same shape, `k` times as large. */
export function scaleField(field: Field, k: number): Field {
  if (k === 1) return field;
  const data = new Float32Array(field.data.length);
  for (let o = 0; o < data.length; o++) data[o] = field.data[o] * k;
  return {
    origin: [field.origin[0] * k, field.origin[1] * k, field.origin[2] * k],
    spacing: field.spacing * k,
    size: field.size,
    data,
  };
}
