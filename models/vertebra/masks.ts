import { smoothstep } from '../math/scalar.ts';
import type { Body } from './body.ts';
import { type FacetJoint, facetSurface } from './facet.ts';

/** Cartilage of the facet joints of the right side: 1 on it, 0 off it, by a point's place (mm). */
export function facetMask(above: FacetJoint, below: FacetJoint): (x: number, y: number, z: number) => number {
  const sides = [
    { joint: above, gap: 0 },
    { joint: below, gap: below.shape.gap },
  ];
  return (x, y, z) => {
    let mask = 0;
    for (const { joint, gap } of sides) {
      const { origin, u, v, n } = joint.frame;
      const px = x - origin[0];
      const py = y - origin[1];
      const pz = z - origin[2];
      const du = px * u[0] + py * u[1] + pz * u[2];
      const dv = px * v[0] + py * v[1] + pz * v[2];
      const p = du / (joint.shape.width / 2);
      const q = dv / (joint.shape.height / 2);
      const k = Math.sqrt(p * p + q * q);
      if (k > 1.2) continue;
      const dn = px * n[0] + py * n[1] + pz * n[2] - facetSurface(joint.shape, du) - gap;
      mask = Math.max(mask, smoothstep(1.12, 0.96, k) * smoothstep(1.2, 0.4, Math.abs(dn)));
    }
    return mask;
  };
}

/** How surely a point is on an endplate (0..1), and its normalised radius there (0 middle, 1 rim). */
export function endplateMask(body: Body, x: number, y: number, z: number): readonly [number, number] {
  const top = y > 0;
  const radius = body.radius(x, z, top);
  if (radius > 1.1) return [0, 1];
  const off = Math.abs(y - body.plate(x, z, top));
  return [smoothstep(1.6, 0.6, off) * smoothstep(1.03, 0.95, radius), Math.min(radius, 1)];
}
