/** A triangle mesh in reusable buffers: only the first `vertices * 3` and `indices` entries count. */
export interface MeshBuffer {
  positions: Float32Array;
  normals: Float32Array;
  index: Uint32Array;
  vertices: number;
  indices: number;
}

export function meshBuffer(vertices: number): MeshBuffer {
  return {
    positions: new Float32Array(vertices * 3),
    normals: new Float32Array(vertices * 3),
    index: new Uint32Array(vertices * 7),
    vertices: 0,
    indices: 0,
  };
}

/** Volume inside a closed mesh by the divergence theorem: mm in, mL out; positive for outward winding. */
export function meshVolumeMl(
  positions: ArrayLike<number>,
  index: ArrayLike<number>,
  indices = index.length,
): number {
  let six = 0;
  for (let t = 0; t < indices; t += 3) {
    const a = 3 * index[t];
    const b = 3 * index[t + 1];
    const c = 3 * index[t + 2];
    six +=
      positions[a] * (positions[b + 1] * positions[c + 2] - positions[b + 2] * positions[c + 1]) -
      positions[a + 1] * (positions[b] * positions[c + 2] - positions[b + 2] * positions[c]) +
      positions[a + 2] * (positions[b] * positions[c + 1] - positions[b + 1] * positions[c]);
  }
  return six / 6000;
}

/** Area-weighted vertex normals of the mesh as it lies now, written into its `normals`. */
export function computeNormals(mesh: MeshBuffer): void {
  const { positions: p, normals: n, index } = mesh;
  n.fill(0, 0, mesh.vertices * 3);
  for (let t = 0; t < mesh.indices; t += 3) {
    const a = 3 * index[t];
    const b = 3 * index[t + 1];
    const c = 3 * index[t + 2];
    const ux = p[b] - p[a];
    const uy = p[b + 1] - p[a + 1];
    const uz = p[b + 2] - p[a + 2];
    const vx = p[c] - p[a];
    const vy = p[c + 1] - p[a + 1];
    const vz = p[c + 2] - p[a + 2];
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    for (let corner = 0; corner < 3; corner++) {
      const o = corner === 0 ? a : corner === 1 ? b : c;
      n[o] += x;
      n[o + 1] += y;
      n[o + 2] += z;
    }
  }
  for (let o = 0; o < mesh.vertices * 3; o += 3) {
    const l = 1 / (Math.hypot(n[o], n[o + 1], n[o + 2]) || 1);
    n[o] *= l;
    n[o + 1] *= l;
    n[o + 2] *= l;
  }
}
