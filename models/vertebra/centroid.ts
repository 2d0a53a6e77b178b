import type { Vec3 } from '../math/vec.ts';
import type { Body } from './body.ts';

/** Centre (mm) and volume (mL) of the body, arch left out, summed on a grid of half-millimetre columns. */
export function bodyCentroid(body: Body): { centre: Vec3; volumeMl: number } {
  const [low, high] = body.box;
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  for (let x = low[0] + STEP / 2; x < high[0]; x += STEP) {
    for (let y = low[1] + STEP / 2; y < high[1]; y += STEP) {
      const half = halfWidth(body, x, y, high[2]);
      sum += half;
      sumX += half * x;
      sumY += half * y;
    }
  }
  return { centre: [sumX / sum, sumY / sum, 0], volumeMl: (2 * sum * STEP * STEP) / 1000 };
}

const STEP = 0.5;

/** Half the body's width on the line through (x, y): the body is even about z = 0 and has no side pockets. */
function halfWidth(body: Body, x: number, y: number, reach: number): number {
  if (body.distance(x, y, 0, 1e3) > 0 && body.distance(x, y, reach / 2, 1e3) > 0) return 0;
  let inside = body.distance(x, y, 0, 1e3) > 0 ? reach / 2 : 0;
  const hollow = inside;
  let outside = reach;
  for (let i = 0; i < 12; i++) {
    const middle = (inside + outside) / 2;
    if (body.distance(x, y, middle, 1e3) < 0) inside = middle;
    else outside = middle;
  }
  return hollow === 0 ? inside : inside - innerEdge(body, x, y, hollow);
}

/** Where the body begins beside the posterior hollow or an endplate's dish. */
function innerEdge(body: Body, x: number, y: number, within: number): number {
  let outside = 0;
  let inside = within;
  for (let i = 0; i < 12; i++) {
    const middle = (inside + outside) / 2;
    if (body.distance(x, y, middle, 1e3) < 0) inside = middle;
    else outside = middle;
  }
  return inside;
}
