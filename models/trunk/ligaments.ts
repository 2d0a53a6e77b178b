import { LOWER, type LowerCervical } from '../cervical/table.ts';
import { LEVELS } from '../levels.ts';
import { add, mix, normalize, sub, type Vec3 } from '../math/vec.ts';
import { SPINOUS_ROOT, spinousLine } from './arch.ts';
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
import { called, type Hold, held, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/** Widths and thicknesses by place, mm (typical, unverified; after Panjabi, Greenstein, Duranceau and Nolte, J Spinal
 * Disord 1991;4:462, and Gray's Anatomy). */
export const LIGAMENTS_MM = {
  anterior: {
    width: [
      [-6, 7],
      [0, 12],
      [8, 16],
      [13, 22],
      [17, 25],
    ],
    half: 0.9,
  },
  posterior: { overBody: 5, overDisc: [9, 14], half: 0.55 },
  flavum: { half: 1.5, share: 0.36 },
  supraspinous: { half: [1.8, 2.4] },
  interspinousHalf: 1.3,
} as const;

const FORWARD: Vec3 = [1, 0, 0];
const BACK: Vec3 = [-1, 0, 0];

export function anteriorLongitudinal(rest: Rest): Tissue {
  const { width, half } = LIGAMENTS_MM.anterior;
  const course = courseThrough([
    ...onNeck(rest, (i): Vec3 => {
      if (i === 0) return [14.5, 0, 0];
      return i === 1 ? [9.6, 0, 0] : [LOWER[`C${i + 1}` as LowerCervical].depth / 2 + 1.6, 0, 0];
    }),
    ...onVertebrae(rest, (marks) => [
      [-0.36, add(marks.stations.anterior[0], [0.9, 0, 0])],
      [0, [(marks.wallX.anterior + marks.stations.anterior[0][0]) / 2 + 0.9, 0, 0]],
      [0.36, add(marks.stations.anterior[1], [0.9, 0, 0])],
    ]),
    { place: SACRUM - 0.34, at: atRest(rest, 'S1', [18.5, -2, 0]) },
    { place: SACRUM + 0.3, at: atRest(rest, 'S1', [14, -22, 0]) },
  ]);
  return strip(course, -6.8, SACRUM + 0.3, FORWARD, (place) => {
    const wide = tabled(width, place);
    return { half: [half, wide / 2], bend: 1 / (wide * 0.95) };
  });
}

export function posteriorLongitudinal(rest: Rest): Tissue {
  const { overBody, overDisc, half } = LIGAMENTS_MM.posterior;
  const course = courseThrough([
    ...onNeck(rest, (i): Vec3 => {
      if (i < 2) return [i === 0 ? -6.5 : -8.6, 0, 0];
      return [-LOWER[`C${i + 1}` as LowerCervical].depth / 2 - 0.9, 0, 0];
    }),
    ...onVertebrae(rest, (marks) => [
      [-0.36, add(marks.stations.posterior[0], [-0.7, 0, 0])],
      [0, [marks.wallX.posterior - 0.9, 0, 0]],
      [0.36, add(marks.stations.posterior[1], [-0.7, 0, 0])],
    ]),
    { place: SACRUM - 0.3, at: atRest(rest, 'S1', [-17.5, -4, 0]) },
    { place: SACRUM + 0.3, at: atRest(rest, 'S1', [-19, -22, 0]) },
  ]);
  return strip(course, -6.6, SACRUM + 0.2, BACK, (place) => {
    const atDisc = 0.5 - 0.5 * Math.cos(2 * Math.PI * place);
    const most = tabled(
      [
        [0, overDisc[0]],
        [14, overDisc[1]],
      ],
      place,
    );
    return { half: [half, (overBody + (most - overBody) * atDisc) / 2], bend: 0 };
  });
}

function strip(
  course: Course,
  from: Place,
  to: Place,
  up: Vec3,
  size: (place: Place) => { half: readonly [number, number]; bend: number },
): Tissue {
  const rings = placesBetween(from, to, 0.12).map(
    (place): Ring => ({ at: course.at(place), up, hold: holdAt(place), ...size(place) }),
  );
  return tube(rings, { segments: 12, exponent: 3 });
}

/** Between the laminae of neighbours, on the canal's back wall: a right half; the left is its mirror image. */
export function flava(rest: Rest): Tissue[] {
  const { half, share } = LIGAMENTS_MM.flavum;
  return LEVELS.slice(0, -1).flatMap((upper, i) => {
    const lower = LEVELS[i + 1];
    const over = rest.landmarks[upper];
    const under = rest.landmarks[lower];
    const wide = (over.canal.widthMm * share) / 2;
    const z = wide * 0.92 + 0.4;
    const high = atRest(rest, upper, [
      over.canal.centre[0] - over.canal.depthMm / 2 - 0.6,
      over.inferior.centre[1] * 0.62,
      z,
    ]);
    const low = atRest(rest, lower, [
      under.canal.centre[0] - under.canal.depthMm / 2 - 0.9,
      under.superior.centre[1] * 0.12,
      z,
    ]);
    // The two halves meet behind at an angle, as the laminae do.
    const up = normalize([-1, 0, -0.55]);
    const rings = [0, 0.3, 0.65, 1].map((f): Ring => {
      const hold: Hold = { first: i, second: i + 1, share: f };
      return { at: mix(high, low, f), up, half: [half, wide], hold };
    });
    const tissue = tube(rings, { segments: 12, exponent: 3 });
    return [tissue, mirrored(tissue)];
  });
}

/** Plates between neighbouring spinous processes, from root to tip. */
export function interspinous(rest: Rest): Tissue[] {
  return LEVELS.slice(0, -1).map((_, i) => {
    const upper = spinousLine(rest, i);
    const lower = spinousLine(rest, i + 1);
    const ring = (line: readonly [Vec3, Vec3], hold: Hold, along: number): Ring => ({
      at: mix(line[0], line[1], 0.5),
      up: sub(line[1], line[0]),
      half: [along * Math.hypot(...sub(line[1], line[0])), LIGAMENTS_MM.interspinousHalf],
      hold,
    });
    const middle: readonly [Vec3, Vec3] = [mix(upper[0], lower[0], 0.5), mix(upper[1], lower[1], 0.5)];
    return tube(
      [
        ring(upper, held(i), 0.36),
        ring(middle, { first: i, second: i + 1, share: 0.5 }, 0.42),
        ring(lower, held(i + 1), 0.36),
      ],
      { segments: 14, exponent: 4 },
    );
  });
}

/** A cord over the tips, C7 to L5, weakest at the end. */
export function supraspinous(rest: Rest): Tissue {
  const { half } = LIGAMENTS_MM.supraspinous;
  const anchors = onVertebrae(rest, (marks, _, index) => {
    const tip = marks.spinousTip;
    const upper = tabled(SPINOUS_ROOT.tipHeight, index);
    return [
      [-0.12, [tip[0] + 0.06 * upper, tip[1] + 0.8 * upper, 0]],
      [0.12, [tip[0] + 0.4, tip[1] + 0.25 * upper, 0]],
    ];
  });
  const neck = onNeck(rest, (i): Vec3 => (i < 2 ? [-44, 0, 0] : seventh(i)));
  const rings = [neck[6], ...anchors].flatMap(({ at, place }, i, all): Ring[] => {
    const next = all[i + 1];
    const own: Ring = { at, up: BACK, half, hold: holdAt(place) };
    if (next === undefined) return [own];
    const between = (f: number): Ring => ({
      at: mix(at, next.at, f),
      up: BACK,
      half,
      hold: holdAt(place + (next.place - place) * f),
    });
    return [own, between(0.33), between(0.67)];
  });
  return tube(rings, { segments: 10 });
}

function seventh(i: number): Vec3 {
  const { depth, spinousLength, spinousDrop } = LOWER[`C${i + 1}` as LowerCervical];
  return [-depth / 2 - spinousLength - 1.5, -spinousDrop, 0];
}

export const ligaments = (rest: Rest): Tissue[] => [
  called('ligament-anterior', anteriorLongitudinal(rest)),
  called('ligament-posterior', posteriorLongitudinal(rest)),
  ...flava(rest).map((tissue) => called('ligament-flavum', tissue)),
  ...interspinous(rest).map((tissue) => called('ligament-interspinous', tissue)),
  called('ligament-supraspinous', supraspinous(rest)),
];
