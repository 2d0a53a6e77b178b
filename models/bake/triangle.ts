import type { Mesh } from './mesh.ts';

// No closures here: these run tens of millions of times in a bake, and tsx names each closure as it is made.

/** Squared distance from a point to triangle t of a mesh, mm squared (Ericson, Real-Time Collision Detection, 5.1.5). */
export function squaredToTriangle(
  { positions: p, indices }: Mesh,
  t: number,
  x: number,
  y: number,
  z: number,
): number {
  const a = 3 * indices[3 * t];
  const b = 3 * indices[3 * t + 1];
  const c = 3 * indices[3 * t + 2];
  const abx = p[b] - p[a];
  const aby = p[b + 1] - p[a + 1];
  const abz = p[b + 2] - p[a + 2];
  const acx = p[c] - p[a];
  const acy = p[c + 1] - p[a + 1];
  const acz = p[c + 2] - p[a + 2];
  const apx = x - p[a];
  const apy = y - p[a + 1];
  const apz = z - p[a + 2];
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  const apap = apx * apx + apy * apy + apz * apz;
  if (d1 <= 0 && d2 <= 0) return apap;
  const abab = abx * abx + aby * aby + abz * abz;
  const abac = abx * acx + aby * acy + abz * acz;
  const acac = acx * acx + acy * acy + acz * acz;
  const d3 = d1 - abab;
  const d4 = d2 - abac;
  if (d3 >= 0 && d4 <= d3) return apap - 2 * d1 + abab;
  const d5 = d1 - abac;
  const d6 = d2 - acac;
  if (d6 >= 0 && d5 <= d6) return apap - 2 * d2 + acac;
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return apap - (d1 * d1) / (d1 - d3);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return apap - (d2 * d2) / (d2 - d6);
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return toInner(apap, d1, d2, abab, abac, acac, 1 - w, w);
  }
  const sum = va + vb + vc;
  return toInner(apap, d1, d2, abab, abac, acac, vb / sum, vc / sum);
}

/** |p - a - u ab - v ac|^2, from the products of the three; rounding may leave it a hair below zero. */
function toInner(
  apap: number,
  d1: number,
  d2: number,
  abab: number,
  abac: number,
  acac: number,
  u: number,
  v: number,
): number {
  const d = apap - 2 * u * d1 - 2 * v * d2 + u * u * abab + 2 * u * v * abac + v * v * acac;
  return d > 0 ? d : 0;
}
