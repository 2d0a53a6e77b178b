import type { Vec3 } from '../math/vec.ts';
import type { Mesh } from './mesh.ts';

/** Middle and squared radius of the sphere round each triangle, once for each mesh: most rays pass most triangles by. */
const spheres = new WeakMap<Mesh, Float32Array>();

function spheresOf(mesh: Mesh): Float32Array {
  const known = spheres.get(mesh);
  if (known) return known;
  const { positions: p, indices } = mesh;
  const out = new Float32Array((indices.length / 3) * 4);
  for (let t = 0; t < indices.length; t += 3) {
    const o = (4 * t) / 3;
    let squared = 0;
    for (let k = 0; k < 3; k++)
      out[o + k] = (p[3 * indices[t] + k] + p[3 * indices[t + 1] + k] + p[3 * indices[t + 2] + k]) / 3;
    for (let corner = 0; corner < 3; corner++) {
      const q = 3 * indices[t + corner];
      squared = Math.max(
        squared,
        (p[q] - out[o]) ** 2 + (p[q + 1] - out[o + 1]) ** 2 + (p[q + 2] - out[o + 2]) ** 2,
      );
    }
    out[o + 3] = squared * 1.01 + 1e-6;
  }
  spheres.set(mesh, out);
  return out;
}

/** Distances (mm, ascending) at which the ray from `origin` along the unit vector `direction` crosses the mesh. */
export function crossings(mesh: Mesh, origin: Vec3, direction: Vec3): number[] {
  const { positions: p, indices } = mesh;
  const round = spheresOf(mesh);
  const [ox, oy, oz] = origin;
  const [dx, dy, dz] = direction;
  const found: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const o = (4 * t) / 3;
    const mx = round[o] - ox;
    const my = round[o + 1] - oy;
    const mz = round[o + 2] - oz;
    const onward = mx * dx + my * dy + mz * dz;
    if (mx * mx + my * my + mz * mz - onward * onward > round[o + 3]) continue;
    const a = 3 * indices[t];
    const b = 3 * indices[t + 1];
    const c = 3 * indices[t + 2];
    const e1x = p[b] - p[a];
    const e1y = p[b + 1] - p[a + 1];
    const e1z = p[b + 2] - p[a + 2];
    const e2x = p[c] - p[a];
    const e2y = p[c + 1] - p[a + 1];
    const e2z = p[c + 2] - p[a + 2];
    const px = dy * e2z - dz * e2y;
    const py = dz * e2x - dx * e2z;
    const pz = dx * e2y - dy * e2x;
    const det = e1x * px + e1y * py + e1z * pz;
    if (Math.abs(det) < 1e-12) continue;
    const sx = ox - p[a];
    const sy = oy - p[a + 1];
    const sz = oz - p[a + 2];
    const u = (sx * px + sy * py + sz * pz) / det;
    if (u < 0 || u > 1) continue;
    const qx = sy * e1z - sz * e1y;
    const qy = sz * e1x - sx * e1z;
    const qz = sx * e1y - sy * e1x;
    const v = (dx * qx + dy * qy + dz * qz) / det;
    if (v < 0 || u + v > 1) continue;
    const along = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (along > 0) found.push(along);
  }
  return found.sort((a, b) => a - b);
}

/** First crossing, or null where the ray meets nothing. */
export function firstHit(mesh: Mesh, origin: Vec3, direction: Vec3): Vec3 | null {
  const [t] = crossings(mesh, origin, direction);
  if (t === undefined) return null;
  return [origin[0] + t * direction[0], origin[1] + t * direction[1], origin[2] + t * direction[2]];
}

/** As firstHit, where there must be one. */
export function hit(mesh: Mesh, origin: Vec3, direction: Vec3, what: string): Vec3 {
  const point = firstHit(mesh, origin, direction);
  if (point === null) throw new Error(`No surface met while looking for ${what}`);
  return point;
}
