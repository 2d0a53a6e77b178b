import { LEVELS } from '../levels.ts';
import { splineThrough } from '../math/spline.ts';
import { add, mix, type Vec3 } from '../math/vec.ts';
import { ribLine } from '../rib.ts';
import { SACRUM_SHAPE } from '../sacrum.ts';
import { CONUS_PLACE, canalCourse, sacHalf } from './cord.ts';
import { holdAt, type Place, placesBetween, tabled } from './course.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import { held, mirrored, type Ring, type Span, type Tissue, tube } from './tissue.ts';

/** Where on the cord each root springs, by the vertebra that it leaves under: roots run down ever longer (after Gray's
 * Anatomy: T1 one vertebra higher, T12 behind T9-T10, L5 behind T12, S3 behind L1). */
const SPRINGS: readonly (readonly [Place, number])[] = [
  [0, -0.9],
  [5, 3.7],
  [11, 8.7],
  [16, 11.0],
  [20, CONUS_PLACE - 0.3],
];

/** Radii, mm: rootlets within the sac; the sleeve; the ganglion in the foramen (lumbar ones 5 to 7 mm thick). */
const RADII = { rootlet: 0.55, thoracic: [1.0, 1.5], lumbar: [1.7, 2.8] } as const;
/** Room between a root and the pedicle over it, mm: the foramina of T2 to T4 are lowest. */
const UNDER_PEDICLE: readonly (readonly [Place, number])[] = [
  [0, 1.3],
  [1, 0.5],
  [2, 0.9],
  [3, 0.9],
  [4, 1.8],
  [5, 0.9],
  [6, 0.9],
  [7, 1.8],
  [11, 1.8],
  [12, 1.3],
  [15, 1.3],
  [16, 1.8],
];

/**
 * How far before its pedicle's narrowest place a root passes under it, mm. This table, the one above and the one below give
 * each root room to bone on both sides (0.04 mm in the uppermost foramina, up to 2.2 mm further down) with the least bend
 * on the way out: under 75 degrees below T1.
 */
const FORWARDS: readonly (readonly [Place, number])[] = [
  [0, 0.2],
  [1, -1.4],
  [2, -1.4],
  [3, 1.2],
  [4, 1.2],
  [5, 0.2],
  [6, 0.2],
  [7, 1.2],
  [8, 0.2],
  [9, -1.4],
  [10, 0.2],
  [11, 0.2],
  [12, 0],
  [15, 0],
  [16, -0.6],
];

/** Where a root leaves the canal: before its middle, under the pedicle's lower edge, and inwards from the pedicle; mm. The
 * canal of the uppermost is a triangle whose corners lie low and behind. */
const RECESS: Readonly<Record<'forwards' | 'down' | 'inwards', readonly (readonly [Place, number])[]>> = {
  forwards: [
    [0, -3],
    [1, 2],
    [9, 2],
    [10, 0.5],
    [11, 0.5],
    [12, 2],
  ],
  down: [
    [1, 0.5],
    [2, 1.5],
    [3, 1.5],
    [4, 2.5],
    [9, 2.5],
    [10, 1.5],
    [11, 0.5],
  ],
  inwards: [
    [0, 0.6],
    [1, 0.6],
    [2, 0.2],
    [3, 0.2],
    [4, 1.4],
    [6, 1.4],
    [7, 0.2],
    [8, 0.6],
    [9, 1.4],
    [11, 1.4],
    [12, 0.6],
  ],
};

/** Where the right root of a vertebra passes under its pedicle, in the rest frame. */
export function rootUnderPedicle(rest: Rest, index: number): Vec3 {
  const level = LEVELS[index];
  const { isthmus, heightMm } = rest.landmarks[level].pedicles.right;
  return atRest(rest, level, [
    isthmus[0] + tabled(FORWARDS, index),
    isthmus[1] - heightMm / 2 - ganglionOf(index) - tabled(UNDER_PEDICLE, index),
    isthmus[2],
  ]);
}

const ganglionOf = (index: number): number => (index >= 11 ? RADII.lumbar[1] : RADII.thoracic[1]);

/** The right root of every vertebra, T1 to L5, and of S1 to S4: from the cord, down in the sac, out under the pedicle. */
export function roots(rest: Rest): Tissue[] {
  const own = LEVELS.map((_, index) => root(rest, index));
  const sacral = SACRUM_SHAPE.foramina.map((_, i) => sacralRoot(rest, i));
  return [...own, ...sacral].flatMap((tissue) => [tissue, mirrored(tissue)]);
}

