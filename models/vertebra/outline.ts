import { clamp, lerp } from '../math/scalar.ts';
import type { BodyShape } from './table.ts';

/** A section of the body across its axis. mm; x from the posterior wall's middle, forwards positive. */
interface Section {
  readonly halfWidth: number;
  /** Hindmost and foremost x on the midline, were there no hollow. */
  readonly back: number;
  readonly front: number;
  /** x of the widest line. */
  readonly widest: number;
  readonly frontExponent: number;
  readonly backExponent: number;
  /** Depth of the posterior hollow that faces the canal. */
  readonly hollow: number;
}

/** Where a point lies against the body's side. */
export interface Outline {
  /** 0 on the axis, 1 on the surface. */
  radius: number;
  /** Signed distance to the side, mm. */
  distance: number;
  /** -1 at the back, 1 at the front. */
  depthwise: number;
  /** 0 in the mid-sagittal plane, 1 at the widest. */
  sideways: number;
}

/** The body's side as a function of height: s is -1 at the inferior rim, 0 at the waist, 1 at the superior rim. */
export function bodyOutline(shape: BodyShape): (x: number, z: number, s: number, out: Outline) => void {
  const [superior, waist, inferior] = sections(shape);
  const hollowWidth = 0.3 * shape.waistWidth;
  return (x, z, s, out) => {
    const up = s - shape.waistLift * (1 - s * s);
    const rim = up > 0 ? superior : inferior;
    const h = Math.min(Math.abs(up) / RIM_HEIGHT, 1);
    const wide = h ** shape.flareWidth;
    const deep = h ** shape.flareDepth;
    const a = lerp(waist.halfWidth, rim.halfWidth, wide);
    const widest = lerp(waist.widest, rim.widest, deep);
    let dx = x - widest;
    const ahead = dx > 0;
    const b = ahead ? lerp(waist.front, rim.front, deep) - widest : widest - lerp(waist.back, rim.back, deep);
    if (!ahead) {
      const hollow = lerp(waist.hollow, rim.hollow, deep);
      const near = clamp((-1.3 * dx) / b, 0, 1);
      dx = Math.min(0, dx - hollow * Math.exp(-((z / hollowWidth) ** 2)) * near * near * (3 - 2 * near));
    }
    const n = ahead
      ? lerp(waist.frontExponent, rim.frontExponent, deep)
      : lerp(waist.backExponent, rim.backExponent, deep);
    const p = (Math.abs(z) / a) ** n;
    const q = (Math.abs(dx) / b) ** n;
    const k = (p + q) ** (1 / n);
    out.radius = k;
    out.depthwise = dx / b;
    out.sideways = Math.abs(z) / a;
    if (k < 0.05) {
      out.distance = -Math.min(a, b);
      return;
    }
    const g = k ** (1 - n);
    const gz = (g * p) / Math.abs(z || 1e-9);
    const gx = (g * q) / Math.abs(dx || 1e-9);
    out.distance = (k - 1) / Math.sqrt(gz * gz + gx * gx);
  };
}

/** Share of the half-height above which the rim keeps its full size: the ring apophysis has a short upright edge. */
const RIM_HEIGHT = 0.93;

function sections(shape: BodyShape): readonly [Section, Section, Section] {
  const make = (
    width: number,
    depth: number,
    overhang: number,
    widest: number,
    frontExponent: number,
    backExponent: number,
    hollow: number,
  ): Section => ({
    halfWidth: width / 2,
    back: -overhang - hollow,
    front: depth - overhang,
    widest: widest * depth - overhang,
    frontExponent,
    backExponent,
    hollow,
  });
  return [
    make(
      shape.superiorWidth,
      shape.superiorDepth,
      shape.superiorOverhang,
      shape.superiorWidest,
      shape.superiorFrontExponent,
      shape.superiorBackExponent,
      shape.superiorHollow,
    ),
    make(
      shape.waistWidth,
      shape.waistDepth,
      0,
      shape.waistWidest,
      shape.waistFrontExponent,
      shape.waistBackExponent,
      shape.waistHollow,
    ),
    make(
      shape.inferiorWidth,
      shape.inferiorDepth,
      shape.inferiorOverhang,
      shape.inferiorWidest,
      shape.inferiorFrontExponent,
      shape.inferiorBackExponent,
      shape.inferiorHollow,
    ),
  ];
}
