import { add, along, normalize, sub, type Vec3 } from '../../models/math/vec.ts';
import type { Part } from './part.ts';
import { fansOf, next, pairsOf, placeAt, type Sheet, third } from './sheets.ts';

/** A closed surface: every edge belongs to two triangles, which run along it in opposite directions. mm. */
export interface Solid {
  positions: Float32Array;
  index: Uint32Array;
}

/** What a part is made of, as one list of triangles that is closed also for programs which know a vertex by its place alone. */
export function solidOf(part: Part): Solid {
  const sheet = singled(parted(joined(part)));
  return { positions: Float32Array.from(sheet.places), index: Uint32Array.from(sheet.corners) };
}

/** All surfaces, each place a vertex. */
function joined({ surfaces }: Part): Sheet {
  const places: number[] = [];
  const corners: number[] = [];
  const known = new Map<string, number>();
  for (const { positions: p, index, first } of surfaces) {
    const own = Uint32Array.from({ length: p.length / 3 }, (_, vertex) => {
      const o = 3 * (first?.[vertex] ?? vertex);
      const key = `${p[o]},${p[o + 1]},${p[o + 2]}`;
      const at = known.get(key) ?? known.size;
      if (at === known.size) {
        known.set(key, at);
        places.push(p[o], p[o + 1], p[o + 2]);
      }
      return at;
    });
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [own[index[t]], own[index[t + 1]], own[index[t + 2]]];
      // Where a lathe's profile comes to its axis, triangles have no width.
      if (a !== b && b !== c && c !== a) corners.push(a, b, c);
    }
  }
  return { places, corners };
}

/** How far apart what touches is moved, mm: far more than a 32-bit number's step, far less than anything that is printed. */
const APART_MM = 0.002;

/**
 * Where a surface that is cut from a grid touches itself in an edge or a point, four triangles or two fans meet in it. Each side of
 * the solid gets a vertex of its own there, a little into that side.
 */
function parted({ places, corners }: Sheet): Sheet {
  const fan = fansOf(corners, pairsOf({ places, corners }));
  const owner = new Map<number, number>();
  const taken = new Set<number>();
  const out = { places: places.slice(), corners: corners.slice() };
  corners.forEach((vertex, corner) => {
    let own = owner.get(fan[corner]);
    if (own === undefined) {
      own = taken.has(vertex) ? out.places.length / 3 : vertex;
      if (own !== vertex) out.places.push(...placeAt(places, vertex));
      taken.add(vertex);
      owner.set(fan[corner], own);
    }
    out.corners[corner] = own;
  });
  const fresh = new Map<number, Vec3[]>();
  out.corners.forEach((vertex, corner) => {
    if (3 * vertex < places.length) return;
    const beside = [next(corner), third(corner)].map((other) => placeAt(places, corners[other]));
    fresh.set(vertex, [...(fresh.get(vertex) ?? []), ...beside]);
  });
  for (const [vertex, beside] of fresh) {
    const place = placeAt(out.places, vertex);
    out.places.splice(3 * vertex, 3, ...towards(place, beside));
  }
  return out;
}

function towards(place: Vec3, beside: readonly Vec3[]): Vec3 {
  const sum = beside.reduce<Vec3>((all, one) => add(all, sub(one, place)), [0, 0, 0]);
  return along(place, normalize(sum), APART_MM);
}

/** Two edges between the same two vertices, each of two triangles, look like one of four: all but one are parted in their middle. */
function singled(sheet: Sheet): Sheet {
  for (;;) {
    const pairs = pairsOf(sheet);
    const count = sheet.places.length / 3;
    const seen = new Set<number>();
    const cut = new Set<number>();
    const triangle = (corner: number) => (corner / 3) | 0;
    let doubled = false;
    pairs.forEach((back, there) => {
      const [from, to] = [sheet.corners[there], sheet.corners[next(there)]];
      if (back < 0 || from > to) return;
      const key = from * count + to;
      const first = !seen.has(key);
      seen.add(key);
      if (first) return;
      doubled = true;
      // A triangle that has been cut in this round has other corners now.
      if (cut.has(triangle(there)) || cut.has(triangle(back))) return;
      cut.add(triangle(there)).add(triangle(back));
      cutEdge(sheet, there, back);
    });
    if (!doubled) return sheet;
  }
}

function cutEdge({ places, corners }: Sheet, there: number, back: number): void {
  const [from, to] = [corners[there], corners[next(there)]];
  const [a, b] = [placeAt(places, from), placeAt(places, to)];
  const middle: Vec3 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  const fresh = places.length / 3;
  places.push(
    ...towards(
      middle,
      [there, back].map((corner) => placeAt(places, corners[third(corner)])),
    ),
  );
  for (const corner of [there, back]) {
    corners.push(fresh, corners[next(corner)], corners[third(corner)]);
    corners[next(corner)] = fresh;
  }
}
