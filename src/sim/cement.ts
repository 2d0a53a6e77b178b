import type { Landmarks } from '../../models/manifest.ts';
import { noise } from '../../models/math/noise.ts';
import { clamp, lerp, smoothstep } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { type Approach, pointAt, type Side } from './access.ts';
import { type Body, materialPoint, stretchAt } from './body.ts';
import type { Case } from './case.ts';
import type { Cavity } from './cavity.ts';
import { drawnVolume } from './drawn.ts';
import { forEachNode, forNodes, type Grid, nodeCount } from './field/grid.ts';
import { type LevelCurve, levelCurve } from './field/level-curve.ts';
import { fastMarch, UNREACHED } from './field/march.ts';
import { sample } from './field/sample.ts';
import type { Fracture } from './fracture.ts';
import { LEAK_TYPES, type LeakType, leakPaths } from './leaks.ts';
import type { Weights } from './reduction.ts';

export type CementStop = 'volume-reached' | 'posterior-quarter';

/** Cement put in through one cannula, as plain data. */
export interface CementPlan {
  side: Side;
  /** Root of the arrival on the fine grid: the front stands where it equals the level. */
  arrival: Float32Array;
  /** Positive where the other side's cement comes first. */
  clip: Float32Array | null;
  curve: LevelCurve;
  /** mL outside the body, by way out, at the curve's volumes. */
  leaks: Readonly<Record<LeakType, Float32Array>>;
  finalMl: number;
  stop: CementStop;
}

export interface Cementing {
  grid: Grid;
  sides: readonly CementPlan[];
  /** The fracture stands at these weights while the cement sets, and the cast keeps that shape. */
  weights: Weights;
}

/** Slowness of sparse bone (9 %) over that of an open cavity, at medium viscosity; illustrative. */
const BONE_SLOWNESS = 16;
/** Runny cement finds its way more easily (source of the direction: hv-meta2018-leak). */
const VISCOSITY: Readonly<Record<Case['cement']['viscosity'], number>> = { low: 0.55, medium: 1, high: 2.2 };
/** Flow resistance goes as permeability, which falls steeply with bone volume fraction; illustrative exponent. */
const PERMEABILITY_POWER = 1.25;
const CLOSED = 900;
const POSTERIOR_QUARTER = 0.25;
/** Fine grid spacing over the body grid's: the front's fingers are about 1 mm. */
const FINE = 0.62;

interface Flow {
  slowness: Float32Array;
  type: Uint8Array;
}

function flowOf(body: Body, marks: Landmarks, cavity: Cavity, patientCase: Case): Flow {
  const leaks = leakPaths(body, marks, patientCase);
  const viscosity = VISCOSITY[patientCase.cement.viscosity];
  const slowness = new Float32Array(nodeCount(body.grid)).fill(CLOSED);
  forNodes(body.grid, body.near, (o, x, y, z) => {
    const depth = -body.distance[o];
    const leak = leaks.slowness[o];
    if (depth < 0 && leak === 0) return;
    const fraction = clamp(cavity.bone[o], 0.015, 0.6);
    const uneven = Math.exp(
      0.7 * noise(x / 3.3, y / 4.2, z / 3.3) + 0.5 * noise(x / 1.6 + 7, y / 2, z / 1.6),
    );
    let own = BONE_SLOWNESS * viscosity * (fraction / 0.09) ** PERMEABILITY_POWER * uneven;
    own = lerp(own, CLOSED, smoothstep(1.3, 0.6, depth) ** 2);
    const open = cavity.open[o];
    if (open > 0) own = 1 / (open + (1 - open) / own);
    // Along a way out the runny cement is faster still: viscosity counts twice.
    if (leak > 0) own = Math.min(own, leak * viscosity * viscosity);
    slowness[o] = own;
  });
  return { slowness, type: leaks.type };
}

