import Module from 'manifold-3d';
import type { Box } from '../sdf/solid.ts';

/** Triangles with shared vertices: `positions` xyz per vertex (mm), `indices` three per triangle, outside counter-clockwise. */
export interface Mesh {
  positions: Float32Array;
  indices: Uint32Array;
}

export type Distance = (x: number, y: number, z: number) => number;

const wasm = await Module();
wasm.setup();

/**
 * Surface of a signed distance within a box, marched on a body-centred grid with edges of `edge` mm. The largest
 * piece is kept: a stray speck would be a second component.
 */
export function surfaceOf(distance: Distance, box: Box, edge: number): Mesh {
  const near = culled(distance, box, edge);
  const [min, max] = box;
  const solid = wasm.Manifold.levelSet(
    (p) => -near(p[0], p[1], p[2]),
    { min: [...min], max: [...max] },
    edge,
  );
  const pieces = solid.decompose().sort((a, b) => b.volume() - a.volume());
  const { numProp, vertProperties, triVerts, numVert } = pieces[0].getMesh();
  const positions = new Float32Array(numVert * 3);
  for (let i = 0; i < numVert; i++) {
    for (let c = 0; c < 3; c++) positions[3 * i + c] = vertProperties[numProp * i + c];
  }
  const indices = Uint32Array.from(triVerts);
  for (const piece of pieces) piece.delete();
  solid.delete();
  return { positions, indices };
}

/** Edge of the coarse lattice, mm, and the steepest the fields are. */
const LATTICE = 3;
const STEEPEST = 1.6;

/**
 * The same function, but far from the surface answered from a lazily filled lattice of its own values. Identical where
 * it matters, and about twice as fast.
 */
export function culled(distance: Distance, [min, max]: Box, edge: number): Distance {
  const n = [0, 1, 2].map((i) => Math.ceil((max[i] - min[i]) / LATTICE) + 2);
  const known = new Float32Array(n[0] * n[1] * n[2]).fill(Number.NaN);
  const far = STEEPEST * (LATTICE * 0.87 + edge * 1.8);
  return (x, y, z) => {
    const i = Math.floor((x - min[0]) / LATTICE) + 1;
    const j = Math.floor((y - min[1]) / LATTICE) + 1;
    const k = Math.floor((z - min[2]) / LATTICE) + 1;
    if (i < 0 || j < 0 || k < 0 || i >= n[0] || j >= n[1] || k >= n[2]) return distance(x, y, z);
    const cell = i + n[0] * (j + n[1] * k);
    let value = known[cell];
    if (Number.isNaN(value)) {
      value = distance(
        min[0] + (i - 0.5) * LATTICE,
        min[1] + (j - 0.5) * LATTICE,
        min[2] + (k - 0.5) * LATTICE,
      );
      known[cell] = value;
    }
    return Math.abs(value) > far ? value : distance(x, y, z);
  };
}

/** Gradient by central differences, into `out`. */
export function gradient(
  distance: Distance,
  x: number,
  y: number,
  z: number,
  h: number,
  out: Float64Array,
): void {
  out[0] = (distance(x + h, y, z) - distance(x - h, y, z)) / (2 * h);
  out[1] = (distance(x, y + h, z) - distance(x, y - h, z)) / (2 * h);
  out[2] = (distance(x, y, z + h) - distance(x, y, z - h)) / (2 * h);
}

/** Moves every vertex onto the surface by Newton's method, at most `step` mm a round. */
export function projectOnto(distance: Distance, positions: Float32Array, rounds: number, step = 0.35): void {
  const h = 0.05;
  for (let i = 0; i < positions.length; i += 3) {
    for (let round = 0; round < rounds; round++) {
      const x = positions[i];
      const y = positions[i + 1];
      const z = positions[i + 2];
      const d = distance(x, y, z);
      if (Math.abs(d) < 2e-3) break;
      const gx = (distance(x + h, y, z) - d) / h;
      const gy = (distance(x, y + h, z) - d) / h;
      const gz = (distance(x, y, z + h) - d) / h;
      const gg = gx * gx + gy * gy + gz * gz;
      let s = d / Math.max(gg, 0.15);
      const move = Math.sqrt(gg) * Math.abs(s);
      if (move > step) s *= step / move;
      positions[i] -= gx * s;
      positions[i + 1] -= gy * s;
      positions[i + 2] -= gz * s;
    }
  }
}
