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
  for (let i = 0; i < 2; i++) rows[i] = permutation[(xi + i) & 255];
  for (let corner = 0; corner < 8; corner++) {
    const i = corner & 1;
    const j = (corner >> 1) & 1;
    const k = corner >> 2;
    const weight = (i ? u : 1 - u) * (j ? v : 1 - v) * (k ? w : 1 - w);
    const way = 3 * permutation[(permutation[(rows[i] + yi + j) & 255] + zi + k) & 255];
    sum += weight * (ways[way] * (fx - i) + ways[way + 1] * (fy - j) + ways[way + 2] * (fz - k));
  }
  return sum;
}
const rows = new Int32Array(2);

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Directions to the twelve edges of a cube, by the number that a corner has drawn. */
const ways = Float64Array.from({ length: 3 * SIZE }, (_, at) => {
  const edge = Math.floor(at / 3) % 12;
  const [first, second] = [edge & 1 ? -1 : 1, edge & 2 ? -1 : 1];
  const left = edge < 4 ? 2 : edge < 8 ? 1 : 0;
  const axis = at % 3;
  return axis === left ? 0 : axis === (left === 0 ? 1 : 0) ? first : second;
});

function shuffled(): Uint8Array {
  const random = seededRandom(20021);
  const order = Uint8Array.from({ length: SIZE }, (_, i) => i);
  for (let i = SIZE - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