/** Fills the body from the tips of the bone fillers. */
export function cementOf(
  body: Body,
  marks: Landmarks,
  fracture: Fracture,
  cavity: Cavity,
  approaches: readonly Approach[],
  patientCase: Case,
  weights: Weights,
): Cementing {
  const flow = flowOf(body, marks, cavity, patientCase);
  const asked = Math.max(0.05, patientCase.cement.volumeMl);
  const enough = (asked * 1000 * 1.7) / body.grid.spacing ** 3 + 400;
  const roots = approaches.map((approach) => {
    const tip = materialPoint(fracture, fillerTip(approach, patientCase), weights.wedge, weights.central);
    const node = nearestNode(body.grid, tip);
    const arrival = fastMarch(body.grid, flow.slowness, [{ node, arrival: 0 }], UNREACHED, enough);
    const beyond = Math.sqrt(largest(arrival.filter((t) => t < UNREACHED))) * 1.15 + 1;
    return arrival.map((t) => (t < UNREACHED ? Math.sqrt(t) : beyond));
  });
  const grid = fineGrid(body.grid, roots);
  const fine = roots.map((root) => refine(body, cavity, grid, root));
  const stretch = fineStretch(body, grid, weights);
  const drawn = drawnVolume(grid, body.grid, body.shift);
  const sides = approaches.map((approach, at): CementPlan => {
    const arrival = fine[at];
    const other = fine.find((_, index) => index !== at);
    const clip = other === undefined ? null : arrival.map((q, o) => (q - other[o]) / 2);
    const curve = levelCurve({
      grid,
      arrival,
      ...(clip === null ? {} : { clip }),
      stretch: [stretch],
      blend: () => [1],
      maxMl: asked,
      measure: (level) => drawn(arrival, level, clip, weights.wedge, weights.central),
    });
    return {
      side: approach.side,
      arrival,
      clip,
      curve,
      leaks: leakCurves(body, grid, flow, arrival, clip, curve, stretch),
      ...stopOf(body, grid, cavity, arrival, clip, curve, patientCase),
    };
  });
  return { grid, sides, weights };
}

/** In the front third of the cavity, or at the cannula's deepest reach where there is none. */
function fillerTip(approach: Approach, patientCase: Case): Vec3 {
  const back = patientCase.method === 'kyphoplasty' ? 0.36 * patientCase.balloon.lengthMm : 2;
  return pointAt(approach, Math.max(approach.cannulaDepthMm + 1, approach.tipDepthMm - back));
}

function nearestNode(grid: Grid, at: Vec3): number {
  const index = [0, 1, 2].map((axis) =>
    clamp(Math.round((at[axis] - grid.origin[axis]) / grid.spacing), 1, grid.size[axis] - 2),
  );
  return index[0] + grid.size[0] * (index[1] + grid.size[1] * index[2]);
}

