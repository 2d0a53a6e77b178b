import { seededRandom } from './random.ts';

const SIZE = 256;
const permutation = shuffled();

/** Gradient noise, about -1..1, one feature per unit, smooth to the second derivative. */
export function noise(x: number, y: number, z: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const fx = x - xi;
  const fy = y - yi;
  const fz = z - zi;
  const u = fade(fx);
  const v = fade(fy);
  const w = fade(fz);
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    const i = corner & 1;
    const j = (corner >> 1) & 1;
    const k = corner >> 2;
    const weight = (i ? u : 1 - u) * (j ? v : 1 - v) * (k ? w : 1 - w);
    sum += weight * slope(hash(xi + i, yi + j, zi + k), fx - i, fy - j, fz - k);
  }
  return sum;
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

const hash = (x: number, y: number, z: number): number =>
  permutation[(permutation[(permutation[x & 255] + y) & 255] + z) & 255];

/** Dot product with one of the twelve edge directions of a cube. */
function slope(h: number, x: number, y: number, z: number): number {
  const g = h % 12;
  const a = g < 8 ? x : y;
  const b = g < 4 ? y : z;
  return (g & 1 ? -a : a) + (g & 2 ? -b : b);
}

function shuffled(): Uint8Array {
  const random = seededRandom(20021);
  const order = Uint8Array.from({ length: SIZE }, (_, i) => i);
  for (let i = SIZE - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
