import type { BodyShape } from './table.ts';

/**
 * The basivertebral foramina: where the veins of the body's marrow leave through the middle of the posterior wall. Two
 * shallow funnels that meet in the midline; negative inside, mm.
 */
export function basivertebral(shape: BodyShape): (x: number, y: number, side: number) => number {
  const width = shape.foramenWidth / 4;
  const height = shape.foramenHeight / 2;
  const depth = shape.foramenHeight * 0.8;
  return (x, y, side) => {
    const p = (side - width * 1.1) / width;
    const q = (y - HIGH) / height;
    const r = x / depth;
    return (Math.sqrt(p * p + q * q + r * r) - 1) * width;
  };
}

/** A little above mid-height, mm. */
const HIGH = 0.5;
