import { cross, dot, normalize, sub, type Vec3 } from '../../models/math/vec.ts';

/** A surface as lists that grow: three numbers a vertex, three corners a triangle. */
export interface Sheet {
  places: number[];
  corners: number[];
}

/** The next corner of a corner's triangle, and the one after. */
export const next = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);
export const third = (corner: number): number => next(next(corner));

export const placeAt = (places: ArrayLike<number>, vertex: number): Vec3 => [
  places[3 * vertex],
  places[3 * vertex + 1],
  places[3 * vertex + 2],
];

/** For each corner, whose edge runs to the next one, the corner whose edge runs back on the same sheet; -1 for none. */
export function pairsOf({ places, corners }: Sheet): Int32Array {
  const count = places.length / 3;
  const edges = new Map<number, number[]>();
  corners.forEach((from, corner) => {
    const key = from * count + corners[next(corner)];
    const own = edges.get(key);
    if (own === undefined) edges.set(key, [corner]);
    else own.push(corner);
  });
  const pairs = new Int32Array(corners.length).fill(-1);
  for (const [key, there] of edges) {
    const [from, to] = [Math.floor(key / count), key % count];
    if (from > to) continue;
    const back = edges.get(to * count + from) ?? [];
    const matched = there.length > 1 || back.length > 1 ? aroundEdge(places, corners, there, back) : back;
    there.forEach((corner, n) => {
      const other = matched[n];
      if (other === undefined) return;
      pairs[corner] = other;
      pairs[other] = corner;
    });
  }
  return pairs;
}

/** Of several triangles along one edge, the partner of each that runs `there`: the first that one meets on the solid's side, which
 * for a triangle that faces outwards is against the turn about its edge. */
function aroundEdge(
  places: readonly number[],
  corners: readonly number[],
  there: readonly number[],
  back: readonly number[],
): (number | undefined)[] {
  const [from, to] = [there[0], next(there[0])].map((corner) => placeAt(places, corners[corner]));
  const axis = normalize(sub(to, from));
  const across = normalize(cross(axis, Math.abs(axis[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const up = cross(axis, across);
  const angle = (corner: number): number => {
    const off = sub(placeAt(places, corners[third(corner)]), from);
    return Math.atan2(dot(off, up), dot(off, across));
  };
  const free = new Set(back);
  return there.map((corner) => {
    const own = angle(corner);
    const before = (other: number) => (own - angle(other) + 4 * Math.PI) % (2 * Math.PI);
    const [nearest] = [...free].sort((a, b) => before(a) - before(b));
    if (nearest !== undefined) free.delete(nearest);
    return nearest;
  });
}

/** For each corner a name of the fan of triangles round its vertex that it belongs to. */
export function fansOf(corners: readonly number[], pairs: Int32Array): Int32Array {
  const parent = Int32Array.from(corners.keys());
  const root = (corner: number): number => {
    let at = corner;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  pairs.forEach((other, corner) => {
    if (other < 0) return;
    // The edge's two ends, on both its triangles.
    parent[root(corner)] = root(next(other));
    parent[root(next(corner))] = root(other);
  });
  return Int32Array.from(corners.keys(), root);
}
