import { radians } from '../../models/math/scalar.ts';
import { along, dot, sub, type Vec3 } from '../../models/math/vec.ts';
import type { Arm } from '../session/view/fluoro-view.ts';

/** From tube to detector, mm: usual for a mobile C-arm; illustrative. */
export const SOURCE_DETECTOR_MM = 1000;

/** A cone of rays. Unit vectors and mm in the frame of the treated vertebra as it was when healthy. */
export interface Beam {
  source: Vec3;
  isocentre: Vec3;
  /** From the isocentre to the source. */
  toSource: Vec3;
  /** Right and up on the picture as it is shown: seen from the detector, as surgeons stand. */
  right: Vec3;
  up: Vec3;
  sourceMm: number;
}

/** Unit vector from the isocentre to the source. */
export function armDirection(orbitalDeg: number, angularDeg: number): Vec3 {
  const o = radians(orbitalDeg);
  const a = radians(angularDeg);
  return [Math.cos(o) * Math.cos(a), -Math.sin(a), Math.sin(o) * Math.cos(a)];
}

/** Angles that put the source in a direction; the inverse of `armDirection`. */
export function armAngles(toSource: Vec3): { orbitalDeg: number; angularDeg: number } {
  const long = Math.hypot(...toSource);
  return {
    orbitalDeg: (Math.atan2(toSource[2], toSource[0]) * 180) / Math.PI,
    angularDeg: (-Math.asin(Math.max(-1, Math.min(1, toSource[1] / long))) * 180) / Math.PI,
  };
}

/** The beam of an arm about an isocentre, `sourceMm` from it. */
export function beamOf(
  { orbitalDeg, angularDeg }: Pick<Arm, 'orbitalDeg' | 'angularDeg'>,
  isocentre: Vec3,
  sourceMm: number,
): Beam {
  const o = radians(orbitalDeg);
  const a = radians(angularDeg);
  const toSource = armDirection(orbitalDeg, angularDeg);
  return {
    source: along(isocentre, toSource, sourceMm),
    isocentre,
    toSource,
    right: [-Math.sin(o), 0, Math.cos(o)],
    up: [Math.cos(o) * Math.sin(a), Math.cos(a), Math.sin(o) * Math.sin(a)],
    sourceMm,
  };
}

/** A place on the detector, mm from its middle: right and up as shown. */
export type Spot = readonly [right: number, up: number];

/** Times a thing at this point is drawn larger than it is. */
export const magnificationAt = (beam: Beam, at: Vec3): number =>
  SOURCE_DETECTOR_MM / -dot(sub(at, beam.source), beam.toSource);

export const magnification = (sourceMm: number): number => SOURCE_DETECTOR_MM / sourceMm;

/** Where a point falls on the detector. */
export function project(beam: Beam, at: Vec3): Spot {
  const from = sub(at, beam.source);
  const k = SOURCE_DETECTOR_MM / -dot(from, beam.toSource);
  return [k * dot(from, beam.right), k * dot(from, beam.up)];
}

/** Unit vector of the ray from the source to a place on the detector. */
export function rayTo(beam: Beam, [right, up]: Spot): Vec3 {
  const l = Math.hypot(right, up, SOURCE_DETECTOR_MM);
  const part = (c: 0 | 1 | 2) =>
    (right * beam.right[c] + up * beam.up[c] - SOURCE_DETECTOR_MM * beam.toSource[c]) / l;
  return [part(0), part(1), part(2)];
}
