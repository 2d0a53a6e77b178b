import type { Case, LevelCase } from './case.ts';
import { defaultOf, LEVEL_PARAMS } from './params.ts';
import { isNarrowIn } from './written/shape.ts';

const usualRoute = ({ level, access }: LevelCase, shape: unknown): LevelCase['access']['route'] =>
  defaultOf(LEVEL_PARAMS['access.route'], {
    level,
    oneSide: access.sides !== 'both',
    narrow: isNarrowIn(level, shape),
  }) as LevelCase['access']['route'];

/** The same case of another person: where the way in was the usual one it is the usual one of the new pedicle. */
export const ofPerson = (given: Case, patient: Case['patient']): Case => ({
  ...given,
  patient,
  levels: given.levels.map((one) =>
    one.access.route === usualRoute(one, given.patient.shape ?? {})
      ? { ...one, access: { ...one.access, route: usualRoute(one, patient.shape ?? {}) } }
      : one,
  ),
});
