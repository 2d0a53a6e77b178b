import { clamp } from '../../../models/math/scalar.ts';
import type { Cavity } from '../balloon/cavity.ts';
import type { LevelCase } from '../case/case.ts';
import type { Grid } from '../field/grid.ts';
import type { LevelCurve } from '../field/level-curve.ts';
import { onto } from '../field/sample.ts';
import type { Body } from '../level/body.ts';
import { type Flow, VISCOSITY } from './flow.ts';
import type { Fronts } from './front.ts';
import { eachLeak, LEAK_TYPES, type LeakType } from './leak-types.ts';

export type CementStop = 'volume-reached' | 'posterior-quarter' | 'no-more-room' | 'resists' | 'leak-seen';

const POSTERIOR_QUARTER = 0.25;
/** A node counts as reached up to this share of the arrival that stands for unreached ones. */
const REACHED = 0.97;

/** Where the fine grid's nodes matter besides being filled. */
export interface Ends {
  /** Fine nodes outside the bone on a way out, which way (index in LEAK_TYPES), and their volume, mL. */
  outside: Uint32Array;
  way: Uint8Array;
  nodeMl: Float32Array;
  /** 1 where a node outside is in the canal by a broken wall. */
  canal: Uint8Array;
  /** Fine nodes of trabecular bone in the part that cement must not come to. */
  behind: Uint32Array;
}

/** Which node along one axis is nearest to each of another grid's. */
const nearest = ({ origin, spacing, size }: Grid, other: Grid, axis: 0 | 1 | 2): Int32Array =>
  Int32Array.from({ length: other.size[axis] }, (_, n) =>
    clamp(Math.round((other.origin[axis] + n * other.spacing - origin[axis]) / spacing), 1, size[axis] - 2),
  );

/**
 * The part at the back where filling stops is the posterior quarter of the body. In a short thoracic body the cavity
 * itself may reach into that quarter: then it is what lies a little further back than the cavity.
 */
export function endsOf(body: Body, cavity: Cavity, flow: Flow, fronts: Fronts): Ends {
  const { coordinates, distance, inside } = body;
  let back = 1;
  for (const o of inside) if (cavity.open[o] > 0.5 && coordinates[3 * o] < back) back = coordinates[3 * o];
  const border = clamp(Math.min(POSTERIOR_QUARTER, back - 0.06), 0.06, POSTERIOR_QUARTER);
  const outside: number[] = [];
  const way: number[] = [];
  const nodeMl: number[] = [];
  const canal: number[] = [];
  const behind: number[] = [];
  const node = fronts.grid.spacing ** 3 / 1000;
  const { beyond } = fronts;
  const reached = reachedBy(fronts.arrival, beyond);
  // Where the front has no more room its last level runs between the last nodes reached and those beyond.
  const wellReached = (o: number) => fronts.arrival.some((one, s) => one[o] < REACHED * beyond[s]);
  const { grid } = body;
  const { type } = flow;
  const value = onto(grid, fronts.grid);
  const depth = new Float64Array(1);
  const [i, j, k] = ([0, 1, 2] as const).map((axis) => nearest(grid, fronts.grid, axis));
  const [nx, ny, nz] = fronts.grid.size;
  const at = (z: number, y: number, x: number): void => {
    const o = x + nx * (y + ny * z);
    const near = i[x] + grid.size[0] * (j[y] + grid.size[1] * k[z]);
    if (distance[near] > -1) {
      value(distance, x, y, z, 0, 1, depth);
      if (depth[0] >= 0) {
        const kind = type[near] || typeBeside(grid, type, near);
        if (kind === 0) return;
        outside.push(o);
        way.push(kind - 1);
        nodeMl.push(node * fronts.stretch[o]);
        canal.push(LEAK_TYPES[kind - 1] === 'C' && coordinates[3 * near] < 0.05 ? 1 : 0);
        return;
      }
    }
    const u = coordinates[3 * near];
    // In a vein it runs on before it is seen to have come so far.
    if (u < border && u > -0.1 && type[near] === 0 && distance[near] < 0 && cavity.open[near] < 0.5)
      if (wellReached(o)) behind.push(o);
  };
  for (let z = 0, o = 0; z < nz; z++)
    for (let y = 0; y < ny; y++) for (let x = 0; x < nx; x++, o++) if (reached[o] === 1) at(z, y, x);
  return {
    outside: Uint32Array.from(outside),
    way: Uint8Array.from(way),
    nodeMl: Float32Array.from(nodeMl),
    canal: Uint8Array.from(canal),
    behind: Uint32Array.from(behind),
  };
}

