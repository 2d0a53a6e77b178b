import { seededRandom } from './random.ts';

const SIZE = 256;
const permutation = shuffled();

/** Of every hash one of the twelve edge directions of a cube, x y z. */
const directions = Float64Array.from({ length: 3 * SIZE }, (_, at) => edge(Math.floor(at / 3) % 12)[at % 3]);

/** Gradient noise, about -1..1, one feature per unit, smooth to the second derivative. Written out, since plans spend
 * much of their time in it: as a loop over the eight corners it took three times as long. */
export function noise(x: number, y: number, z: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const fx = x - xi;
  const fy = y - yi;
  const fz = z - zi;
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const w = fz * fz * fz * (fz * (fz * 6 - 15) + 10);
  const p = permutation;
  const d = directions;
  const left = p[xi & 255];
  const right = p[(xi + 1) & 255];
  const lower = p[(left + yi) & 255];
  const lower1 = p[(right + yi) & 255];
  const upper = p[(left + yi + 1) & 255];
  const upper1 = p[(right + yi + 1) & 255];
  const a = 3 * p[(lower + zi) & 255];
  const b = 3 * p[(lower1 + zi) & 255];
  const c = 3 * p[(upper + zi) & 255];
  const e = 3 * p[(upper1 + zi) & 255];
  const f = 3 * p[(lower + zi + 1) & 255];
  const g = 3 * p[(lower1 + zi + 1) & 255];
  const h = 3 * p[(upper + zi + 1) & 255];
  const l = 3 * p[(upper1 + zi + 1) & 255];
  const gx = fx - 1;
  const gy = fy - 1;
  const gz = fz - 1;
  const u1 = 1 - u;
  const v1 = 1 - v;
  const w1 = 1 - w;
  let sum = u1 * v1 * w1 * (d[a] * fx + d[a + 1] * fy + d[a + 2] * fz);
  sum += u * v1 * w1 * (d[b] * gx + d[b + 1] * fy + d[b + 2] * fz);
  sum += u1 * v * w1 * (d[c] * fx + d[c + 1] * gy + d[c + 2] * fz);
  sum += u * v * w1 * (d[e] * gx + d[e + 1] * gy + d[e + 2] * fz);
  sum += u1 * v1 * w * (d[f] * fx + d[f + 1] * fy + d[f + 2] * gz);
  sum += u * v1 * w * (d[g] * gx + d[g + 1] * fy + d[g + 2] * gz);
  sum += u1 * v * w * (d[h] * fx + d[h + 1] * gy + d[h + 2] * gz);
  return sum + u * v * w * (d[l] * gx + d[l + 1] * gy + d[l + 2] * gz);
}

/** Signs of a direction's two axes, the first of x and y, the second of y and z. */
function edge(at: number): readonly number[] {
  const first = at & 1 ? -1 : 1;
  const second = at & 2 ? -1 : 1;
  if (at < 4) return [first, second, 0];
  return at < 8 ? [first, 0, second] : [0, first, second];
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
