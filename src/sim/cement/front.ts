import { noise } from '../../../models/math/noise.ts';
import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Cavity } from '../balloon/cavity.ts';
import { type Grid, nodeCount } from '../field/grid.ts';
import { UNREACHED } from '../field/march.ts';
import { onto } from '../field/sample.ts';
import type { Weights } from '../fracture/weights.ts';
import { type Body, stretchAt } from '../level/body.ts';
import type { Flow } from './flow.ts';

/** Fine grid spacing over the body grid's: the front's fingers are about 1 mm. */
const FINE = 0.62;
/** Cement comes no nearer to the outer surface than about this, but along a way out, mm; illustrative. */
const CORTEX_MM = 0.4;

/** The fronts of all sides on one fine grid. */
export interface Fronts {
  grid: Grid;
  /** Root of the arrival, one field per side. */
  arrival: readonly Float32Array[];
  /** What stands in each for nodes that it has not reached. */
  beyond: readonly number[];
  /** Local volume as cemented over volume when healthy. */
  stretch: Float32Array;
}

/** Arrival's root, which a mesh follows better than the arrival itself; just beyond the last one where unreached. */
export function rootOf(arrival: Float32Array): Float32Array {
  let most = 0;
  for (let o = 0; o < arrival.length; o++) if (arrival[o] < UNREACHED && arrival[o] > most) most = arrival[o];
  const beyond = Math.sqrt(most) * 1.15 + 1;
  const root = new Float32Array(arrival.length);
  for (let o = 0; o < root.length; o++) root[o] = arrival[o] < UNREACHED ? Math.sqrt(arrival[o]) : beyond;
  return root;
}

export function largest(values: Float32Array): number {
  let most = 0;
  for (let o = 0; o < values.length; o++) if (values[o] > most) most = values[o];
  return most;
}

/** A finer grid over what the fronts reached. */
function fineGrid(grid: Grid, roots: readonly Float32Array[]): Grid {
  const [nx, ny] = grid.size;
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [0, 0, 0];
  for (const root of roots) {
    const limit = largest(root) * 0.999;
    for (let o = 0; o < root.length; o++) {
      if (root[o] >= limit) continue;
      const row = (o / nx) | 0;
      const layer = (row / ny) | 0;
      const i = o - row * nx;
      const j = row - layer * ny;
      if (i < low[0]) low[0] = i;
      if (i > high[0]) high[0] = i;
      if (j < low[1]) low[1] = j;
      if (j > high[1]) high[1] = j;
      if (layer < low[2]) low[2] = layer;
      if (layer > high[2]) high[2] = layer;
    }
  }
  const spacing = grid.spacing * FINE;
  const size = [0, 1, 2].map((axis) => Math.ceil((high[axis] - low[axis] + 2) / FINE) + 1);
  const at = (axis: 0 | 1 | 2) => grid.origin[axis] + (low[axis] - 1) * grid.spacing;
  return { spacing, origin: [at(0), at(1), at(2)] satisfies Vec3, size: [size[0], size[1], size[2]] };
}

/** Steepness of a root at a node, per mm, at most 6. */
function steepness(grid: Grid, root: Float32Array, o: number): number {
  const sy = grid.size[0];
  const sz = sy * grid.size[1];
  if (o < sz || o + sz >= root.length) return 0;
  const gx = root[o + 1] - root[o - 1];
  const gy = root[o + sy] - root[o - sy];
  const gz = root[o + sz] - root[o - sz];
  return Math.min(6, Math.sqrt(gx * gx + gy * gy + gz * gz) / (2 * grid.spacing));
}

/**
 * The fronts on the fine grid, with the fingers that pores give them: what is drawn is what is counted. The troughs
 * between the fingers stand for the trabeculae there, so that the surface holds cement alone.
 */
export function frontsOf(
  body: Body,
  cavity: Cavity,
  flow: Flow,
  roots: readonly Float32Array[],
  weights: Weights,
): Fronts {
  const { grid: coarse } = body;
  const packed = packedFor(body, cavity, flow, roots, weights);
  const grid = fineGrid(coarse, roots);
  const count = nodeCount(grid);
  const last = roots.map(largest);
  const arrival = roots.map(() => new Float32Array(count));
  const stretch = new Float32Array(count);
  const sides = roots.length;
  const rest = 1 + sides;
  const channels = channelsFor(sides);
  const look = onto(coarse, grid, channels);
  const [nx, ny, nz] = grid.size;
  const here = new Float64Array(channels);
  let o = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, o++) {
        look(packed, i, j, k, 0, rest, here);
        stretch[o] = here[0];
        let reached = false;
        for (let s = 0; s < sides; s++) {
          const own = here[1 + s];
          if (own < last[s]) reached = true;
          else arrival[s][o] = own;
        }
        // Where no front comes nothing more is asked for: half of the nodes.
        if (!reached) continue;
        look(packed, i, j, k, rest, channels, here);
        const solid = 1 - here[rest];
        const outside = here[rest + 2];
        // Off every way out the cortex stops the front within a voxel.
        const shell = (here[rest + 1] + CORTEX_MM + 0.45) / 0.45;
        const stopped = (1 - outside) * clamp(shell, 0, 1);
        let rough = Number.NaN;
        for (let s = 0; s < sides; s++) {
          let q = here[1 + s];
          if (solid > 0.05 && q < 0.97 * last[s]) {
            if (Number.isNaN(rough)) rough = roughness(grid, i, j, k);
            // A vein or a crack is open: nothing in it breaks the front up.
            q = Math.max(0, q + solid * (1 - outside) * here[rest + 3 + s] * rough);
          }
          arrival[s][o] = q + stopped * Math.max(0, last[s] - q);
        }
      }
  return { grid, arrival, beyond: last, stretch };
}

/** The fingers that pores give a front. */
function roughness({ origin, spacing }: Grid, i: number, j: number, k: number): number {
  const x = origin[0] + i * spacing;
  const y = origin[1] + j * spacing;
  const z = origin[2] + k * spacing;
  return 0.8 * noise(x * 0.75, y * 0.75, z * 0.75) + 0.5 * noise(x * 1.5 + 3, y * 1.3, z * 1.5);
}

/** See packedFor. */
const channelsFor = (sides: number): number => 4 + 2 * sides;

/** At every node of the body's grid: stretch, and every side's root; then open share, distance, 1 on a way out, and the
 * steepness of every root. Together, so that a fine node finds all of them in one place. */
function packedFor(
  body: Body,
  cavity: Cavity,
  flow: Flow,
  roots: readonly Float32Array[],
  weights: Weights,
): Float32Array {
  const { grid, distance } = body;
  const channels = channelsFor(roots.length);
  const rest = 1 + roots.length;
  const packed = new Float32Array(nodeCount(grid) * channels);
  for (let o = 0, p = 0; o < distance.length; o++, p += channels) {
    packed[p] = 1;
    packed[p + rest] = cavity.open[o];
    packed[p + rest + 1] = distance[o];
    packed[p + rest + 2] = flow.type[o] > 0 ? 1 : 0;
  }
  roots.forEach((root, s) => {
    const limit = largest(root) * 0.97;
    for (let o = 0, p = 1 + s; o < root.length; o++, p += channels) {
      packed[p] = root[o];
      if (root[o] < limit) packed[p + rest + 2] = steepness(grid, root, o);
    }
  });
  // Also beyond the front: between its last nodes and untouched ones a thin leak came out a quarter too large.
  for (const o of body.near) packed[o * channels] = stretchAt(body, o, weights.wedge, weights.central);
  return packed;
}
