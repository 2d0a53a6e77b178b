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
 */
export function trabecularTile(seed = 42): TrabecularTile {
  const random = seededRandom(seed);
  const points = new Float32Array(ACROSS * ALONG * ACROSS * 3);
  for (let i = 0; i < points.length; i++) points[i] = 0.5 + 0.82 * (random() - 0.5);
  const holes = periodicNoise(random);
  const value = new Float32Array(SIZE ** 3);
  let o = 0;
  for (let k = 0; k < SIZE; k++)
    for (let j = 0; j < SIZE; j++)
      for (let i = 0; i < SIZE; i++) {
        const x = ((i + 0.5) / SIZE) * ACROSS;
        const y = ((j + 0.5) / SIZE) * ALONG;
        const z = ((k + 0.5) / SIZE) * ACROSS;
        value[o++] = trabecula(points, x, y, z, holes(x / ACROSS, y / ALONG, z / ACROSS));
      }
  return quantised(value);
}

/** Threshold (0..1) under which this share of the block (0..MAX_FRACTION) is bone. Twin of the shader's function. */
export function thresholdFor(tile: TrabecularTile, fraction: number): number {
  const steps = tile.threshold.length - 1;
  const x = Math.min(1, Math.max(0, fraction / MAX_FRACTION)) * steps;
  const i = Math.min(Math.floor(x), steps - 1);
  return tile.threshold[i] + (tile.threshold[i + 1] - tile.threshold[i]) * (x - i);
}

const wrap = (i: number, n: number): number => (i < 0 ? i + n : i >= n ? i - n : i);

/** Distance-like value at a point, in cells: smallest in the middle of a trabecula. */
function trabecula(points: Float32Array, x: number, y: number, z: number, hole: number): number {
  const ci = Math.floor(x);
  const cj = Math.floor(y);
  const ck = Math.floor(z);
  let d1 = 99;
  let d2 = 99;
  let d3 = 99;
  let [ax, ay, az, bx, by, bz] = [0, 0, 0, 0, 0, 0];
  for (let k = ck - 1; k <= ck + 1; k++)
    for (let j = cj - 1; j <= cj + 1; j++)
      for (let i = ci - 1; i <= ci + 1; i++) {
        const q = 3 * (wrap(i, ACROSS) + ACROSS * (wrap(j, ALONG) + ALONG * wrap(k, ACROSS)));
        const dx = i + points[q] - x;
        const dy = j + points[q + 1] - y;
        const dz = k + points[q + 2] - z;
        const d = dx * dx + dy * dy + dz * dz;
        if (d < d1) {
          d3 = d2;
          d2 = d1;
          d1 = d;
          [bx, by, bz] = [ax, ay, az];
          [ax, ay, az] = [dx, dy, dz];
        } else if (d < d2) {
          d3 = d2;
          d2 = d;
          [bx, by, bz] = [dx, dy, dz];
        } else if (d < d3) d3 = d;
      }
  const [f1, f2, f3] = [Math.sqrt(d1), Math.sqrt(d2), Math.sqrt(d3)];
  const across = (by - ay) ** 2 / ((bx - ax) ** 2 + (by - ay) ** 2 + (bz - az) ** 2 + 1e-9);
  const plate = (f2 - f1) / 2 + 0.42 * Math.max(0, hole) + 0.16 * across;
  const rod = ((f3 - f1) / 2) * 0.62 + 0.03 + 0.05 * across;
  return Math.min(plate, rod);
}

/** Smooth noise over the unit block, -0.4..0.6, that repeats at its edges. */
function periodicNoise(random: () => number): (x: number, y: number, z: number) => number {
  const n = 16;
  const lattice = Float32Array.from({ length: n ** 3 }, () => random());
  const at = (i: number, j: number, k: number) => lattice[wrap(i, n) + n * (wrap(j, n) + n * wrap(k, n))];
  const ease = (t: number) => t * t * (3 - 2 * t);
  const mix = (a: number, b: number, t: number) => a + (b - a) * t;
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x * n), Math.floor(y * n), Math.floor(z * n)];
    const [u, v, w] = [ease(x * n - i), ease(y * n - j), ease(z * n - k)];
    const layer = (d: number) =>
      mix(
        mix(at(i, j, k + d), at(i + 1, j, k + d), u),
        mix(at(i, j + 1, k + d), at(i + 1, j + 1, k + d), u),
        v,
      );
    return mix(layer(0), layer(1), w) - 0.4;
  };
}

function quantised(value: Float32Array): TrabecularTile {
  const sorted = value.slice().sort();
  const top = sorted[Math.floor(sorted.length * 0.92)];
  const threshold = Array.from({ length: 65 }, (_, i) => {
    const at = Math.min(sorted.length - 1, Math.floor((sorted.length * i * MAX_FRACTION) / 64));
    return i === 0 ? 0 : sorted[at] / top;
  });
  const data = Uint8Array.from(value, (v) => Math.round(255 * Math.min(1, v / top)));
  return { size: SIZE, edgeMm: EDGE_MM, data, threshold };
}
