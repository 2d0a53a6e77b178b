import {
  Data3DTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  UnsignedByteType,
} from 'three';
import { noise } from '../../../models/math/noise.ts';
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
  return { grain: volume(periodicNoise()), pits: volume(scatteredPits(seed)) };
}

/** Heights 0..1 on the lattice, x fastest, that repeat at the edges. */
type Heights = Float32Array;

function periodicNoise(): Heights {
  const octaves = [
    { cells: 4, weight: 0.5 },
    { cells: 9, weight: 0.3 },
    { cells: 16, weight: 0.2 },
  ];
  return lattice((x, y, z) => {
    let sum = 0;
    for (const { cells, weight } of octaves) sum += weight * tiling(x * cells, y * cells, z * cells, cells);
    return 0.5 + 0.7 * sum;
  });
}

/** Gradient noise made to repeat after `period` units, by cross-fading with its own shifted copy. */
function tiling(x: number, y: number, z: number, period: number): number {
  const fade = (p: number): number => smooth((p / period - 0.75) * 4);
  const [fx, fy, fz] = [fade(x), fade(y), fade(z)];
  let sum = 0;
  let squares = 0;
  for (let corner = 0; corner < 8; corner++) {
    const i = corner & 1;
    const j = (corner >> 1) & 1;
    const k = corner >> 2;
    const weight = (i ? fx : 1 - fx) * (j ? fy : 1 - fy) * (k ? fz : 1 - fz);
    if (weight === 0) continue;
    sum += weight * noise(x - i * period + 31, y - j * period + 17, z - k * period + 5);
    squares += weight * weight;
  }
  // Mixing copies flattens them: divide by what mixing took from the spread.
  return sum / Math.sqrt(squares);
}

const smooth = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

const PITS = 90;

function scatteredPits(seed: number): Heights {
  const random = seededRandom(seed);
  const pits = Array.from({ length: PITS }, () => ({
    at: [random(), random(), random()],
    radius: 0.035 + 0.05 * random() ** 2,
  }));
  return lattice((x, y, z) => {
    let deepest = 0;
    for (const { at, radius } of pits) {
      const dx = Math.abs(x - at[0]);
      const dy = Math.abs(y - at[1]);
      const dz = Math.abs(z - at[2]);
      const wx = Math.min(dx, 1 - dx);
      const wy = Math.min(dy, 1 - dy);
      const wz = Math.min(dz, 1 - dz);
      const d = Math.sqrt(wx * wx + wy * wy + wz * wz) / radius;
      if (d < 1) deepest = Math.max(deepest, 1 - smooth(d));
    }
    return deepest;
  });
}

function lattice(height: (x: number, y: number, z: number) => number): Heights {
  const heights = new Float32Array(SIZE ** 3);
  let o = 0;
  for (let k = 0; k < SIZE; k++) {
    for (let j = 0; j < SIZE; j++) {
      for (let i = 0; i < SIZE; i++) heights[o++] = height(i / SIZE, j / SIZE, k / SIZE);
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
