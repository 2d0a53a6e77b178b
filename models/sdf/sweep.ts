import { knots } from '../math/knots.ts';
import { mix, type Vec3 } from '../math/vec.ts';
import { curveThrough, nearestOn } from './bezier.ts';
import { boxDistance, boxRound, type Solid } from './solid.ts';
import { type Exponent, superellipsoidDistance } from './superellipsoid.ts';

/** A process of bone: a section carried along a curve. Lengths in mm. */
export interface SweepSpec {
  readonly from: Vec3;
  /** Control point of the quadratic Bezier between the ends. */
  readonly control: Vec3;
  readonly to: Vec3;
  /** Half-sizes of the section, evenly spaced along the curve: along `up`, and across it. */
  readonly up: readonly number[];
  readonly across: readonly number[];
  /** Direction of the section's first half-size at the start and at the end; need not be square to the curve. */
  readonly upFrom: Vec3;
  readonly upTo: Vec3;
  readonly exponent: Exponent;
  /** How far the rounded ends reach beyond the curve. */
  readonly capFrom: number;
  readonly capTo: number;
  /** Share by which the lower border (away from `up`) is thicker, and the upper thinner, than the middle. */
  readonly wedge: number;
}

export function sweep(spec: SweepSpec): Solid {
  const curve = curveThrough(spec.from, spec.control, spec.to);
  const { start, a, b } = curve;
  const { upFrom, upTo, exponent, wedge } = spec;
  const reach = 1.15 * Math.max(...spec.up, ...spec.across, spec.capFrom, spec.capTo);
  const halfWay = [mix(spec.from, spec.control, 0.5), mix(spec.control, spec.to, 0.5)];
  const box = boxRound([spec.from, ...halfWay, spec.to], reach);
  return {
    box,
    distance(x, y, z, far) {
      const bound = boxDistance(box, x, y, z);
      if (bound > far) return bound;
      const t = nearestOn(curve, x, y, z);
      const px = x - start[0] - (2 * a[0] + b[0] * t) * t;
      const py = y - start[1] - (2 * a[1] + b[1] * t) * t;
      const pz = z - start[2] - (2 * a[2] + b[2] * t) * t;
      let tx = a[0] + b[0] * t;
      let ty = a[1] + b[1] * t;
      let tz = a[2] + b[2] * t;
      const tangent = 1 / Math.sqrt(tx * tx + ty * ty + tz * tz);
      tx *= tangent;
      ty *= tangent;
      tz *= tangent;
      let vx = upFrom[0] + (upTo[0] - upFrom[0]) * t;
      let vy = upFrom[1] + (upTo[1] - upFrom[1]) * t;
      let vz = upFrom[2] + (upTo[2] - upFrom[2]) * t;
      const lean = vx * tx + vy * ty + vz * tz;
      vx -= lean * tx;
      vy -= lean * ty;
      vz -= lean * tz;
      const upright = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
      vx *= upright;
      vy *= upright;
      vz *= upright;
      const onUp = px * vx + py * vy + pz * vz;
      const onTangent = px * tx + py * ty + pz * tz;
      const cx = px - onUp * vx - onTangent * tx;
      const cy = py - onUp * vy - onTangent * ty;
      const cz = pz - onUp * vz - onTangent * tz;
      const halfUp = knots(spec.up, t);
      const height = onUp / halfUp;
      const thicker = 1 - wedge * (height < -1 ? -1 : height > 1 ? 1 : height);
      return superellipsoidDistance(
        Math.abs(onUp),
        Math.sqrt(cx * cx + cy * cy + cz * cz),
        Math.abs(onTangent),
        halfUp,
        knots(spec.across, t) * thicker,
        t < 0.5 ? spec.capFrom : spec.capTo,
        exponent,
      );
    },
  };
}
