import { meshVolumeMl } from '../../src/sim/field/mesh.ts';

/** What a reader of STL makes of triangles: it knows a vertex by its place. */
export interface Read {
  /** Edges that do not belong to exactly two triangles, one each way. */
  open: number;
  volumeMl: number;
}

/** `positions`: three corners a triangle, three numbers a corner. */
export function readTriangles(positions: ArrayLike<number>): Read {
  const known = new Map<string, number>();
  const corners = Array.from({ length: positions.length / 3 }, (_, corner) => {
    const key = [0, 1, 2].map((c) => positions[3 * corner + c]).join();
    const at = known.get(key) ?? known.size;
    known.set(key, at);
    return at;
  });
  const edges = new Map<string, number>();
  const edge = (corner: number): [number, number] => [
    corners[corner],
    corners[corner % 3 === 2 ? corner - 2 : corner + 1],
  ];
  corners.forEach((_, corner) => {
    const key = edge(corner).join();
    edges.set(key, (edges.get(key) ?? 0) + 1);
  });
  const open = corners.filter((_, corner) => {
    const [from, to] = edge(corner);
    return edges.get(`${from},${to}`) !== 1 || edges.get(`${to},${from}`) !== 1;
  }).length;
  return { open, volumeMl: meshVolumeMl(positions, [...corners.keys()]) };
}
