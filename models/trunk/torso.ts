import { LEVELS } from '../levels.ts';
import { lerp } from '../math/scalar.ts';
import { splineThrough } from '../math/spline.ts';
import type { Vec3 } from '../math/vec.ts';
import { bodyCourse, holdAt, type Place, tabled } from './course.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import type { Tissue } from './tissue.ts';
import { smoothNormals } from './tissue.ts';

/**
 * Outline of the trunk by height (mm over the sacral endplate): x of the front and half the breadth; the back follows
 * the spinous tips. A slim adult without arms, calm rather than particular; illustrative.
 */
const OUTLINE: readonly { y: number; front: number; half: number; back: number }[] = [
  { y: -168, front: 76, half: 158, back: 18 },
  { y: -130, front: 90, half: 167, back: 18 },
  { y: -80, front: 98, half: 168, back: 17 },
  { y: -30, front: 100, half: 160, back: 15 },
  { y: 20, front: 102, half: 146, back: 12 },
  { y: 76, front: 102, half: 132, back: 13 },
  { y: 133, front: 110, half: 136, back: 14 },
  { y: 190, front: 122, half: 148, back: 15 },
  { y: 247, front: 128, half: 156, back: 15 },
  { y: 304, front: 118, half: 162, back: 15 },
  { y: 352, front: 100, half: 166, back: 15 },
  { y: 390, front: 78, half: 152, back: 16 },
  { y: 416, front: 62, half: 112, back: 18 },
  { y: 440, front: 56, half: 70, back: 20 },
  { y: 468, front: 60, half: 56, back: 22 },
  { y: 518, front: 70, half: 52, back: 28 },
  { y: 588, front: 80, half: 55, back: 40 },
];

const SEGMENTS = 48;
const ROWS = 44;
/** Depth of the furrow over the spine between the two muscles, mm, by height. */
const FURROW: readonly (readonly [number, number])[] = [
  [-80, 2],
  [20, 9],
  [114, 9],
  [247, 6],
  [399, 2],
  [508, 0],
];

/** The skin as a closed surface; each point goes with the part of the column at its height. */
export function skin(rest: Rest): Tissue {
  const backs = backLine(rest);
  const column = bodyCourse(rest);
  const placeAt = heightToPlace((place) => column.at(place)[1]);
  const rows = splineThrough(
    OUTLINE.map(({ y, front, half }): Vec3 => [front, y, half]),
    3,
  );
  const count = rows.length * SEGMENTS + 2;
  const positions = new Float32Array(3 * count);
  const bones = new Uint8Array(2 * count);
  const share = new Float32Array(count);
  const put = (v: number, p: Vec3, place: Place): void => {
    const hold = holdAt(place);
    positions.set(p, 3 * v);
    bones[2 * v] = hold.first;
    bones[2 * v + 1] = hold.second;
    share[v] = hold.share;
  };
  rows.forEach(([front, y, half], row) => {
    const fat = tabled(
      OUTLINE.map((o) => [o.y, o.back] as const),
      y,
    );
    const back = tabled(backs, y) - fat;
    const middle = lerp(back, front, 0.47);
    for (let k = 0; k < SEGMENTS; k++) {
      const angle = (2 * Math.PI * k) / SEGMENTS;
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const power = 2 / 2.35;
      const reach = c > 0 ? front - middle : middle - back;
      const z = half * Math.sign(s) * Math.abs(s) ** power;
      const dip = c < 0 ? tabled(FURROW, y) * Math.exp(-((z / 16) ** 2)) : 0;
      const bulge =
        c < 0 ? 8 * Math.exp(-(((Math.abs(z) - 38) / 26) ** 2)) * Math.min(1, tabled(FURROW, y) / 8) : 0;
      const x = middle + reach * Math.sign(c) * Math.abs(c) ** power + dip * 0.4 - bulge * 0.5;
      put(row * SEGMENTS + k, [x, y, z], placeAt(y));
    }
    if (row === 0) put(count - 2, [middle, y, 0], placeAt(y));
    if (row === rows.length - 1) put(count - 1, [middle, y, 0], placeAt(y));
  });
  const index = stitched(rows.length, count);
  return {
    positions,
    index,
    bones,
    share,
    across: new Float32Array(count),
    normals: smoothNormals(positions, index),
  };
}

function stitched(rows: number, count: number): Uint32Array {
  const index: number[] = [];
  for (let k = 0; k < SEGMENTS; k++) {
    const next = (k + 1) % SEGMENTS;
    for (let row = 0; row + 1 < rows; row++) {
      const [a, b] = [row * SEGMENTS + k, row * SEGMENTS + next];
      index.push(a, b + SEGMENTS, b, a, a + SEGMENTS, b + SEGMENTS);
    }
    index.push(count - 2, k, next, count - 1, (rows - 1) * SEGMENTS + next, (rows - 1) * SEGMENTS + k);
  }
  return Uint32Array.from(index);
}

/** x of the hindmost spinous tips by height, smoothed by the table's straight pieces. */
function backLine(rest: Rest): (readonly [number, number])[] {
  const tips = LEVELS.map((level) => {
    const [x, y] = atRest(rest, level, rest.landmarks[level].spinousTip);
    return [y, x] as const;
  }).reverse();
  const low = atRest(rest, 'S1', [-42, -40, 0]);
  const seat = atRest(rest, 'S1', [-50, -120, 0]);
  const [topY, topX] = tips[tips.length - 1];
  return [
    [seat[1] - 40, seat[0] - 10],
    [seat[1], seat[0] - 6],
    [low[1], low[0]],
    ...tips,
    [topY + 60, topX + 26],
    [topY + 110, topX + 34],
  ];
}

/** The inverse of the column's height along its places, by a table. */
function heightToPlace(height: (place: Place) => number): (y: number) => Place {
  const table = Array.from({ length: ROWS }, (_, i) => {
    const place = SACRUM + 2 - (i * (SACRUM + 8)) / (ROWS - 1);
    return [height(place), place] as const;
  });
  return (y) => tabled(table, y);
}
