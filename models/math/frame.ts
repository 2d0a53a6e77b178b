import { cross, dot, normalize, sub, type Vec3 } from './vec.ts';

/** A right-handed local frame: `u` x `v` = `n`, all unit length, standing at `origin` (mm). */
export interface Frame {
  readonly origin: Vec3;
  readonly u: Vec3;
  readonly v: Vec3;
  readonly n: Vec3;
}

/** Frame whose third axis is `normal` and whose second is as near to `up` as that allows. */
export function frameAt(origin: Vec3, normal: Vec3, up: Vec3): Frame {
  const n = normalize(normal);
  const along = dot(up, n);
  const v = normalize([up[0] - along * n[0], up[1] - along * n[1], up[2] - along * n[2]]);
  return { origin, u: cross(v, n), v, n };
}

/** From the frame's own coordinates [u, v, n] to the space it stands in. */
export const fromFrame = (frame: Frame, u: number, v: number, n: number): Vec3 => [
  frame.origin[0] + u * frame.u[0] + v * frame.v[0] + n * frame.n[0],
  frame.origin[1] + u * frame.u[1] + v * frame.v[1] + n * frame.n[1],
  frame.origin[2] + u * frame.u[2] + v * frame.v[2] + n * frame.n[2],
];

/** A point in the frame's own coordinates [u, v, n]. */
export function toFrame(frame: Frame, point: Vec3): Vec3 {
  const p = sub(point, frame.origin);
  return [dot(p, frame.u), dot(p, frame.v), dot(p, frame.n)];
}

/** The same frame turned about its own third axis, radians. */
export function rolled(frame: Frame, angle: number): Frame {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const turn = (a: Vec3, b: Vec3, p: number, q: number): Vec3 => [
    p * a[0] + q * b[0],
    p * a[1] + q * b[1],
    p * a[2] + q * b[2],
  ];
  return { ...frame, u: turn(frame.u, frame.v, c, s), v: turn(frame.u, frame.v, -s, c) };
}
