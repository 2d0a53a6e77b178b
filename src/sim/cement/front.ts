import { noise } from '../../../models/math/noise.ts';
import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Cavity } from '../balloon/cavity.ts';
import { forEachNode, type Grid, nodeCount } from '../field/grid.ts';
import { UNREACHED } from '../field/march.ts';
import { sampleAll } from '../field/sample.ts';
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
  const { grid: coarse, distance } = body;
  const channels = 4 + 2 * roots.length;
  const packed = new Float32Array(nodeCount(coarse) * channels);
  for (let o = 0, p = 0; o < distance.length; o++, p += channels) {
    packed[p] = cavity.open[o];
    packed[p + 1] = distance[o];
    packed[p + 2] = flow.type[o] > 0 ? 1 : 0;
    packed[p + 3] = 1;
  }
  roots.forEach((root, s) => {
    const limit = largest(root) * 0.97;
    for (let o = 0, p = 4 + 2 * s; o < root.length; o++, p += channels) {
      packed[p] = root[o];
      if (root[o] < limit) packed[p + 1] = steepness(coarse, root, o);
    }
  });
  // Also beyond the front: between its last nodes and untouched ones a thin leak came out a quarter too large.
  for (const o of body.near) packed[o * channels + 3] = stretchAt(body, o, weights.wedge, weights.central);

  const grid = fineGrid(coarse, roots);
  const count = nodeCount(grid);
  const last = roots.map((root) => largest(root));
  const arrival = roots.map(() => new Float32Array(count));
  const stretch = new Float32Array(count);
  const here = new Float64Array(channels);
  forEachNode(grid, (o, x, y, z) => {
    sampleAll(coarse, packed, x, y, z, here);
    stretch[o] = here[3];
    const solid = 1 - here[0];
    // Off every way out the cortex stops the front within a voxel.
    const stopped = (1 - here[2]) * clamp((here[1] + CORTEX_MM + 0.45) / 0.45, 0, 1);
    let rough = Number.NaN;
    for (let s = 0; s < roots.length; s++) {
      let q = here[4 + 2 * s];
      if (solid > 0.05 && q < 0.97 * last[s]) {
        if (Number.isNaN(rough))
          rough = 0.8 * noise(x * 0.75, y * 0.75, z * 0.75) + 0.5 * noise(x * 1.5 + 3, y * 1.3, z * 1.5);
        // A vein or a crack is open: nothing in it breaks the front up.
        q = Math.max(0, q + solid * (1 - here[2]) * here[5 + 2 * s] * rough);
      }
      arrival[s][o] = q + stopped * Math.max(0, last[s] - q);
    }
  });
  return { grid, arrival, stretch };
}