function root(rest: Rest, index: number): Tissue {
  const level = LEVELS[index];
  const { pedicles, canal } = rest.landmarks[level];
  const { isthmus, widthMm, heightMm } = pedicles.right;
  const [sleeve, ganglion] = index >= 11 ? RADII.lumbar : RADII.thoracic;
  const own = (p: Vec3): Vec3 => atRest(rest, level, p);
  const under = rootUnderPedicle(rest, index);
  const leaves = index + 0.02;
  const inside = inSac(rest, index, leaves);
  const edge = isthmus[2] - widthMm / 2;
  const recess = own([
    canal.centre[0] + tabled(RECESS.forwards, index),
    isthmus[1] - heightMm / 2 - tabled(RECESS.down, index),
    Math.max(edge - sleeve - tabled(RECESS.inwards, index), sacHalf(rest)(index)[1] + 0.4),
  ]);
  const beyond = index < 11 ? alongRib(rest, index, under) : intoPsoas(rest, index, under);
  const outside = splineThrough([recess, under, ...beyond], 5);
  const rings: Ring[] = inside.map(({ at, place }, i) => ({
    at,
    up: [1, 0, 0],
    half: i === inside.length - 1 ? [sleeve * 0.8, sleeve * 0.8] : [RADII.rootlet, RADII.rootlet],
    hold: holdAt(place),
  }));
  outside.forEach((at, i) => {
    const swelling = Math.exp(-(((i - 5.5) / 2.2) ** 2));
    const r = sleeve + (ganglion - sleeve) * swelling - (i > 10 ? 0.25 * sleeve : 0);
    rings.push({ at, up: [1, 0.2, 0], half: [r, r], hold: held(index) });
  });
  const places = inside.map(({ place }) => place);
  return { ...tube(rings, { segments: SEGMENTS }), spans: spansOf(level, places, rings.length) };
}

const SEGMENTS = 14;

/** Below the cord's end the roots within the sac are the cauda equina; a root has its own name before and after. */
function spansOf(level: string, inside: readonly Place[], rings: number): Span[] {
  const part = `root-${level}-right`;
  const beside = inside.filter((place) => place <= CONUS_PLACE).length;
  const below = Math.max(0, inside.length - 1 - beside);
  // The tube's two ends are its last vertices.
  return [
    { part, count: beside * SEGMENTS },
    { part: 'cauda', count: below * SEGMENTS },
    { part, count: (rings - beside - below) * SEGMENTS + 2 },
  ].filter(({ count }) => count > 0);
}

/** Down the sac from where it springs to where it leaves: lower roots lie nearer the midline and the back. */
function inSac(rest: Rest, index: number, leaves: Place): { at: Vec3; place: Place }[] {
  const course = canalCourse(rest);
  const half = sacHalf(rest);
  const springs = tabled(SPRINGS, index);
  return placesBetween(springs, leaves, 0.4).map((place) => {
    const [deep, wide] = half(place);
    const left = (leaves - place) / (leaves - springs);
    const side = 0.78 - 0.5 * Math.min(1, (leaves - place) / 5);
    const middle = course.at(place);
    return {
      place,
      at: add(middle, [-deep * 0.34 * (1 - (1 - left) ** 4), 0, wide * (place > CONUS_PLACE ? side : 0.72)]),
    };
  });
}

/** Intercostal nerve: under its rib for a hand's breadth. */
function alongRib(rest: Rest, index: number, from: Vec3): Vec3[] {
  const line = ribLine(rest, index);
  const picked = [16, 21, 27].map((i) => line[Math.min(i, line.length - 1)]);
  const under = picked.map((p): Vec3 => add(p, [1.5, -7.5, 0]));
  return [add(mix(from, under[0], 0.45), [0, -2, 0]), ...under];
}

/** Forwards, outwards and down into the psoas. */
const intoPsoas = (rest: Rest, index: number, from: Vec3): Vec3[] => {
  const down = tabled(
    [
      [11, 0.8],
      [16, 1.15],
    ],
    index,
  );
  const { widthMm } = rest.landmarks[LEVELS[index]].inferior;
  const out = widthMm / 2 + 7 - from[2];
  return [
    add(from, [4, -8 * down, Math.max(5, out * 0.6)]),
    add(from, [9, -20 * down, Math.max(9, out)]),
    add(from, [12, -36 * down, Math.max(13, out + 4)]),
  ];
};

function sacralRoot(rest: Rest, i: number): Tissue {
  const own = (p: Vec3): Vec3 => atRest(rest, 'S1', p);
  const { at, radius } = SACRUM_SHAPE.foramina[i];
  const canal = canalCourse(rest);
  const leaves = SACRUM + Math.min(0.85, 0.1 + 0.3 * i);
  const inside = inSac(rest, SACRUM + i, leaves);
  const r = Math.min(2.6, radius * 0.5);
  const start = add(canal.at(leaves + 0.08), [0, 0, 4]);
  const outside = splineThrough(
    [
      start,
      own(add(at, [-7, 3, -4])),
      own(at),
      own(add(at, [11, -4, 4])),
      own(add(at, [17, -20 + 2 * i, 15 - i])),
      own(add(at, [14, -42 + 6 * i, 24 - 2 * i])),
    ],
    4,
  );
  const rings: Ring[] = inside.map((p, k) => ({
    at: p.at,
    up: [1, 0, 0],
    half: k === inside.length - 1 ? [r * 0.7, r * 0.7] : [RADII.rootlet, RADII.rootlet],
    hold: holdAt(p.place),
  }));
  for (const p of outside) rings.push({ at: p, up: [1, 0, 0.3], half: [r, r], hold: held(SACRUM) });
  const places = inside.map(({ place }) => place);
  return { ...tube(rings, { segments: SEGMENTS }), spans: spansOf(`S${i + 1}`, places, rings.length) };
}