/** 1 at the nodes to which any front has come. Side by side: few nodes have any. */
function reachedBy(arrival: readonly Float32Array[], beyond: readonly number[]): Uint8Array {
  const reached = new Uint8Array(arrival[0]?.length ?? 0);
  arrival.forEach((one, s) => {
    const limit = beyond[s];
    for (let o = 0; o < one.length; o++) if (one[o] < limit) reached[o] = 1;
  });
  return reached;
}

/** The way out next to a node, 0 if none: the front stands a little beyond the nodes of its way. */
function typeBeside({ size }: Grid, type: Uint8Array, o: number): number {
  const [nx, ny] = size;
  for (let k = -1; k <= 1; k++)
    for (let j = -1; j <= 1; j++)
      for (let i = -1; i <= 1; i++) {
        const found = type[o + i + nx * (j + ny * k)];
        if (found > 0) return found;
      }
  return 0;
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

/** mL outside the bone by each way, at the curve's volumes. */
export function leakCurves(
  ends: Ends,
  arrival: Float32Array,
  clip: Float32Array | null,
  curve: LevelCurve,
): Record<LeakType, Float32Array> {
  const curves = eachLeak(() => new Float32Array(curve.ml.length));
  const last = curve.level[curve.level.length - 1];
  ends.outside.forEach((o, index) => {
    if (arrival[o] >= last || (clip !== null && clip[o] >= 0)) return;
    const at = sampleOf(curve, arrival[o]);
    if (at < curve.ml.length) curves[LEAK_TYPES[ends.way[index]]][at] += ends.nodeMl[index];
  });
  let before = 0;
  for (let i = 0; i < curve.ml.length; i++) {
    const more = LEAK_TYPES.reduce((sum, type) => sum + curves[type][i], 0);
    // Counted by nodes a leak can come out larger than what went in: the rest is then out by the next sample.
    const share = more > 0 ? clamp((curve.ml[i] - before) / more, 0, 1) : 0;
    for (const type of LEAK_TYPES) {
      const out = curves[type][i] * share;
      if (share < 1 && i + 1 < curve.ml.length) curves[type][i + 1] += curves[type][i] - out;
      curves[type][i] = out + (i > 0 ? curves[type][i - 1] : 0);
    }
    before += more * share;
  }
  return curves;
}

/** Cement at the back is seen on the lateral picture from about this much on, mL; illustrative. */
const SEEN_BEHIND_ML = 0.06;

/** mL that stand in the canal by a broken wall when the front has come to a level. */
export function canalOf(ends: Ends, arrival: Float32Array, clip: Float32Array | null, level: number): number {
  let ml = 0;
  ends.outside.forEach((o, index) => {
    if (ends.canal[index] === 1 && arrival[o] < level && (clip === null || clip[o] < 0))
      ml += ends.nodeMl[index];
  });
  return ml;
}

/**
 * No more goes in where the front has come this far, in the units of slowness (see flow.ts) times mm, for cement of medium
 * viscosity. In bone of 9 % the planned volume takes some 35 after a balloon and 150 without. Bone fillers push by hand,
 * injectors harder. Illustrative.
 */
const MOST_EFFORT = { filler: 80, injector: 250 } as const;

/** Filling stops when cement is seen to have come to the back of the body, or will not go in any more: in dense bone. */
export function stopOf(
  ends: Ends,
  fronts: Fronts,
  arrival: Float32Array,
  clip: Float32Array | null,
  curve: LevelCurve,
  one: LevelCase,
): { finalMl: number; stop: CementStop } {
  const last = curve.level[curve.level.length - 1];
  const arrivals = Float32Array.from(
    ends.behind.filter((o) => arrival[o] < last && (clip === null || clip[o] < 0)),
    (o) => arrival[o],
  ).sort();
  const enough = Math.ceil((SEEN_BEHIND_ML * 1000) / fronts.grid.spacing ** 3);
  const asked = one.cement.volumeMl;
  const room = curve.ml[curve.ml.length - 1];
  const atBack = arrivals.length < enough ? curve.ml.length : sampleOf(curve, arrivals[enough - 1]);
  const effort = MOST_EFFORT[one.treatment === 'kyphoplasty' ? 'filler' : 'injector'];
  const atLimit = sampleOf(curve, Math.sqrt(effort * VISCOSITY[one.cement.viscosity]));
  const at = Math.min(atBack, atLimit);
  if (at < curve.ml.length && curve.ml[at] < asked)
    return { finalMl: curve.ml[at], stop: atBack <= atLimit ? 'posterior-quarter' : 'resists' };
  return room < asked - 1e-6
    ? { finalMl: room, stop: 'no-more-room' }
    : { finalMl: asked, stop: 'volume-reached' };
}
