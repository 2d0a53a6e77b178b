import { LEVELS } from '../levels.ts';
import { add, mix, type Vec3 } from '../math/vec.ts';
import { ribLine } from '../rib.ts';
import { spinousLine } from './arch.ts';
import { courseThrough, holdAt, type Place, placesBetween, tabled } from './course.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import { called, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/** Half depth and half width of the right erector spinae, mm, by place (typical, unverified: a lumbar section of some
 * 16 cm2 a side, after cross-sections in Gray's Anatomy). */
const ERECTOR: readonly (readonly [Place, number, number])[] = [
  [-2.5, 4, 6],
  [-0.5, 6, 10],
  [2, 6.5, 15],
  [6, 8, 21],
  [10, 11, 24],
  [12, 15, 27],
  [14, 17.5, 28],
  [15.4, 17, 25],
  [SACRUM, 11, 17],
  [SACRUM + 0.8, 5, 9],
];

/** Multifidus, between the spinous processes and the laminae. */
const MULTIFIDUS: readonly (readonly [Place, number, number])[] = [
  [0, 4, 3.5],
  [6, 5.5, 4.5],
  [10, 8, 6],
  [13, 12, 9],
  [15.5, 15, 12],
  [SACRUM + 0.2, 11, 12],
  [SACRUM + 1, 3, 4],
];

const BACK: Vec3 = [-1, 0, 0];

function column(
  middle: (place: Place) => Vec3,
  table: readonly (readonly [Place, number, number])[],
  up: (place: Place) => Vec3,
): Tissue {
  const deep = table.map(([s, d]) => [s, d] as const);
  const wide = table.map(([s, , w]) => [s, w] as const);
  const rings = placesBetween(table[0][0], table[table.length - 1][0], 0.3).map((place): Ring => {
    // The bellies taper to their ends.
    const end = Math.min(place - table[0][0], table[table.length - 1][0] - place);
    const taper = Math.min(1, 0.25 + end / 0.9);
    return {
      at: middle(place),
      up: up(place),
      half: [tabled(deep, place) * taper, tabled(wide, place) * taper],
      hold: holdAt(place),
    };
  });
  return tube(rings, { segments: 20, exponent: 2.5 });
}

/** Behind transverse processes and ribs, on the right. */
export function erectorSpinae(rest: Rest): Tissue {
  const deep = ERECTOR.map(([s, d]) => [s, d] as const);
  const wide = ERECTOR.map(([s, , w]) => [s, w] as const);
  const anchors = LEVELS.map((level, index) => {
    const tip = rest.landmarks[level].transverseTips.right;
    const z = Math.max(6 + tabled(wide, index), 15);
    const rib = index < 11 ? ribLine(rest, index)[15] : null;
    const bed = atRest(rest, level, [tip[0] - 2, tip[1] - 4, z]);
    const x = rib === null ? bed[0] : Math.min(bed[0], rib[0] - 2);
    return { place: index, at: [x - tabled(deep, index), bed[1], z] as Vec3 };
  });
  const top = anchors[0].at;
  const course = courseThrough([
    { place: -2.5, at: add(top, [14, 48, -6]) },
    ...anchors,
    { place: SACRUM, at: atRest(rest, 'S1', [-46, -14, 24]) },
    { place: SACRUM + 0.8, at: atRest(rest, 'S1', [-44, -50, 16]) },
  ]);
  return column(
    (place) => course.at(place),
    ERECTOR,
    (place) => [
      -1,
      0,
      tabled(
        [
          [0, 0.35],
          [12, 0.18],
        ],
        place,
      ),
    ],
  );
}

export function multifidus(rest: Rest): Tissue {
  const wide = MULTIFIDUS.map(([s, , w]) => [s, w] as const);
  const anchors = LEVELS.map((_, index) => {
    const [root, tip] = spinousLine(rest, index);
    const at = mix(root, tip, 0.4);
    return { place: index, at: [at[0], at[1], tabled(wide, index) + 3.2] as Vec3 };
  });
  const course = courseThrough([
    ...anchors,
    { place: SACRUM + 0.2, at: atRest(rest, 'S1', [-43, -18, 13]) },
    { place: SACRUM + 1, at: atRest(rest, 'S1', [-38, -52, 8]) },
  ]);
  return column(
    (place) => course.at(place),
    MULTIFIDUS,
    () => BACK,
  );
}

export const muscles = (rest: Rest): Tissue[] =>
  [called('erector-right', erectorSpinae(rest)), called('multifidus-right', multifidus(rest))].flatMap(
    (tissue) => [tissue, mirrored(tissue)],
  );
