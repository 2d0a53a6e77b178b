import { LOWER, type LowerCervical } from '../cervical/table.ts';
import type { Vec3 } from '../math/vec.ts';
import {
  type Course,
  courseThrough,
  holdAt,
  onNeck,
  onVertebrae,
  type Place,
  placesBetween,
  tabled,
} from './course.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import { type Ring, type Tissue, tube } from './tissue.ts';

/**
 * Spinal cord, by the vertebra it lies behind: transverse and sagittal diameters, mm (Frostell et al. Front Neurol
 * 2016;7:238, a review of published diameters: 13.3 by 7.4 at segment C5, 8.3 by 6.3 at T8, 9.4 by 7.3 at L3; recalled).
 * A segment lies above the vertebra of its name: L3's enlargement behind T11.
 */
export const CORD_MM: readonly (readonly [Place, number, number])[] = [
  [-7.6, 12.4, 8.6],
  [-5, 13, 7.6],
  [-3, 13.3, 7.4],
  [-1, 11.6, 6.9],
  [1, 9.4, 6.6],
  [5, 8.3, 6.3],
  [8.6, 8.3, 6.4],
  [10.2, 9.4, 7.3],
  [11, 8.8, 6.9],
  [11.6, 6.6, 5.4],
  [12, 3.6, 3.2],
  [12.3, 1.2, 1.2],
];
/** The conus ends behind the lower third of L1 (Saifuddin et al. Spine 1998;23:1452: mean at the lower third of L1). */
export const CONUS_PLACE: Place = 12.3;
/** The dural sac ends at S2. */
export const SAC_END: Place = SACRUM + 0.95;
/**
 * Shares of the canal's width and depth that the sac fills; fat and veins take the rest. The lower lumbar canal is
 * three-cornered, widest in its lateral recesses, which the round sac leaves to the roots. Illustrative.
 */
const SAC_WIDE: readonly (readonly [Place, number])[] = [
  [13, 0.72],
  [14, 0.7],
  [15, 0.66],
  [16, 0.57],
  [SACRUM, 0.62],
  [SACRUM + 0.4, 0.72],
];
const SAC_DEEP = 0.68;
const SAC_MOST = { width: 18, depth: 14 };
/** mm: in the kyphosis cord and sac lie against the canal's front, at the end of the lumbar canal before its fat. */
const FORWARDS: readonly (readonly [Place, number])[] = [
  [9, 1.3],
  [10, 0],
  [14, 0],
  [16, 1],
];

/** The middle of the spinal canal, from the foramen magnum to S2. */
export function canalCourse(rest: Rest): Course {
  const neck = onNeck(rest, (i): Vec3 => {
    if (i < 2) return i === 0 ? [-15, 1, 0] : [-17, 0, 0];
    const { depth, canalDepth } = LOWER[`C${i + 1}` as LowerCervical];
    return [-depth / 2 - canalDepth / 2, 0, 0];
  });
  const top: Vec3 = [neck[0].at[0] + 2, neck[0].at[1] + 14, 0];
  return courseThrough([
    { place: -7.8, at: top },
    ...neck,
    ...onVertebrae(rest, (marks, _, index) => [
      [0, [marks.canal.centre[0] + tabled(FORWARDS, index), marks.canal.centre[1] - 2, 0]],
    ]),
    { place: SACRUM - 0.2, at: atRest(rest, 'S1', [-25, -2, 0]) },
    { place: SACRUM + 0.4, at: atRest(rest, 'S1', [-28, -30, 0]) },
    { place: SACRUM + 1, at: atRest(rest, 'S1', [-26, -52, 0]) },
  ]);
}

/** Half-sizes of the dural sac, sagittal and transverse, at a place. */
export function sacHalf(rest: Rest): (place: Place) => readonly [number, number] {
  const canal: (readonly [Place, number, number])[] = [
    [-7, 26, 20],
    [-5, 23, 16],
    [-1, 24, 15.5],
    ...onLevels(rest),
    [SACRUM, 22, 12],
    [SACRUM + 0.4, 16, 9.5],
    [SACRUM + 0.8, 9, 6],
    [SAC_END, 1.5, 1.5],
  ];
  return (place) => [
    (SAC_DEEP / 2) *
      tabled(
        canal.map(([s, , d]) => [s, Math.min(d, SAC_MOST.depth / SAC_DEEP)] as const),
        place,
      ),
    tabled(
      canal.map(([s, w]) => [s, Math.min(w * tabled(SAC_WIDE, s), SAC_MOST.width) / 2] as const),
      place,
    ),
  ];
}

/** What is left of the canal round the sac: fat and veins fill it. Bone, discs and ligaments lie before it in a cut. */
export function epiduralFat(rest: Rest): Tissue {
  const course = canalCourse(rest);
  const [width, depth] = [1, 2].map((c) => onLevels(rest).map((row) => [row[0], row[c]] as const));
  const rings = placesBetween(0, SACRUM + 0.8, 0.2).map(
    (place): Ring => ({
      at: course.at(place),
      up: BACK,
      half: [tabled(depth, place) / 2, tabled(width, place) / 2],
      hold: holdAt(place),
    }),
  );
  return tube(rings, { segments: 18, exponent: 2.4 });
}

const onLevels = (rest: Rest): (readonly [Place, number, number])[] =>
  Object.values(rest.landmarks).map(({ canal }, index) => [index, canal.widthMm, canal.depthMm] as const);

const BACK: Vec3 = [-1, 0, 0];

export function cord(rest: Rest): Tissue {
  const course = canalCourse(rest);
  const wide = CORD_MM.map(([place, w]) => [place, w] as const);
  const deep = CORD_MM.map(([place, , d]) => [place, d] as const);
  const rings = placesBetween(-7.6, CONUS_PLACE, 0.2).map(
    (place): Ring => ({
      at: course.at(place),
      up: BACK,
      half: [tabled(deep, place) / 2, tabled(wide, place) / 2],
      hold: holdAt(place),
    }),
  );
  return tube(rings, { segments: 14 });
}

export function duralSac(rest: Rest): Tissue {
  const course = canalCourse(rest);
  const half = sacHalf(rest);
  const rings = placesBetween(-7.4, SAC_END, 0.25).map(
    (place): Ring => ({ at: course.at(place), up: BACK, half: half(place), hold: holdAt(place) }),
  );
  return tube(rings, { segments: 18, exponent: 2.2 });
}
