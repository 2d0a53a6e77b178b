/** Vertebral levels, from the head down. */
export const LEVELS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
] as const;

export type Level = (typeof LEVELS)[number];

/** A disc or joint is named by the two levels it lies between, upper first: `T12-L1`; the last is `L5-S1`. */
export type JointName = `${Level}-${Level}` | 'L5-S1';

/** Place of a level in the column, 0 at T1. */
export const levelIndex = (level: Level): number => PLACES.get(level) ?? -1;
const PLACES: ReadonlyMap<Level, number> = new Map(LEVELS.map((level, index) => [level, index]));

/** The joint under a level: `jointBelow('T12')` is `T12-L1`. */
export function jointBelow(level: Level): JointName {
  const next = LEVELS[levelIndex(level) + 1];
  return next === undefined ? 'L5-S1' : `${level}-${next}`;
}

/** The joint above a level, or null for T1. */
export function jointAbove(level: Level): JointName | null {
  const previous = LEVELS[levelIndex(level) - 1];
  return previous === undefined ? null : `${previous}-${level}`;
}
