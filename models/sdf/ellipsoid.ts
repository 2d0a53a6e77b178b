import { type Frame, fromFrame } from '../math/frame.ts';
import type { Vec3 } from '../math/vec.ts';
import { boxDistance, boxRound, type Solid } from './solid.ts';
import { type Exponent, superellipsoidDistance } from './superellipsoid.ts';

/** An ellipsoid (or superellipsoid) with half-axes `radii` (mm) along the frame's u, v and n. */
export function ellipsoid(frame: Frame, radii: Vec3, exponent: Exponent = 2): Solid {
  const reach = Math.max(...radii) * (exponent === 2 ? 1 : 1.2);
  const corners = [-1, 1].map((s) => fromFrame(frame, 0, 0, s * 0.01));
  const box = boxRound(corners, reach);
  const { origin, u, v, n } = frame;
  return {
    box,
    distance(x, y, z, far) {
      const bound = boxDistance(box, x, y, z);
      if (bound > far) return bound;
      const px = x - origin[0];
      const py = y - origin[1];
      const pz = z - origin[2];
      return superellipsoidDistance(
        Math.abs(px * u[0] + py * u[1] + pz * u[2]),
        Math.abs(px * v[0] + py * v[1] + pz * v[2]),
        Math.abs(px * n[0] + py * n[1] + pz * n[2]),
        radii[0],
        radii[1],
        radii[2],
        exponent,
      );
    },
  };
}
