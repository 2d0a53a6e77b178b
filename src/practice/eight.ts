import * as v from 'valibot';
import type { Case, TreatedLevel } from '../sim/case/case.ts';
import { TREATED_LEVELS } from '../sim/case/params.ts';
import { defaultCase } from '../sim/case/parse.ts';
import { SIDES, type Side } from '../sim/side.ts';
import { MODES } from './log.ts';
import type { Score } from './score.ts';

/**
 * Eight pedicles: a test in the form of SNIPURS (source: uchiyama2022-eight), two thoracic and two lumbar vertebrae from both
 * sides, 1 for a way through the pedicle and 0 for another. Theirs were six patients; ours are six sets of levels, on one person.
 */

export interface Pedicle {
  level: TreatedLevel;
  side: Side;
}

/** The vertebrae of each test: the wide ones of the lower back first, and narrower ones test by test. Illustrative. */
const TESTS: readonly (readonly TreatedLevel[])[] = [
  ['L3', 'L1', 'T12', 'T11'],
  ['L4', 'L2', 'T12', 'T10'],
  ['L5', 'L1', 'T11', 'T9'],
  ['L3', 'L2', 'T10', 'T8'],
  ['L4', 'L1', 'T11', 'T7'],
  ['L5', 'L2', 'T9', 'T6'],
];

/** Pedicles of a test, and the points that it can give. */
export const EIGHT = 8;

/** The pedicle that comes after so many; the seventh test is the first one again. */
export function pedicleAfter(tries: number): Pedicle {
  const levels = TESTS[Math.floor(tries / EIGHT) % TESTS.length];
  const place = tries % EIGHT;
  return { level: levels[Math.floor(place / 2)], side: SIDES[place % 2] };
}

/** One needle, down one pedicle of a bone as it breaks most often. */
export function caseOfPedicle({ level, side }: Pedicle): Case {
  const made = defaultCase(level);
  return {
    ...made,
    levels: made.levels.map((one) => ({
      ...one,
      access: { ...one.access, sides: side, route: 'transpedicular' },
    })),
  };
}

const least = (low: number) => v.pipe(v.number(), v.finite(), v.minValue(low));

const TRY = v.object({
  level: v.picklist(TREATED_LEVELS),
  side: v.picklist(SIDES),
  mode: v.picklist(MODES),
  point: v.picklist([0, 1]),
  /** The score of 100, fluoroscopic pictures, and how long it took, s. */
  total: v.pipe(least(0), v.maxValue(100)),
  shots: least(0),
  seconds: least(0),
});

/** What came of one pedicle. */
export type Try = v.InferOutput<typeof TRY>;

/** 1 where the needle has come into the body and its axis lies within the pedicle all the way; 0 for all else. */
export function pointOf({ sides }: Score, side: Side): 0 | 1 {
  const one = sides.find((measures) => measures.side === side);
  return one?.placed === true && !one.nerve && (one.axisToWallMm ?? 0) > 0 ? 1 : 0;
}

/** More than anybody does; the oldest are let go, whole tests of them. */
const MOST_TRIES = 50 * EIGHT;

export const withTry = (tries: readonly Try[], one: Try): readonly Try[] =>
  [...tries, one].slice(tries.length < MOST_TRIES ? 0 : EIGHT);

/** Tries as a device has kept them; none where it holds what cannot be read. */
export function readTries(text: string | null): readonly Try[] {
  try {
    const read = v.safeParse(v.array(TRY), JSON.parse(text ?? '[]'));
    return read.success ? read.output.slice(-MOST_TRIES) : [];
  } catch {
    return [];
  }
}

/** Points of each test; the last may have fewer than eight tries. */
export const testsOf = (tries: readonly Try[]): readonly (readonly Try[])[] =>
  Array.from({ length: Math.ceil(tries.length / EIGHT) }, (_, at) =>
    tries.slice(at * EIGHT, (at + 1) * EIGHT),
  );

export const pointsOf = (tries: readonly Try[]): number => tries.reduce((sum, { point }) => sum + point, 0);

/** The curve: after each try, the points of the last eight, or of all so far while there are fewer. */
export const curveOf = (tries: readonly Try[]): number[] =>
  tries.map((_, at) => pointsOf(tries.slice(Math.max(0, at + 1 - EIGHT), at + 1)));

/** Published means of tests 1 to 4 (source: uchiyama2022-eight). */
export const PUBLISHED_TESTS = {
  experts: [3.86, 6.57, 7.43, 7.57],
  coached: [1.86, 6.14, 6, 6.29],
  alone: [1.14, 4.14, 4.71, 4.86],
} as const;
export type Group = keyof typeof PUBLISHED_TESTS;

/** Tries as CSV, one a line. */
export const triesCsv = (tries: readonly Try[]): string =>
  [
    'try,test,level,side,mode,point,score,pictures,seconds',
    ...tries.map(({ level, side, mode, point, total, shots, seconds }, at) =>
      [
        at + 1,
        Math.floor(at / EIGHT) + 1,
        level,
        side,
        mode,
        point,
        total.toFixed(1),
        shots,
        seconds.toFixed(0),
      ].join(','),
    ),
  ].join('\n');