function largest(values: Float32Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** A finer grid over what the fronts reached. */
function fineGrid(grid: Grid, roots: readonly Float32Array[]): Grid {
  const [nx, ny] = grid.size;
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [0, 0, 0];
  const limits = roots.map((root) => largest(root) * 0.999);
  for (let o = 0; o < nodeCount(grid); o++) {
    if (!roots.some((root, at) => root[o] < limits[at])) continue;
    const at = [o % nx, Math.floor(o / nx) % ny, Math.floor(o / (nx * ny))];
    for (let axis = 0; axis < 3; axis++) {
      low[axis] = Math.min(low[axis], at[axis]);
      high[axis] = Math.max(high[axis], at[axis]);
    }
  }
  const spacing = grid.spacing * FINE;
  const size = [0, 1, 2].map((axis) => Math.ceil((high[axis] - low[axis] + 2) / FINE) + 1);
  return {
    spacing,
    origin: [0, 1, 2].map((axis) => grid.origin[axis] + (low[axis] - 1) * grid.spacing) as unknown as Vec3,
    size: [size[0], size[1], size[2]],
  };
}

/** The front on the fine grid, with the fingers that pores give it: what is drawn is what is counted. */
function refine(body: Body, cavity: Cavity, grid: Grid, root: Float32Array): Float32Array {
  const out = new Float32Array(nodeCount(grid));
  const last = largest(root) * 0.97;
  const h = body.grid.spacing;
  forEachNode(grid, (o, x, y, z) => {
    const q = sample(body.grid, root, x, y, z);
    out[o] = q;
    if (q >= last) return;
    const open = sample(body.grid, cavity.open, x, y, z);
    if (open > 0.95) return;
    const gx = sample(body.grid, root, x + h / 2, y, z) - sample(body.grid, root, x - h / 2, y, z);
    const gy = sample(body.grid, root, x, y + h / 2, z) - sample(body.grid, root, x, y - h / 2, z);
    const gz = sample(body.grid, root, x, y, z + h / 2) - sample(body.grid, root, x, y, z - h / 2);
    const steep = Math.min(6, Math.sqrt(gx * gx + gy * gy + gz * gz) / h);
    const rough = 0.8 * noise(x * 0.75, y * 0.75, z * 0.75) + 0.5 * noise(x * 1.5 + 3, y * 1.3, z * 1.5);
    out[o] = Math.max(0, q + (1 - open) * steep * rough);
  });
  return out;
}

function fineStretch(body: Body, grid: Grid, weights: Weights): Float32Array {
  const coarse = new Float32Array(nodeCount(body.grid)).fill(1);
  for (const o of body.near) coarse[o] = stretchAt(body, o, weights.wedge, weights.central);
  const out = new Float32Array(nodeCount(grid));
  forEachNode(grid, (o, x, y, z) => {
    out[o] = sample(body.grid, coarse, x, y, z);
  });
  return out;
}

/** Index of the curve's sample whose level first exceeds a value; the curve's length if none does. */
function sampleOf(curve: LevelCurve, value: number): number {
  let low = 0;
  let high = curve.level.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (curve.level[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leakCurves(
  body: Body,
  grid: Grid,
  flow: Flow,
  arrival: Float32Array,
  clip: Float32Array | null,
  curve: LevelCurve,
  stretch: Float32Array,
): Record<LeakType, Float32Array> {
  const curves = Object.fromEntries(
    LEAK_TYPES.map((type) => [type, new Float32Array(curve.ml.length)]),
  ) as Record<LeakType, Float32Array>;
  const node = grid.spacing ** 3 / 1000;
  forEachNode(grid, (o, x, y, z) => {
    if (arrival[o] >= curve.level[curve.level.length - 1]) return;
    if (clip !== null && clip[o] >= 0) return;
    if (sample(body.grid, body.distance, x, y, z) < 0) return;
    const type = flow.type[nearestNode(body.grid, [x, y, z])];
    if (type === 0) return;
    const at = sampleOf(curve, arrival[o]);
    if (at < curve.ml.length) curves[LEAK_TYPES[type - 1]][at] += node * stretch[o];
  });
  for (const values of Object.values(curves))
    for (let i = 1; i < values.length; i++) values[i] += values[i - 1];
  return curves;
}

/**
 * Filling stops when cement has come to the posterior quarter of the body. In a short thoracic body the cavity itself
 * may reach into that quarter: then it stops when cement has come a little further back than the cavity.
 */
function stopOf(
  body: Body,
  grid: Grid,
  cavity: Cavity,
  arrival: Float32Array,
  clip: Float32Array | null,
  curve: LevelCurve,
  patientCase: Case,
): { finalMl: number; stop: CementStop } {
  const { coordinates, distance, inside } = body;
  let back = 1;
  for (const o of inside) if (cavity.open[o] > 0.5 && coordinates[3 * o] < back) back = coordinates[3 * o];
  const border = clamp(Math.min(POSTERIOR_QUARTER, back - 0.06), 0.06, POSTERIOR_QUARTER);
  let first = Number.POSITIVE_INFINITY;
  forEachNode(grid, (o, x, y, z) => {
    if (arrival[o] >= first || (clip !== null && clip[o] >= 0)) return;
    const near = nearestNode(body.grid, [x, y, z]);
    const u = coordinates[3 * near];
    if (u < border && u > -0.1 && distance[near] < 0 && cavity.open[near] < 0.5) first = arrival[o];
  });
  const asked = patientCase.cement.volumeMl;
  const at = sampleOf(curve, first);
  if (at >= curve.ml.length || curve.ml[at] >= asked) return { finalMl: asked, stop: 'volume-reached' };
  return { finalMl: curve.ml[at], stop: 'posterior-quarter' };
}
