import type { Box } from '../sdf/solid.ts';
import type { Distance, Mesh } from './mesh.ts';
import { squaredToTriangle } from './triangle.ts';

/** A signed distance on a regular grid, x fastest, then y, then z; mm. */
export interface Volume {
  size: readonly [number, number, number];
  /** Centre of the first voxel. */
  origin: readonly [number, number, number];
  spacing: number;
  data: Float32Array;
}

/**
 * True signed distance to a mesh within `range` mm of it, and +-range beyond. Each voxel carries its nearest triangle, found near
 * the surface and handed from neighbour to neighbour in two sweeps each way. The sign is the field's.
 */
export function distanceVolume(
  mesh: Mesh,
  inside: Distance,
  box: Box,
  spacing: number,
  range: number,
): Volume {
  const origin = [0, 1, 2].map((c) => Math.floor(box[0][c] / spacing) * spacing);
  const size = [0, 1, 2].map((c) => Math.ceil((box[1][c] - origin[c]) / spacing) + 1);
  const grid: Grid = {
    origin: [origin[0], origin[1], origin[2]],
    size: [size[0], size[1], size[2]],
    spacing,
    nearest: new Int32Array(size[0] * size[1] * size[2]).fill(-1),
    squared: new Float32Array(size[0] * size[1] * size[2]).fill(Number.POSITIVE_INFINITY),
  };
  seed(grid, mesh);
  const reach = (range + 2 * spacing) ** 2;
  for (let round = 0; round < 2; round++) {
    pass(grid, mesh, reach, 1);
    pass(grid, mesh, reach, -1);
  }
  return { size: grid.size, origin: grid.origin, spacing, data: signed(grid, inside, range) };
}

interface Grid {
  origin: readonly [number, number, number];
  size: readonly [number, number, number];
  spacing: number;
  nearest: Int32Array;
  squared: Float32Array;
}

/** Exact distances at the voxels round each triangle. */
function seed(grid: Grid, mesh: Mesh): void {
  const { origin, size, spacing } = grid;
  const { positions, indices } = mesh;
  for (let t = 0; t < indices.length / 3; t++) {
    const from = [0, 0, 0];
    const to = [0, 0, 0];
    for (let c = 0; c < 3; c++) {
      const corners = [0, 1, 2].map((k) => positions[3 * indices[3 * t + k] + c]);
      from[c] = Math.max(0, Math.floor((Math.min(...corners) - origin[c]) / spacing) - 1);
      to[c] = Math.min(size[c] - 1, Math.ceil((Math.max(...corners) - origin[c]) / spacing) + 1);
    }
    for (let k = from[2]; k <= to[2]; k++) {
      for (let j = from[1]; j <= to[1]; j++) {
        for (let i = from[0]; i <= to[0]; i++) offer(grid, mesh, i, j, k, t);
      }
    }
  }
}

/** Takes triangle t as a voxel's nearest if it is nearer than the one known. */
function offer(grid: Grid, mesh: Mesh, i: number, j: number, k: number, t: number): void {
  const { origin, size, spacing } = grid;
  const voxel = i + size[0] * (j + size[1] * k);
  const d = squaredToTriangle(
    mesh,
    t,
    origin[0] + i * spacing,
    origin[1] + j * spacing,
    origin[2] + k * spacing,
  );
  if (d < grid.squared[voxel]) {
    grid.squared[voxel] = d;
    grid.nearest[voxel] = t;
  }
}

/**
 * One raster sweep, forwards or backwards, looking at the 13 neighbours already visited. The outermost voxels are left
 * out: the box is padded, so they are out of range.
 */
function pass(grid: Grid, mesh: Mesh, reach: number, way: 1 | -1): void {
  const [nx, ny, nz] = grid.size;
  const steps = visited(grid.size, way);
  const { nearest, squared } = grid;
  for (let kk = 1; kk < nz - 1; kk++) {
    const k = way === 1 ? kk : nz - 1 - kk;
    for (let jj = 1; jj < ny - 1; jj++) {
      const j = way === 1 ? jj : ny - 1 - jj;
      for (let ii = 1; ii < nx - 1; ii++) {
        const i = way === 1 ? ii : nx - 1 - ii;
        const voxel = i + nx * (j + ny * k);
        for (let s = 0; s < steps.length; s++) {
          const t = nearest[voxel + steps[s]];
          if (t >= 0 && t !== nearest[voxel] && squared[voxel + steps[s]] < reach)
            offer(grid, mesh, i, j, k, t);
        }
      }
    }
  }
}

/** Offsets, in voxels of the flat array, of the neighbours a raster sweep has passed. */
function visited([nx, ny]: Grid['size'], way: 1 | -1): Int32Array {
  const steps: number[] = [];
  for (let k = -1; k <= 1; k++) {
    for (let j = -1; j <= 1; j++) {
      for (let i = -1; i <= 1; i++) if (i + 3 * j + 9 * k < 0) steps.push(way * (i + nx * (j + ny * k)));
    }
  }
  return Int32Array.from(steps);
}

function signed(grid: Grid, inside: Distance, range: number): Float32Array {
  const { origin, size, spacing, squared } = grid;
  const data = new Float32Array(squared.length);
  let voxel = 0;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++, voxel++) {
        const d = Math.min(Math.sqrt(squared[voxel]), range);
        const field = inside(origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing);
        data[voxel] = field < 0 ? -d : d;
      }
    }
  }
  return data;
}

/** Trilinear value; the border's value outside the grid. */
export function sample({ size, origin, spacing, data }: Volume, x: number, y: number, z: number): number {
  const a = within((x - origin[0]) / spacing, size[0]);
  const b = within((y - origin[1]) / spacing, size[1]);
  const c = within((z - origin[2]) / spacing, size[2]);
  const i = Math.floor(a);
  const j = Math.floor(b);
  const k = Math.floor(c);
  const u = a - i;
  const row = size[0];
  const slab = size[0] * size[1];
  const o = i + row * j + slab * k;
  const near = between(along(data, o, u), along(data, o + row, u), b - j);
  const far = between(along(data, o + slab, u), along(data, o + slab + row, u), b - j);
  return near + (c - k) * (far - near);
}

const within = (p: number, n: number): number => (p < 0 ? 0 : p > n - 1.0001 ? n - 1.0001 : p);
const between = (a: number, b: number, t: number): number => a + t * (b - a);
const along = (data: Float32Array, o: number, t: number): number => data[o] + t * (data[o + 1] - data[o]);
