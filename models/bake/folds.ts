import type { DecodedGlb } from './glb.ts';
import type { Mesh } from './mesh.ts';

/** Triangles whose own normal turns away from all three of their vertices' normals: their numbers. */
export function foldsIn({ positions: p, indices, normals }: Mesh & Pick<DecodedGlb, 'normals'>): number[] {
  const folds: number[] = [];
  const normal = [0, 0, 0];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]];
    const [a, b, c] = corners.map((v) => 3 * v);
    for (let k = 0; k < 3; k++) {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      normal[k] =
        (p[b + i] - p[a + i]) * (p[c + j] - p[a + j]) - (p[b + j] - p[a + j]) * (p[c + i] - p[a + i]);
    }
    const agrees = (v: number): boolean =>
      normal[0] * normals[3 * v] + normal[1] * normals[3 * v + 1] + normal[2] * normals[3 * v + 2] > 0;
    if (!corners.some(agrees)) folds.push(t / 3);
  }
  return folds;
}

/** Corners of edges that are not shared by just two triangles, run opposite ways: simplification may pinch two folds into one edge. */
export function pinchesIn({ positions, indices }: Mesh): number[] {
  const count = positions.length / 3;
  const halves = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    const half = indices[i] * count + indices[i % 3 === 2 ? i - 2 : i + 1];
    halves.set(half, (halves.get(half) ?? 0) + 1);
  }
  const pinches = new Set<number>();
  for (const [half, times] of halves) {
    const [from, to] = [Math.floor(half / count), half % count];
    if (times === 1 && halves.get(to * count + from) === 1) continue;
    pinches.add(from).add(to);
  }
  return [...pinches];
}

/** Moves the corners of folded triangles to the middle of their neighbours, which smooths a fold out; in place. */
export function smoothFolds({ positions, indices }: Mesh, folds: readonly number[]): void {
  const corners = new Set(folds.flatMap((t) => [indices[3 * t], indices[3 * t + 1], indices[3 * t + 2]]));
  for (const corner of corners) {
    const ring = new Set<number>();
    for (let i = 0; i < indices.length; i++) {
      if (indices[i] !== corner) continue;
      const first = i - (i % 3);
      for (let k = 0; k < 3; k++) if (indices[first + k] !== corner) ring.add(indices[first + k]);
    }
    for (let c = 0; c < 3; c++) {
      const mean = [...ring].reduce((sum, v) => sum + positions[3 * v + c], 0) / ring.size;
      positions[3 * corner + c] = mean;
    }
  }
}
