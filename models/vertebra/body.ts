import { noise } from '../math/noise.ts';
import { clamp, smoothstep } from '../math/scalar.ts';
import { smoothMax } from '../sdf/blend.ts';
import { type Box, boxDistance } from '../sdf/solid.ts';
import { bodyOutline, type Outline } from './outline.ts';
import type { BodyShape, EndplateShape } from './table.ts';

/**
 * The vertebral body: the side (a waisted, hollow-backed superelliptic column) cut by two dished endplates.
 * Axes as ISB; the origin is the middle of the posterior wall on the midline.
 */
export interface Body {
  readonly box: Box;
  distance(x: number, y: number, z: number, far: number): number;
  /** Height of an endplate's surface over a point, mm. */
  plate(x: number, z: number, top: boolean): number;
  /** Normalised radius of a point in the section at an endplate. */
  radius(x: number, z: number, top: boolean): number;
  /** Signed distance to the body's side alone, at normalised height s (-1..1). */
  side(x: number, z: number, s: number): number;
}

export interface Plate {
  /** Height of the rim's plane at the posterior wall, and its slope forwards. */
  readonly level: number;
  readonly slope: number;
}

/** The rim planes: the wedge of the body is shared equally by both endplates. */
export function rimPlanes(shape: BodyShape): { superior: Plate; inferior: Plate } {
  const depth = (shape.superiorDepth + shape.inferiorDepth) / 2;
  const slope = (shape.anteriorHeight - shape.posteriorHeight) / 2 / depth;
  const level = shape.posteriorHeight / 2;
  return { superior: { level, slope }, inferior: { level: -level, slope: -slope } };
}

/** How far a point lies above the superior or below the inferior rim's plane, mm; negative between them. */
export function beyondRims(shape: BodyShape): (x: number, y: number) => number {
  const { superior, inferior } = rimPlanes(shape);
  return (x, y) => Math.max(y - superior.level - superior.slope * x, inferior.level + inferior.slope * x - y);
}

export function vertebralBody(shape: BodyShape, endplates: EndplateShape): Body {
  const outline = bodyOutline(shape);
  const { superior, inferior } = rimPlanes(shape);
  const scratch: Outline = { radius: 0, distance: 0, depthwise: 0, sideways: 0 };
  const tallest = Math.max(shape.anteriorHeight, shape.posteriorHeight) / 2 + 2;
  const widest = Math.max(shape.superiorWidth, shape.inferiorWidth, shape.waistWidth) / 2 + 2;
  const overhang = Math.max(shape.superiorOverhang, shape.inferiorOverhang, 0) + 3;
  const deepest = Math.max(shape.superiorDepth, shape.inferiorDepth) + 2;
  const box: Box = [
    [-overhang, -tallest, -widest],
    [deepest, tallest, widest],
  ];
  const upper = endplateProfile(endplates, true);
  const lower = endplateProfile(endplates, false);
  const plate = (x: number, top: boolean, at: Outline): number =>
    top
      ? superior.level + superior.slope * x + upper(at.radius, at.depthwise, at.sideways)
      : inferior.level + inferior.slope * x - lower(at.radius, at.depthwise, at.sideways);
  return {
    box,
    distance(x, y, z, far) {
      const bound = boxDistance(box, x, y, z);
      if (bound > far) return bound;
      const half = superior.level + superior.slope * x;
      const s = clamp(y / half, -1.15, 1.15);
      outline(x, z, s, scratch);
      const side = scratch.distance - lipping(x, z, s);
      const above = y - plate(x, true, scratch);
      const below = plate(x, false, scratch) - y;
      const ends = smoothMax(above, below, 1);
      return smoothMax(side, ends, above > below ? shape.superiorRim : shape.inferiorRim);
    },
    plate(x, z, top) {
      outline(x, z, top ? 1 : -1, scratch);
      return plate(x, top, scratch);
    },
    radius(x, z, top) {
      outline(x, z, top ? 1 : -1, scratch);
      return scratch.radius;
    },
    side(x, z, s) {
      outline(x, z, s, scratch);
      return scratch.distance;
    },
  };
}

/** Uneven lipping of the rims, mm outwards: the beginnings of osteophytes, more in front than towards the canal. */
function lipping(x: number, z: number, s: number): number {
  const rim = Math.exp(-(((Math.abs(s) - 0.9) / 0.14) ** 2));
  if (rim < 0.02) return 0;
  const spread =
    noise(x * 0.16, 40 * Math.sign(s), z * 0.16) + 0.5 * noise(x * 0.4, 90 * Math.sign(s), z * 0.4);
  return LIP * rim * smoothstep(0, 12, x) * spread;
}

/** mm */
const LIP = 0.9;

/**
 * Height of an endplate over its rim's plane, outwards positive: a dish within the ring apophysis, a small step at
 * the ring's inner edge, and the ring's own crest; `saddle` lifts (or drops) the sides against front and back.
 */
function endplateProfile(shape: EndplateShape, top: boolean) {
  const dish = top ? shape.superiorDish : shape.inferiorDish;
  const shift = top ? shape.superiorDishShift : shape.inferiorDishShift;
  const exponent = top ? shape.superiorDishExponent : shape.inferiorDishExponent;
  const saddle = top ? shape.superiorSaddle : shape.inferiorSaddle;
  const paired = top ? 0 : shape.inferiorPaired;
  return (radius: number, depthwise: number, sideways: number): number => {
    const r = Math.min(radius, 1.05);
    const inner = Math.min(r / RING, 1);
    const bowl = dish * (1 - inner ** exponent) * (1 + shift * clamp(depthwise, -1, 1));
    const pits = paired * Math.exp(-(((sideways - 0.42) / 0.25) ** 2) - ((depthwise + 0.45) / 0.4) ** 2);
    const step = STEP * smoothstep(0.86, 0.74, r);
    const crest = STEP * 0.7 * Math.exp(-(((r - 0.93) / 0.07) ** 2));
    return crest - bowl - pits - step + saddle * Math.min(sideways * sideways, 1.1);
  };
}

/** Normalised radius of the ring apophysis' inner edge, and the height of the step there, mm. */
const RING = 0.95;
const STEP = 0.3;
