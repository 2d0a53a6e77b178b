import { type Grid, nodeCount } from './grid.ts';
import type { MeshBuffer } from './mesh.ts';

/** Extracts the surface data = level (inside is below) into a mesh buffer, closed and wound outwards. */
export type Isosurface = (data: Float32Array, level: number, into: MeshBuffer, clip?: Float32Array) => void;

/**
 * Naive surface nets with one Newton step of every vertex onto the trilinear level. What volume is still missing is
 * the chords' own: 7 % for a sphere of 4 spacings' radius, 1.9 % at 7, 0.5 % at 15; whoever needs a stated volume
 * corrects the level for it (level-curve.ts).
 *
 * `clip` (negative inside, same units as data) intersects a second solid: two balloons that meet are cut at their
 * common membrane this way. Only the cells that a level may pass through are looked at, and which those are is kept
 * for the last field, since a curve asks for the surface of one field at a dozen levels: else each goes through the box
 * round the surface. So neither field nor clip may be changed in place between two calls.
 * Marching cubes was slower by half for the same grid and gives slivers that show as specks in the X-ray sum.
 */
export function isosurfaceOn(grid: Grid): Isosurface {
  const [nx, ny] = grid.size;
  const { origin, spacing } = grid;
  const sy = nx;
  const sz = nx * ny;
  const vertexOf = new Int32Array(nodeCount(grid));
  const corner = new Float64Array(8);
  const crossable = crossableOn(grid);

  return (data, level, into, clip) => {
    const { cells, least, most, count } = crossable(data, level, clip);
    const { positions, index } = into;
    let vertices = 0;
    let indices = 0;
    for (let n = 0; n < count; n++) {
      if (least[n] >= level || most[n] < level) continue;
      const o = cells[n];
      corner[0] = valueAt(data, level, clip, o);
      corner[1] = valueAt(data, level, clip, o + 1);
      corner[2] = valueAt(data, level, clip, o + sy);
      corner[3] = valueAt(data, level, clip, o + sy + 1);
      corner[4] = valueAt(data, level, clip, o + sz);
      corner[5] = valueAt(data, level, clip, o + sz + 1);
      corner[6] = valueAt(data, level, clip, o + sz + sy);
      corner[7] = valueAt(data, level, clip, o + sz + sy + 1);
      let mask = 0;
      for (let c = 0; c < 8; c++) if (corner[c] < 0) mask |= 1 << c;
      const row = (o / nx) | 0;
      const k = (row / ny) | 0;
      const j = row - k * ny;
      const i = o - row * nx;
      placeVertex(corner, mask, positions, vertices * 3);
      positions[vertices * 3] = origin[0] + (i + positions[vertices * 3]) * spacing;
      positions[vertices * 3 + 1] = origin[1] + (j + positions[vertices * 3 + 1]) * spacing;
      positions[vertices * 3 + 2] = origin[2] + (k + positions[vertices * 3 + 2]) * spacing;
      vertexOf[o] = vertices;
      const inside = mask & 1;
      // A quad round each of the three edges that start at this cell's first corner. The other cells round an edge that
      // is crossed are crossed too, and came before.
      for (let axis = 0; axis < 3; axis++) {
        if (((mask >> (1 << axis)) & 1) === inside) continue;
        const u = axis === 0 ? sy : axis === 1 ? sz : 1;
        const w = axis === 0 ? sz : axis === 1 ? 1 : sy;
        const onFace = axis === 0 ? j === 0 || k === 0 : axis === 1 ? k === 0 || i === 0 : i === 0 || j === 0;
        if (onFace) continue;
        const b = vertexOf[o - u];
        const c = vertexOf[o - u - w];
        const d = vertexOf[o - w];
        index[indices] = vertices;
        index[indices + 1] = inside ? b : c;
        index[indices + 2] = inside ? c : b;
        index[indices + 3] = vertices;
        index[indices + 4] = inside ? c : d;
        index[indices + 5] = inside ? d : c;
        indices += 6;
      }
      vertices++;
    }
    into.vertices = vertices;
    into.indices = indices;
  };
}

const valueAt = (data: Float32Array, level: number, clip: Float32Array | undefined, o: number): number => {
  const own = data[o] - level;
  return Math.fround(clip !== undefined && clip[o] > own ? clip[o] : own);
};

/** Cells, by their first corner, with their least and largest value; what the clip cuts off is infinitely large. */
interface Crossable {
  cells: Uint32Array;
  least: Float32Array;
  most: Float32Array;
  count: number;
}

/** Cells are looked for so much further than the level that is asked for: others follow. */
const FURTHER = 1.25;

