import {
  Data3DTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';
import { seededRandom } from '../../../models/math/random.ts';

/**
 * Micro relief as two small periodic volumes. Each texel holds a height (alpha) and its gradient (rgb, 0.5 is none), so a fragment
 * gets a bump normal from one fetch instead of from many evaluations of noise: a version that evaluated cellular noise per
 * fragment (27 cells, four times) took about thirty times as long on integrated graphics.
 */
export interface ReliefTextures {
  /** Rounded grain: three octaves of gradient noise. */
  grain: Data3DTexture;
  /** Scattered pits, 1 at a pit's bottom and 0 between them. */
  pits: Data3DTexture;
}

/** Texels along an edge of a volume. */
const SIZE = 48;
/** Steepest gradient that is stored, in heights per edge of the volume. */
export const STEEPEST = 24;

export function reliefTextures(seed = 7): ReliefTextures {
  return { grain: volume(periodicNoise(seed + 1)), pits: volume(scatteredPits(seed)) };
}

/** Heights 0..1 on the lattice, x fastest, that repeat at the edges. */
type Heights = Float32Array;

const OCTAVES = [
  { cells: 4, weight: 0.5 },
  { cells: 9, weight: 0.3 },
  { cells: 16, weight: 0.2 },
] as const;

function periodicNoise(seed: number): Heights {
  const random = seededRandom(seed);
  const octaves = OCTAVES.map(({ cells, weight }) => ({
    noise: repeatingNoise(cells, random),
    weight,
    cells,
  }));
  const heights = new Float32Array(SIZE ** 3);
  let o = 0;
  for (let k = 0; k < SIZE; k++)
    for (let j = 0; j < SIZE; j++)
      for (let i = 0; i < SIZE; i++) {
        let sum = 0;
        for (const { noise, weight, cells } of octaves)
          sum += weight * noise((i * cells) / SIZE, (j * cells) / SIZE, (k * cells) / SIZE);
        heights[o++] = 0.5 + 1.08 * sum;
      }
  return heights;
}

/** Gradient noise, about -0.7..0.7, on a lattice of cells that repeats after as many. */
function repeatingNoise(cells: number, random: () => number): (x: number, y: number, z: number) => number {
  const slopes = Float32Array.from({ length: 3 * cells ** 3 }, () => 2 * random() - 1);
  const corner = (i: number, j: number, k: number, x: number, y: number, z: number): number => {
    const o = 3 * ((i % cells) + cells * ((j % cells) + cells * (k % cells)));
    return slopes[o] * (x - i) + slopes[o + 1] * (y - j) + slopes[o + 2] * (z - k);
  };
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
    const [u, v, w] = [smooth(x - i), smooth(y - j), smooth(z - k)];
    let sum = 0;
    for (let c = 0; c < 8; c++) {
      const [a, b, d] = [c & 1, (c >> 1) & 1, c >> 2];
      sum += (a ? u : 1 - u) * (b ? v : 1 - v) * (d ? w : 1 - w) * corner(i + a, j + b, k + d, x, y, z);
    }
    return sum;
  };
}

const smooth = (t: number): number => t * t * (3 - 2 * t);

const PITS = 90;

/** Each pit is stamped into its own neighbourhood, round the edges of the block. */
function scatteredPits(seed: number): Heights {
  const random = seededRandom(seed);
  const heights = new Float32Array(SIZE ** 3);
  const wrap = (i: number): number => (i + SIZE) % SIZE;
  for (let n = 0; n < PITS; n++) {
    const at = [SIZE * random(), SIZE * random(), SIZE * random()];
    const radius = SIZE * (0.035 + 0.05 * random() ** 2);
    const [low, high] = [at.map((x) => Math.ceil(x - radius)), at.map((x) => Math.floor(x + radius))];
    for (let k = low[2]; k <= high[2]; k++)
      for (let j = low[1]; j <= high[1]; j++)
        for (let i = low[0]; i <= high[0]; i++) {
          const d = Math.hypot(i - at[0], j - at[1], k - at[2]) / radius;
          const o = wrap(i) + SIZE * (wrap(j) + SIZE * wrap(k));
          if (d < 1) heights[o] = Math.max(heights[o], 1 - smooth(d));
        }
  }
  return heights;
}

function volume(heights: Heights): Data3DTexture {
  const data = new Uint8Array(SIZE ** 3 * 4);
  const at = (i: number, j: number, k: number): number =>
    heights[((i + SIZE) % SIZE) + SIZE * (((j + SIZE) % SIZE) + SIZE * ((k + SIZE) % SIZE))];
  const byte = (share: number): number => Math.max(0, Math.min(255, Math.round(255 * share)));
  const slope = (a: number, b: number): number => byte(0.5 + ((b - a) * SIZE) / 4 / STEEPEST);
  let o = 0;
  for (let k = 0; k < SIZE; k++) {
    for (let j = 0; j < SIZE; j++) {
      for (let i = 0; i < SIZE; i++) {
        data[o++] = slope(at(i - 1, j, k), at(i + 1, j, k));
        data[o++] = slope(at(i, j - 1, k), at(i, j + 1, k));
        data[o++] = slope(at(i, j, k - 1), at(i, j, k + 1));
        data[o++] = byte(at(i, j, k));
      }
    }
  }
  const texture = new Data3DTexture(data, SIZE, SIZE, SIZE);
  texture.format = RGBAFormat;
  texture.type = UnsignedByteType;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.wrapR = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}
