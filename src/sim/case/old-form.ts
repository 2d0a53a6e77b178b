import type { TreatedLevel } from './case.ts';
import { OPERATION_PARAMS } from './params/operation.ts';
import { defaultOf, TREATED_LEVELS } from './params.ts';

type Loose = Record<string, unknown>;

const OLD_GROUPS = ['fracture', 'method', 'access', 'balloon', 'cement', 'naturalCourse'] as const;
const BONE_GROUPS = ['access', 'balloon', 'cement'] as const;

/** JSON of the form in which a case was one fracture: `{fracture: {level, ...}, method, access, ...}`. */
export const isOldForm = (record: Loose): boolean =>
  !Object.hasOwn(record, 'levels') && OLD_GROUPS.some((group) => Object.hasOwn(record, group));

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** When a case was one fracture, one side alone was filled by default as each of two is: it still means that. */
export function oldVolume(path: 'balloon.volumeMl' | 'cement.volumeMl', level: TreatedLevel): number {
  return Number(defaultOf(OPERATION_PARAMS[path], { level, oneSide: false }));
}

/** And at every level the way through the pedicle, a cannula of 10 gauge and a balloon of 15 mm were the default. */
const THEN = { access: { route: 'transpedicular', cannulaGauge: 10 }, balloon: { lengthMm: 15 } } as const;

/** The same in the present form. What is wrong in it stays wrong, for its reader to say so. */
export function newForm(record: Loose): Loose {
  const rest = Object.fromEntries(
    Object.entries(record).filter(([group]) => !(OLD_GROUPS as readonly string[]).includes(group)),
  );
  const fracture = record.fracture;
  const { level = 'L1', ...broken } = isRecord(fracture) ? fracture : {};
  const one: Loose = { level };
  one.fracture = isRecord(fracture) || fracture === undefined ? broken : fracture;
  if (Object.hasOwn(record, 'method')) one.treatment = record.method;
  for (const group of BONE_GROUPS) if (Object.hasOwn(record, group)) one[group] = record[group];
  const known = TREATED_LEVELS.find((name) => name === level);
  if (known !== undefined && isRecord(one.access) && one.access.sides !== 'both')
    for (const [group, path] of [
      ['balloon', 'balloon.volumeMl'],
      ['cement', 'cement.volumeMl'],
    ] as const) {
      const given = one[group];
      if (given === undefined || isRecord(given))
        one[group] = { volumeMl: oldVolume(path, known), ...(given ?? {}) };
    }
  for (const group of ['access', 'balloon'] as const) {
    const given = one[group];
    if (given === undefined || isRecord(given)) one[group] = { ...THEN[group], ...(given ?? {}) };
  }
  const course = record.naturalCourse;
  if (course !== undefined) {
    if (isRecord(course)) {
      const { weeks, ...strange } = course;
      if (weeks !== undefined) rest.weeksAfter = weeks;
      for (const [leaf, value] of Object.entries(strange)) rest[`naturalCourse.${leaf}`] = value;
    } else rest.naturalCourse = course;
  }
  rest.levels = [one];
  return rest;
}
