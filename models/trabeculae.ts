import { seededRandom } from './math/random.ts';

/**
 * A periodic block of trabecular bone: bone stands wherever the value is under a threshold, and `threshold[i]` is the
 * one that fills i / 64 * MAX_FRACTION of the block, so that a shown bone volume fraction is exact.
 */
export interface TrabecularTile {
  /** Nodes along each edge; x fastest, y is along the load. */
  size: number;
  /** Edge, mm. */
  edgeMm: number;
  data: Uint8Array;
  /** 65 thresholds, in the data's own units (0..1). */
  threshold: number[];
}

const SIZE = 96;
const EDGE_MM = 7.2;
/** Cells across the block and along the load: 0.9 mm apart and 1.44 mm tall, as in a lumbar body. */
const ACROSS = 8;
const ALONG = 5;
export const MAX_FRACTION = 0.6;

/**
 * Voronoi cells stretched along the load. Where three cells meet stand rods; between two stand plates, those along
 * the load first, those across it last, and all of them perforated: dense bone is plates with holes, sparse bone
 * rods. Faces alone gave foam; edges alone gave a scaffold.
 *
 * A page makes it while its first picture is already there. Looking up all neighbours anew for each of 885,000 nodes took
 * 1.6 s of a core, a quarter of what opening the page cost; once for each row through a cell it takes a third of that.
 */
export function trabecularTile(seed = 42): TrabecularTile {
  const random = seededRandom(seed);
  const points = new Float32Array(ACROSS * ALONG * ACROSS * 3);
  for (let i = 0; i < points.length; i++) points[i] = 0.5 + 0.82 * (random() - 0.5);
  const holes = periodicNoise(random);
  const value = new Float32Array(SIZE ** 3);
  const across = axis(ACROSS);
  const along = axis(ALONG);
  const near = new Float64Array(NEAR * 4);
  let o = 0;
  for (let k = 0; k < SIZE; k++)
    for (let j = 0; j < SIZE; j++) {
      let cell = -1;
      for (let i = 0; i < SIZE; i++) {
        const x = across[i];
        if (Math.floor(x) !== cell) {
          cell = Math.floor(x);
          neighbours(points, cell, along[j], across[k], near);
        }
        value[o++] = trabecula(near, x, holes(i, j, k));
      }
    }
  return quantised(value);
}

/** Places of the block's nodes along an edge of so many cells, in cells. */
const axis = (cells: number): Float64Array =>
  Float64Array.from({ length: SIZE }, (_, i) => ((i + 0.5) / SIZE) * cells);

/** Threshold (0..1) under which this share of the block (0..MAX_FRACTION) is bone. Twin of the shader's function. */
export function thresholdFor(tile: TrabecularTile, fraction: number): number {
  const steps = tile.threshold.length - 1;
  const x = Math.min(1, Math.max(0, fraction / MAX_FRACTION)) * steps;
  const i = Math.min(Math.floor(x), steps - 1);
  return tile.threshold[i] + (tile.threshold[i + 1] - tile.threshold[i]) * (x - i);
}

const wrap = (i: number, n: number): number => (i < 0 ? i + n : i >= n ? i - n : i);

/** A cell and those around it. */
const NEAR = 27;
/** A cell itself, those beside it and those at its corners: so the near ones come first. */
const BESIDE = [0, -1, 1];

/** Writes the points of a cell and of those around it, as seen from a row through it: where along the row, what lies between
 * across it in both directions, and that distance squared; all in cells. */
function neighbours(points: Float32Array, ci: number, y: number, z: number, into: Float64Array): void {
  const [cj, ck] = [Math.floor(y), Math.floor(z)];
  let o = 0;
  for (const k of BESIDE)
    for (const j of BESIDE)
      for (const i of BESIDE) {
        const q = 3 * (wrap(ci + i, ACROSS) + ACROSS * (wrap(cj + j, ALONG) + ALONG * wrap(ck + k, ACROSS)));
        const dy = cj + j + points[q + 1] - y;
        const dz = ck + k + points[q + 2] - z;
        into[o++] = ci + i + points[q];
        into[o++] = dy;
        into[o++] = dz;
        into[o++] = dy * dy + dz * dz;
      }
}

/** Distance-like value at a point of the row, in cells: smallest in the middle of a trabecula. */
function trabecula(near: Float64Array, x: number, hole: number): number {
  let d1 = 99;
  let d2 = 99;
  let d3 = 99;
  let first = 0;
  let second = 0;
  for (let q = 0; q < 4 * NEAR; q += 4) {
    if (near[q + 3] >= d3) continue;
    const dx = near[q] - x;
    const d = dx * dx + near[q + 3];
    if (d < d1) {
      d3 = d2;
      d2 = d1;
      d1 = d;
      second = first;
      first = q;
    } else if (d < d2) {
      d3 = d2;
      d2 = d;
      second = q;
    } else if (d < d3) d3 = d;
  }
  const ex = near[second] - x - (near[first] - x);
  const ey = near[second + 1] - near[first + 1];
  const ez = near[second + 2] - near[first + 2];
  const [f1, f2, f3] = [Math.sqrt(d1), Math.sqrt(d2), Math.sqrt(d3)];
  const across = ey ** 2 / (ex ** 2 + ey ** 2 + ez ** 2 + 1e-9);
  const plate = (f2 - f1) / 2 + 0.42 * Math.max(0, hole) + 0.16 * across;
  const rod = ((f3 - f1) / 2) * 0.62 + 0.03 + 0.05 * across;
  return Math.min(plate, rod);
}

/** Nodes of the noise along each edge of the block. */
const LATTICE = 16;

/** Smooth noise at the block's nodes, -0.4..0.6, that repeats at its edges. */
function periodicNoise(random: () => number): (i: number, j: number, k: number) => number {
  const lattice = Float32Array.from({ length: LATTICE ** 3 }, () => random());
  const ease = (t: number) => t * t * (3 - 2 * t);
  const mix = (a: number, b: number, t: number) => a + (b - a) * t;
  const edge = (cells: number) =>
    Array.from(axis(cells), (at) => {
      const x = (at / cells) * LATTICE;
      const low = Math.floor(x);
      return { low, high: wrap(low + 1, LATTICE), share: ease(x - low) };
    });
  const across = edge(ACROSS);
  const along = edge(ALONG);
  return (i, j, k) => {
    const [x, y, z] = [across[i], along[j], across[k]];
    const layer = (c: number) => {
      const [low, high] = [LATTICE * (y.low + LATTICE * c), LATTICE * (y.high + LATTICE * c)];
      return mix(
        mix(lattice[x.low + low], lattice[x.high + low], x.share),
        mix(lattice[x.low + high], lattice[x.high + high], x.share),
        y.share,
      );
    };
    return mix(layer(z.low), layer(z.high), z.share) - 0.4;
  };
}

function quantised(value: Float32Array): TrabecularTile {
  const sorted = value.slice().sort();
  const top = sorted[Math.floor(sorted.length * 0.92)];
  const threshold = Array.from({ length: 65 }, (_, i) => {
    const at = Math.min(sorted.length - 1, Math.floor((sorted.length * i * MAX_FRACTION) / 64));
    return i === 0 ? 0 : sorted[at] / top;
  });
  const data = new Uint8Array(value.length);
  for (let o = 0; o < data.length; o++) data[o] = Math.round(255 * Math.min(1, value[o] / top));
  return { size: SIZE, edgeMm: EDGE_MM, data, threshold };
}
