import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Field as Volume } from '../field/grid.ts';
import { sampleAll } from '../field/sample.ts';
import type { Field } from './fields.ts';

/** Apart of the nodes at which a bend is asked and undone, mm; between them it is interpolated. */
const COARSE_MM = 2.5;
/** Rounds of the fixed point, of which the first few go the whole step and the others less: some places of three deviations would
 * never settle. */
const ROUNDS = 12;
const WHOLE = 4;
const DAMPING = 0.7;
const SETTLED_MM = 0.01;
/** A baked volume tells no greater distance, mm; from here on it counts as far. */
const RANGE_MM = 6;
const FAR_MM = 5.9;

/** A lattice of displacements, three at each node. */
interface Lattice {
  origin: readonly [number, number, number];
  spacing: number;
  size: readonly [number, number, number];
  data: Float32Array;
}

/** Nodes beyond the volume's box on each side: a bent bone may reach over it. */
const ROUND = 4;

function latticeOver({ origin, spacing, size }: Volume): Lattice {
  const count = (n: number): number => Math.ceil(((n - 1) * spacing) / COARSE_MM) + 1 + 2 * ROUND;
  const counts = [count(size[0]), count(size[1]), count(size[2])] as const;
  const before = ROUND * COARSE_MM;
  return {
    origin: [origin[0] - before, origin[1] - before, origin[2] - before],
    spacing: COARSE_MM,
    size: counts,
    data: new Float32Array(3 * counts[0] * counts[1] * counts[2]),
  };
}

/** Nodes that come from near the bone, so far as is known, and those within `rings` nodes of them. */
function nearNow(volume: Volume, { origin, spacing, size, data }: Lattice, rings: number): Uint8Array {
  const [nx, ny, nz] = size;
  const own = new Uint8Array(nx * ny * nz);
  const [sx, sy, sz] = volume.size;
  const per = 1 / volume.spacing;
  // Rounded to the nearest of the volume's nodes.
  const [ox, oy, oz] = volume.origin.map((at, c) => (origin[c] - at) * per + 0.5);
  const step = spacing * per;
  let node = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, node++) {
        const u = clamp(ox + i * step + data[3 * node] * per, 0, sx - 1) | 0;
        const v = clamp(oy + j * step + data[3 * node + 1] * per, 0, sy - 1) | 0;
        const w = clamp(oz + k * step + data[3 * node + 2] * per, 0, sz - 1) | 0;
        if (volume.data[u + sx * (v + sy * w)] < FAR_MM) own[node] = 1;
      }
  for (const [stride, count] of [
    [1, nx],
    [nx, ny],
    [nx * ny, nz],
  ])
    widen(own, stride, count, rings);
  return own;
}

/** Marks what lies within `rings` of a mark along one axis, from either end on; a row has `count` nodes, `stride` apart. */
function widen(own: Uint8Array, stride: number, count: number, rings: number): void {
  const block = stride * count;
  for (let from = 0; from < own.length; from += block)
    for (let row = from; row < from + stride; row++) {
      const last = row + block - stride;
      let left = 0;
      for (let o = row; o <= last; o += stride)
        if (own[o] === 1) left = rings;
        else if (left-- > 0) own[o] = 2;
      left = 0;
      for (let o = last; o >= row; o -= stride)
        if (own[o] === 1) left = rings;
        else if (left-- > 0) own[o] = 2;
      for (let o = row; o <= last; o += stride) if (own[o] === 2) own[o] = 1;
    }
}

/** How far a field moves the marked nodes; the others stay. */
function movedAt({ origin, spacing, size, data }: Lattice, near: Uint8Array, field: Field): void {
  const moved = new Float64Array(3);
  let node = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++, node++) {
        if (near[node] === 0) continue;
        field(origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing, moved);
        data[3 * node] = moved[0];
        data[3 * node + 1] = moved[1];
        data[3 * node + 2] = moved[2];
      }
}

