import type { Landmarks } from '../../../models/manifest.ts';

/** Writes how far both parts of a fracture move a point, mm. */
export type Displacement = (x: number, y: number, z: number, out: Float64Array) => void;

/** Nodes of the lattice stand this far apart, mm: the wall's crack is some 2 mm high, and a fold found between nodes 2 mm
 * apart (an L5, split, under one endplate) had escaped a coarser one. */
const APART_MM = 1.1;
/** How far behind the wall, in front of it and above and below the body the looking goes, mm. */
const BEHIND_MM = 14;
const BEYOND_MM = 1;

/**
 * Least local volume over the healthy one, anywhere in a body, with both parts of a displacement at a weight: where it is
 * not positive the bone is folded through itself. At every node of a lattice it is taken between the edges that meet
 * there, from both ends of a cell. Below `enough` it stops looking.
 */
export function leastStretch(
  displacement: Displacement,
  { superior, inferior, wallX }: Landmarks,
  weight: number,
  enough = Number.NEGATIVE_INFINITY,
): number {
  const half = Math.max(superior.widthMm, inferior.widthMm) / 2;
  const foot = Math.min(inferior.anterior[1], inferior.posterior[1]);
  const top = Math.max(superior.anterior[1], superior.posterior[1]);
  const from = [wallX.posterior - BEHIND_MM, foot - BEYOND_MM, -half];
  const [nx, ny, nz] = [wallX.anterior + BEYOND_MM, top + BEYOND_MM, half].map(
    (end, axis) => Math.ceil((end - from[axis]) / APART_MM) + 1,
  );
  const six = new Float64Array(6);
  const sheet = 3 * ny * nz;
  let near = new Float64Array(sheet);
  let far = new Float64Array(sheet);
  const lay = (i: number, into: Float64Array) => {
    let at = 0;
    for (let j = 0; j < ny; j++)
      for (let k = 0; k < nz; k++, at += 3) {
        displacement(from[0] + i * APART_MM, from[1] + j * APART_MM, from[2] + k * APART_MM, six);
        for (let c = 0; c < 3; c++) into[at + c] = (weight * (six[c] + six[c + 3])) / APART_MM;
      }
  };
  let least = Number.POSITIVE_INFINITY;
  lay(0, near);
  for (let i = 1; i < nx; i++) {
    lay(i, far);
    for (let j = 1; j < ny; j++)
      for (let k = 1; k < nz; k++) {
        const at = 3 * (j * nz + k);
        const before = at - 3 * nz - 3;
        least = Math.min(least, corner(far, at, near, -3 * nz, -3), corner(near, before, far, 3 * nz, 3));
      }
    if (least < enough) return least;
    [near, far] = [far, near];
  }
  return least;
}

/** Local volume between the three edges that meet at a node: one to the sheet before or behind, one up or down (`up`), one
 * to a side (`aside`), all three the same way. */
function corner(own: Float64Array, at: number, other: Float64Array, up: number, aside: number): number {
  const way = Math.sign(up);
  const slope = (next: Float64Array, there: number, c: number) => way * (next[there + c] - own[at + c]);
  const [ax, ay, az] = [1 + slope(other, at, 0), slope(other, at, 1), slope(other, at, 2)];
  const [bx, by, bz] = [slope(own, at + up, 0), 1 + slope(own, at + up, 1), slope(own, at + up, 2)];
  const [cx, cy, cz] = [slope(own, at + aside, 0), slope(own, at + aside, 1), 1 + slope(own, at + aside, 2)];
  return ax * (by * cz - bz * cy) - bx * (ay * cz - az * cy) + cx * (ay * bz - az * by);
}
