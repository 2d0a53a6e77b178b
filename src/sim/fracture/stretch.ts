import type { Landmarks } from '../../../models/manifest.ts';

/** Writes how far both parts of a fracture move a point, mm. */
export type Displacement = (x: number, y: number, z: number, out: Float64Array) => void;

/** Nodes of the lattice stand apart by this share of the body's height: the wall's crack is 0.07 of it high, and a fold of
 * an L5, split, under one endplate had escaped places 2 mm apart. */
const APART = 1 / 24;
/** How far in front of the body and above and below it the looking goes, mm. */
const BEYOND_MM = 1;

/**
 * Least local volume over the healthy one, anywhere in a body, with both parts of a displacement at a weight: where it is
 * not positive the bone is folded through itself. At every node of a lattice it is taken between the edges that meet
 * there, from both ends of a cell. It begins `behindMm` behind the wall. Below `enough` it stops looking.
 * `coarser` looks at fewer places: most folds are seen there at once.
 */
export function leastStretch(
  displacement: Displacement,
  { superior, inferior, wallX }: Landmarks,
  behindMm: number,
  weight: number,
  enough = Number.NEGATIVE_INFINITY,
  coarser = 1,
): number {
  const half = Math.max(superior.widthMm, inferior.widthMm) / 2;
  const foot = Math.min(inferior.anterior[1], inferior.posterior[1]);
  const top = Math.max(superior.anterior[1], superior.posterior[1]);
  const apartMm = coarser * APART * (top - foot);
  const from = [wallX.posterior - behindMm, foot - BEYOND_MM, -half];
  const [nx, ny, nz] = [wallX.anterior + BEYOND_MM, top + BEYOND_MM, half].map(
    (end, axis) => Math.ceil((end - from[axis]) / apartMm) + 1,
  );
  const six = new Float64Array(6);
  const sheet = 3 * ny * nz;
  let near = new Float64Array(sheet);
  let far = new Float64Array(sheet);
  const lay = (i: number, into: Float64Array) => {
    let at = 0;
    for (let j = 0; j < ny; j++)
      for (let k = 0; k < nz; k++, at += 3) {
        displacement(from[0] + i * apartMm, from[1] + j * apartMm, from[2] + k * apartMm, six);
        for (let c = 0; c < 3; c++) into[at + c] = (weight * (six[c] + six[c + 3])) / apartMm;
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
  const way = up > 0 ? 1 : -1;
  const x = own[at];
  const y = own[at + 1];
  const z = own[at + 2];
  const ax = 1 + way * (other[at] - x);
  const ay = way * (other[at + 1] - y);
  const az = way * (other[at + 2] - z);
  const bx = way * (own[at + up] - x);
  const by = 1 + way * (own[at + up + 1] - y);
  const bz = way * (own[at + up + 2] - z);
  const cx = way * (own[at + aside] - x);
  const cy = way * (own[at + aside + 1] - y);
  const cz = 1 + way * (own[at + aside + 2] - z);
  return ax * (by * cz - bz * cy) - bx * (ay * cz - az * cy) + cx * (ay * bz - az * by);
}