/** Where the places of the lattice come from, as displacements from where they are. */
function undone(lattice: Lattice, near: Uint8Array): Lattice {
  const { origin, spacing, size } = lattice;
  const data = new Float32Array(lattice.data.length);
  const at = new Float64Array(3);
  let node = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++, node++) {
        if (near[node] === 0) continue;
        at[0] = origin[0] + i * spacing;
        at[1] = origin[1] + j * spacing;
        at[2] = origin[2] + k * spacing;
        undo(lattice, node, at, data);
      }
  return { ...lattice, data };
}

/** Where one place comes from; it begins where what is moved there would come from. */
function undo(lattice: Lattice, node: number, at: Float64Array, out: Float32Array): void {
  const o = 3 * node;
  const [px, py, pz] = at;
  let x = px - lattice.data[o];
  let y = py - lattice.data[o + 1];
  let z = pz - lattice.data[o + 2];
  if (x === px && y === py && z === pz) return;
  for (let round = 0; round < ROUNDS; round++) {
    sampleAll(lattice, lattice.data, x, y, z, MOVED);
    const dx = px - x - MOVED[0];
    const dy = py - y - MOVED[1];
    const dz = pz - z - MOVED[2];
    const step = round < WHOLE ? 1 : DAMPING;
    x += step * dx;
    y += step * dy;
    z += step * dz;
    if (Math.abs(dx) + Math.abs(dy) + Math.abs(dz) < SETTLED_MM) break;
  }
  out[o] = x - px;
  out[o + 1] = y - py;
  out[o + 2] = z - pz;
}
const MOVED = new Float64Array(3);

/**
 * The distance volume of a bent bone, over the lattice's box: at each node the value of the place that it comes from.
 * Distances are the mean bone's, stretched with it: a wall that is a tenth wider reads as wide as before. Asked exactly at
 * each node it took 280 ms at L1, of which most went into undoing the bend. Loops that are functions of their own are made
 * fast within the first volume; as closures over the lattice they took three times as long there.
 */
export function bentVolume(volume: Volume, field: Field): Volume {
  const lattice = latticeOver(volume);
  const near = nearNow(volume, lattice, ROUND + 1);
  movedAt(lattice, near, field);
  const from = undone(lattice, near);
  return pulledBack(volume, from, nearNow(volume, from, 1));
}

/** Reads a volume at where the nodes of its own grid, some more on each side, come from. What lies further from the bone than
 * the volume tells is left so. */
function pulledBack(volume: Volume, from: Lattice, near: Uint8Array): Volume {
  const { spacing } = volume;
  const [low, size] = boxOf(volume, from, near);
  const [nx, ny, nz] = size;
  const data = new Float32Array(nx * ny * nz).fill(RANGE_MM);
  const ends = new Float64Array(3 * from.size[0]);
  const open = new Uint8Array(from.size[0]);
  const plane = new Float64Array(3 * from.size[0] * from.size[1]);
  const first = (low[0] - from.origin[0]) / COARSE_MM;
  let o = 0;
  for (let k = 0; k < nz; k++) {
    const z = low[2] + k * spacing;
    const layer = planeAt(from, z, plane);
    for (let j = 0; j < ny; j++, o += nx) {
      const y = low[1] + j * spacing;
      if (!rowAt(from, near, plane, layer, y, ends, open)) continue;
      readRow(volume, ends, open, first, low[0], y, z, data, o, nx);
    }
  }
  return { origin: low, spacing, size, data };
}

/** Reads one row of `count` nodes from `first` lattice cells on, as `sample` does, written out: asked for each node it took three
 * times as long. */
