import { seededRandom } from '../../models/math/random.ts';
import { clamp } from '../../models/math/scalar.ts';
import type {
  AccessCase,
  Case,
  CementCase,
  FractureCase,
  LevelCase,
  TreatedLevel,
} from '../../src/sim/case/case.ts';
import { ordered } from '../../src/sim/case/level.ts';
import { defaultOf, PARAMS } from '../../src/sim/case/params.ts';
import { parseCase } from '../../src/sim/case/parse.ts';
import { furtherLoss } from '../../src/sim/fracture/reduction.ts';

/** Chance, as the draws need it: uniform in 0..1 and standard normal. */
export interface Dice {
  uniform: () => number;
  normal: () => number;
}

export function diceOf(seed: number): Dice {
  const uniform = seededRandom(seed);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

function pick<T>(dice: Dice, weighted: readonly (readonly [T, number])[]): T {
  const all = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = dice.uniform() * all;
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return weighted[weighted.length - 1][0];
}

/** L1, T12 and L2 most often, a second peak at T7 and T8 (order: josr2023-levels, bimodal-levels; shares
 * illustrative). */
const LEVEL_WEIGHTS: readonly (readonly [TreatedLevel, number])[] = [
  ['T5', 1],
  ['T6', 2],
  ['T7', 5],
  ['T8', 6],
  ['T9', 4],
  ['T10', 4],
  ['T11', 8],
  ['T12', 19],
  ['L1', 23],
  ['L2', 12],
  ['L3', 8],
  ['L4', 5],
  ['L5', 3],
];

const SHAPE_WEIGHTS = [
  ['wedge', 60],
  ['biconcave', 25],
  ['crush', 15],
] as const;

/** One side alone takes this many times what each of two does; illustrative. */
const ONE_TAKES = 1.5;

/** What is drawn, in the words of docs/cohort.md. */
export const DISTRIBUTIONS: readonly (readonly [what: string, how: string, source: string])[] = [
  [
    'level',
    'L1 23, T12 19, L2 12, T11 and L3 8, T8 6, others fewer, %',
    'order: josr2023-levels; shares illustrative',
  ],
  ['shape', 'wedge 60, biconcave 25, crush 15 %', 'wedge commonest: waterloo2012; shares illustrative'],
  ['height lost', 'normal, 0.38 +- 0.12, within 0.2 to 0.68', 'illustrative'],
  ['levels', 'two in 26 %', 'share: vanmeirhaeghe2013-volumes (FREE)'],
  ['mobility', '35 % mobile: uniform 0.75 to 1; the others 0.05 to 0.65', 'share: mckiernan2003-mobile'],
  ['lateral tilt', 'normal, 0 +- 0.25', 'illustrative'],
  ['posterior wall', 'breached in 8 %', 'illustrative'],
  ['cause', 'osteoporosis 92, injury 4, tumour 4 %', 'illustrative'],
  [
    'sex, age, stature',
    '77 % women; 74 +- 8 years; 159 +- 7 and 172 +- 7 cm',
    'free-population; stature illustrative',
  ],
  [
    'bone volume fraction',
    'normal, 0.095 - 0.0012 x (age - 70), +- 0.018',
    'illustrative (thomsen2013 has no numbers)',
  ],
  ['sides', 'both in 85 %', 'illustrative'],
  [
    'balloon',
    'volume the default of the level x (1 +- 0.18), 15 mm, 10 mm above T9; one side alone takes 1.5 times as much; limit 400 psi',
    'default: vanmeirhaeghe2013-volumes; spread illustrative',
  ],
  [
    'cement, each side',
    'the default of the level x (1 +- 0.2); one side alone takes 1.5 times as much',
    'default: vanmeirhaeghe2013-volumes; spread illustrative',
  ],
  ['viscosity', 'medium half, high half with a balloon; low half, medium half without', 'illustrative'],
  ["operator's hand", 'tip +- 2 mm, convergence +- 2 degrees, slope +- 2.5 degrees', 'illustrative'],
];

/** One patient as a kyphoplasty is done on them. */
export function drawCase(dice: Dice): Case {
  const level = pick(dice, LEVEL_WEIGHTS);
  const sex = dice.uniform() < 0.77 ? 'F' : 'M';
  const age = clamp(74 + 8 * dice.normal(), 52, 94);
  const mobile = dice.uniform() < 0.35;
  const spread = dice.uniform();
  const sides = pick(dice, [
    ['both', 85],
    ['left', 7.5],
    ['right', 7.5],
  ] as const);
  const usual = Number(defaultOf(PARAMS['cement.volumeMl'], { level, oneSide: false }));
  const high = ['T5', 'T6', 'T7', 'T8'].includes(level);
  const { case: drawn } = parseCase({
    patient: {
      sex,
      ageYears: Math.round(age),
      statureCm: Math.round(clamp((sex === 'F' ? 159 : 172) + 7 * dice.normal(), 140, 195)),
    },
    bone: { volumeFraction: clamp(0.095 - 0.0012 * (age - 70) + 0.018 * dice.normal(), 0.05, 0.2) },
    fracture: {
      level,
      shape: pick(dice, SHAPE_WEIGHTS),
      heightLoss: clamp(0.38 + 0.12 * dice.normal(), 0.2, 0.68),
      lateralTilt: clamp(0.25 * dice.normal(), -1, 1),
      mobility: mobile ? 0.75 + 0.25 * spread : 0.05 + 0.6 * spread,
      posteriorWall: dice.uniform() < 0.08 ? 'breached' : 'intact',
      cause: pick(dice, [
        ['osteoporosis', 92],
        ['injury', 4],
        ['tumour', 4],
      ] as const),
    },
    access: {
      sides,
      convergenceDeg: clamp(2 * dice.normal(), -8, 8),
      sagittalDeg: clamp(2.5 * dice.normal(), -8, 8),
      depthMm: clamp(2 * dice.normal(), -6, 6),
    },
    balloon: {
      lengthMm: high ? 10 : 15,
      volumeMl: clamp(usual * (1 + 0.18 * dice.normal()) * (sides === 'both' ? 1 : ONE_TAKES), 0.5, 4),
    },
    cement: {
      volumeMl: clamp(usual * (1 + 0.2 * dice.normal()) * (sides === 'both' ? 1 : ONE_TAKES), 0.5, 6),
      viscosity: dice.uniform() < 0.5 ? 'medium' : 'high',
    },
  });
  if (drawn === null) throw new Error('a bone was drawn that cannot be treated');
  return drawn;
}

/** In how many patients more than one level is treated: as in FREE (vanmeirhaeghe2013). */
const WITH_TWO = 0.26;

/** One patient of the cohort: in 26 of 100 with a second broken bone, in any other place. */
export function drawPatient(dice: Dice): Case {
  const drawn = drawCase(dice);
  const more = dice.uniform() < WITH_TWO;
  const second = drawCase(dice).levels[0];
  if (!more || second.level === drawn.levels[0].level) return drawn;
  return { ...drawn, levels: ordered([...drawn.levels, second]).levels };
}

/** One thing changed in every bone. */
export const changed = (drawn: Case, change: (one: LevelCase) => LevelCase): Case => ({
  ...drawn,
  levels: drawn.levels.map(change),
});

export const broken = (drawn: Case, how: Partial<FractureCase>): Case =>
  changed(drawn, (one) => ({ ...one, fracture: { ...one.fracture, ...how } }));

export const turned = (drawn: Case, how: Partial<AccessCase>): Case =>
  changed(drawn, (one) => ({ ...one, access: { ...one.access, ...how } }));

/** How old breaks are when they are treated, weeks: what was drawn of them stands for that age. FREE took them up to three months
 * old; illustrative. */
const USUAL_AGE_WEEKS = 6;

/** The same patients at another age of the fracture, which then says how far it moves. A younger one has not yet sunk as far
 * (source: soh2025-course). */
export const aged = (drawn: Case, weeksOld: number): Case =>
  changed(drawn, (one) => {
    const fracture = { ...one.fracture, mobility: null, weeksOld };
    const yet = furtherLoss(fracture, USUAL_AGE_WEEKS - Math.min(weeksOld, USUAL_AGE_WEEKS));
    return { ...one, fracture: { ...fracture, heightLoss: one.fracture.heightLoss / (1 + yet) } };
  });

/** Two sides as each is drawn, or one alone with what it takes. */
export const onSides = (drawn: Case, sides: 'both' | 'left'): Case =>
  changed(drawn, (one) => {
    const factor = (one.access.sides === 'both' ? 1 : 1 / ONE_TAKES) * (sides === 'both' ? 1 : ONE_TAKES);
    return {
      ...one,
      access: { ...one.access, sides },
      balloon: { ...one.balloon, volumeMl: Math.min(4, one.balloon.volumeMl * factor) },
      cement: { ...one.cement, volumeMl: Math.min(6, one.cement.volumeMl * factor) },
    };
  });

/** The same patient without a balloon, with the runnier cement that goes with it. */
export const asVertebroplasty = (drawn: Case, viscosity: CementCase['viscosity']): Case =>
  changed(drawn, (one) => ({
    ...one,
    treatment: 'vertebroplasty',
    cement: { ...one.cement, viscosity },
  }));

/** The same patient without a procedure, some weeks later. */
export const leftAlone = (drawn: Case, weeksAfter: number): Case => ({
  ...drawn,
  weeksAfter,
  levels: drawn.levels.map((one) => ({ ...one, treatment: 'none' })),
});
