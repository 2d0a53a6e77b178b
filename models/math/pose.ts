import { add, cross, dot, length, normalize, sub, type Vec3 } from './vec.ts';

/** Unit quaternion [x, y, z, w]. */
export type Quaternion = readonly [number, number, number, number];

/** Where a rigid thing stands: turn by `rotation`, then move by `position` (mm). */
export interface Pose {
  readonly position: Vec3;
  readonly rotation: Quaternion;
}

export const IDENTITY: Pose = { position: [0, 0, 0], rotation: [0, 0, 0, 1] };

export function rotate(q: Quaternion, v: Vec3): Vec3 {
  // Written out, and read by index, not destructured, which takes a fifth off a State: columns are posed on every frame.
  const x = q[0];
  const y = q[1];
  const z = q[2];
  const w = q[3];
  const vx = v[0];
  const vy = v[1];
  const vz = v[2];
  // Twice q x v.
  const tx = 2 * (y * vz - z * vy);
  const ty = 2 * (z * vx - x * vz);
  const tz = 2 * (x * vy - y * vx);
  return [vx + w * tx + y * tz - z * ty, vy + w * ty + z * tx - x * tz, vz + w * tz + x * ty - y * tx];
}

export const multiply = (a: Quaternion, b: Quaternion): Quaternion => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];

const conjugate = (q: Quaternion): Quaternion => [-q[0], -q[1], -q[2], q[3]];

/** A turn by `angle` radians about a unit axis. */
export const turn = (axis: Vec3, angle: number): Quaternion => {
  const s = Math.sin(angle / 2);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(angle / 2)];
};

/** The same turn, `share` times as far. */
export function partOf(q: Quaternion, share: number): Quaternion {
  const sign = q[3] < 0 ? -1 : 1;
  const s = length([q[0], q[1], q[2]]);
  if (s < 1e-9) return [0, 0, 0, 1];
  const half = Math.atan2(s, sign * q[3]) * share;
  const k = (sign * Math.sin(half)) / s;
  return [q[0] * k, q[1] * k, q[2] * k, Math.cos(half)];
}

export const apply = (pose: Pose, p: Vec3): Vec3 => add(rotate(pose.rotation, p), pose.position);

/** First `inner`, then `outer`. */
export const compose = (outer: Pose, inner: Pose): Pose => ({
  position: apply(outer, inner.position),
  rotation: multiply(outer.rotation, inner.rotation),
});

export function invert(pose: Pose): Pose {
  const rotation = conjugate(pose.rotation);
  return { rotation, position: rotate(rotation, [-pose.position[0], -pose.position[1], -pose.position[2]]) };
}

/** A turn about a point other than the origin. */
export const turnAbout = (centre: Vec3, rotation: Quaternion): Pose => ({
  rotation,
  position: sub(centre, rotate(rotation, centre)),
});

/** The turn whose columns are the orthonormal axes x, y, z. */
export function rotationOf(x: Vec3, y: Vec3, z: Vec3): Quaternion {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = 2 * Math.sqrt(trace + 1);
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = 2 * Math.sqrt(1 + x[0] - y[1] - z[2]);
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = 2 * Math.sqrt(1 + y[1] - x[0] - z[2]);
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = 2 * Math.sqrt(1 + z[2] - x[0] - y[1]);
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
}

/** The pose of a plate given by its front and back and its left and right: x forward, z to the right. */
export function plateFrame(anterior: Vec3, posterior: Vec3, left: Vec3, right: Vec3): Pose {
  const x = normalize(sub(anterior, posterior));
  const across = sub(right, left);
  const along = dot(across, x);
  const z = normalize([across[0] - along * x[0], across[1] - along * x[1], across[2] - along * x[2]]);
  const y = cross(z, x);
  return {
    rotation: rotationOf(x, y, z),
    position: [
      (anterior[0] + posterior[0] + left[0] + right[0]) / 4,
      (anterior[1] + posterior[1] + left[1] + right[1]) / 4,
      (anterior[2] + posterior[2] + left[2] + right[2]) / 4,
    ],
  };
}