function readRow(
  { origin, spacing, size, data: source }: Volume,
  ends: Float64Array,
  open: Uint8Array,
  first: number,
  lowX: number,
  y: number,
  z: number,
  data: Float32Array,
  o: number,
  count: number,
): void {
  const sx = size[0];
  const layer = sx * size[1];
  const mx = sx - 1.0001;
  const my = size[1] - 1.0001;
  const mz = size[2] - 1.0001;
  const per = 1 / spacing;
  const ox = lowX - origin[0];
  const oy = y - origin[1];
  const oz = z - origin[2];
  const step = spacing / COARSE_MM;
  for (let i = 0; i < count; i++) {
    const along = first + i * step;
    const cell = along | 0;
    if (open[cell] === 0) continue;
    const part = along - cell;
    const q = 3 * cell;
    const u = clamp((ox + i * spacing + ends[q] + part * (ends[q + 3] - ends[q])) * per, 0, mx);
    const v = clamp((oy + ends[q + 1] + part * (ends[q + 4] - ends[q + 1])) * per, 0, my);
    const w = clamp((oz + ends[q + 2] + part * (ends[q + 5] - ends[q + 2])) * per, 0, mz);
    const iu = u | 0;
    const iv = v | 0;
    const iw = w | 0;
    const fx = u - iu;
    const fy = v - iv;
    const at = iu + sx * iv + layer * iw;
    const up = at + layer;
    const a = source[at] + fx * (source[at + 1] - source[at]);
    const b = source[at + sx] + fx * (source[at + sx + 1] - source[at + sx]);
    const c = source[up] + fx * (source[up + 1] - source[up]);
    const d = source[up + sx] + fx * (source[up + sx + 1] - source[up + sx]);
    const front = a + fy * (b - a);
    data[o + i] = front + (w - iw) * (c + fy * (d - c) - front);
  }
}

/** The part of the lattice's box that has bone near, on whole steps of the volume's grid. */
function boxOf(
  { origin, spacing }: Volume,
  lattice: Lattice,
  near: Uint8Array,
): [Vec3, [number, number, number]] {
  const [nx, ny] = lattice.size;
  const low = [1e9, 1e9, 1e9];
  const high = [-1, -1, -1];
  for (let node = 0; node < near.length; node++) {
    if (near[node] === 0) continue;
    const row = (node / nx) | 0;
    const k = (row / ny) | 0;
    widened(low, high, 0, node - row * nx);
    widened(low, high, 1, row - k * ny);
    widened(low, high, 2, k);
  }
  const mm = (at: number, c: number): number => (lattice.origin[c] + at * COARSE_MM - origin[c]) / spacing;
  const first = low.map((at, c) => Math.ceil(mm(at, c)));
  const count = (c: number): number => Math.floor(mm(high[c], c)) - first[c] + 1;
  return [
    [origin[0] + first[0] * spacing, origin[1] + first[1] * spacing, origin[2] + first[2] * spacing],
    [count(0), count(1), count(2)],
  ];
}

function widened(low: number[], high: number[], axis: number, at: number): void {
  if (at < low[axis]) low[axis] = at;
  if (at > high[axis]) high[axis] = at;
}

/** The lattice's values all over a plane of z. */
function planeAt({ origin, size, data }: Lattice, z: number, plane: Float64Array): number {
  const w = clamp((z - origin[2]) / COARSE_MM, 0, size[2] - 1.0001);
  const k = w | 0;
  const part = w - k;
  const layer = plane.length;
  for (let c = 0, q = layer * k; c < layer; c++, q++) plane[c] = data[q] + part * (data[q + layer] - data[q]);
  return k;
}

/** The lattice's values along a row of x in the plane behind its layer `k`, three at each of its nodes, and in which of its cells
 * the row has bone near; false where in none. */
function rowAt(
  { origin, size }: Lattice,
  near: Uint8Array,
  plane: Float64Array,
  k: number,
  y: number,
  ends: Float64Array,
  open: Uint8Array,
): boolean {
  const [nx, ny] = size;
  const v = clamp((y - origin[1]) / COARSE_MM, 0, ny - 1.0001);
  const j = v | 0;
  const part = v - j;
  const node = nx * (j + ny * k);
  const over = nx * ny;
  let first = nx;
  let last = -1;
  for (let i = 0; i < nx; i++) {
    open[i] = near[node + i] | near[node + i + nx] | near[node + i + over] | near[node + i + over + nx];
    if (open[i] === 0) continue;
    if (first === nx) first = i;
    last = i;
  }
  if (last < 0) return false;
  for (let i = 0; i + 1 < nx; i++) open[i] |= open[i + 1];
  const row = 3 * nx;
  const end = 3 * Math.min(nx, last + 2);
  for (let c = 3 * Math.max(0, first - 1), q = row * j + c; c < end; c++, q++)
    ends[c] = plane[q] + part * (plane[q + row] - plane[q]);
  return true;
}