/** The cells that the surface of a field may pass through, for the last field at any level up to some. */
function crossableOn(grid: Grid) {
  const [nx, ny, nz] = grid.size;
  const sy = nx;
  const sz = nx * ny;
  let found: Crossable = roomFor(4096);
  let known: { data: Float32Array; clip: Float32Array | undefined; reach: number } | null = null;
  const row = new Float32Array(ny * nz);
  const look = (data: Float32Array, reach: number, clip: Float32Array | undefined): void => {
    let count = 0;
    let { cells, least, most } = found;
    const at = (o: number) => (clip !== undefined && clip[o] >= 0 ? Number.POSITIVE_INFINITY : data[o]);
    for (let r = 0, o = 0; r < row.length; r++) {
      let low = Number.POSITIVE_INFINITY;
      for (let i = 0; i < nx; i++, o++) low = Math.min(low, at(o));
      row[r] = low;
    }
    for (let k = 0; k < nz - 1; k++)
      for (let j = 0; j < ny - 1; j++) {
        const r = j + k * ny;
        if (Math.min(row[r], row[r + 1], row[r + ny], row[r + ny + 1]) >= reach) continue;
        if (count + nx > cells.length) {
          found = roomFor(2 * (count + nx), found);
          ({ cells, least, most } = found);
        }
        let o = j * sy + k * sz;
        let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (let i = 0; i < nx; i++, o++) {
          const a = at(o);
          const b = at(o + sy);
          const c = at(o + sz);
          const d = at(o + sz + sy);
          const nextLow = Math.min(a, b, c, d);
          const nextHigh = Math.max(a, b, c, d);
          if (i > 0) {
            const own = Math.min(low, nextLow);
            const top = Math.max(high, nextHigh);
            if (own < reach && own < top) {
              cells[count] = o - 1;
              least[count] = own;
              most[count] = top;
              count++;
            }
          }
          low = nextLow;
          high = nextHigh;
        }
      }
    found.count = count;
    known = { data, clip, reach };
  };
  return (data: Float32Array, level: number, clip: Float32Array | undefined): Crossable => {
    if (known === null || data !== known.data || clip !== known.clip || level > known.reach)
      look(data, level + (FURTHER - 1) * Math.abs(level), clip);
    return found;
  };
}

/** Room for so many cells, with those that were found before. */
function roomFor(most: number, before?: Crossable): Crossable {
  const made = {
    cells: new Uint32Array(most),
    least: new Float32Array(most),
    most: new Float32Array(most),
    count: 0,
  };
  if (before !== undefined) {
    made.cells.set(before.cells);
    made.least.set(before.least);
    made.most.set(before.most);
  }
  return made;
}

/** Puts the cell's vertex, in cell units, at `at`: mean of the edge crossings, then a Newton step to the level. The bits of
 * `mask` are the corners inside. Edge by edge instead of a loop over them. */
function placeVertex(f: Float64Array, mask: number, out: Float32Array, at: number): void {
  const alongX = mask ^ (mask >> 1);
  const alongY = mask ^ (mask >> 2);
  const alongZ = mask ^ (mask >> 4);
  let x = 0;
  let y = 0;
  let z = 0;
  let crossings = 0;
  if ((alongX & 1) !== 0) {
    x += f[0] / (f[0] - f[1]);
    crossings++;
  }
  if ((alongX & 4) !== 0) {
    x += f[2] / (f[2] - f[3]);
    y += 1;
    crossings++;
  }
  if ((alongX & 16) !== 0) {
    x += f[4] / (f[4] - f[5]);
    z += 1;
    crossings++;
  }
  if ((alongX & 64) !== 0) {
    x += f[6] / (f[6] - f[7]);
    y += 1;
    z += 1;
    crossings++;
  }
  if ((alongY & 1) !== 0) {
    y += f[0] / (f[0] - f[2]);
    crossings++;
  }
  if ((alongY & 2) !== 0) {
    x += 1;
    y += f[1] / (f[1] - f[3]);
    crossings++;
  }
  if ((alongY & 16) !== 0) {
    y += f[4] / (f[4] - f[6]);
    z += 1;
    crossings++;
  }
  if ((alongY & 32) !== 0) {
    x += 1;
    y += f[5] / (f[5] - f[7]);
    z += 1;
    crossings++;
  }
  if ((alongZ & 1) !== 0) {
    z += f[0] / (f[0] - f[4]);
    crossings++;
  }
  if ((alongZ & 2) !== 0) {
    x += 1;
    z += f[1] / (f[1] - f[5]);
    crossings++;
  }
  if ((alongZ & 4) !== 0) {
    y += 1;
    z += f[2] / (f[2] - f[6]);
    crossings++;
  }
  if ((alongZ & 8) !== 0) {
    x += 1;
    y += 1;
    z += f[3] / (f[3] - f[7]);
    crossings++;
  }
  x /= crossings;
  y /= crossings;
  z /= crossings;
  const a = f[0] + (f[1] - f[0]) * x;
  const b = f[2] + (f[3] - f[2]) * x;
  const c = f[4] + (f[5] - f[4]) * x;
  const d = f[6] + (f[7] - f[6]) * x;
  const front = a + (b - a) * y;
  const back = c + (d - c) * y;
  const value = front + (back - front) * z;
  const gz = back - front;
  const gy = (b - a) * (1 - z) + (d - c) * z;
  const gx =
    ((f[1] - f[0]) * (1 - y) + (f[3] - f[2]) * y) * (1 - z) +
    ((f[5] - f[4]) * (1 - y) + (f[7] - f[6]) * y) * z;
  const squared = gx * gx + gy * gy + gz * gz;
  let step = squared > 1e-12 ? value / squared : 0;
  const length = Math.sqrt(squared) * Math.abs(step);
  if (length > 0.5) step *= 0.5 / length;
  out[at] = x - gx * step;
  out[at + 1] = y - gy * step;
  out[at + 2] = z - gz * step;
}
