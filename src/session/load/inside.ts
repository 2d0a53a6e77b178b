import { shapeName } from '../../sim/anatomy.ts';
import type { Case, TreatedLevel } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { spurMm } from '../../sim/level/osteophytes.ts';

/** Distance volumes of a case's bones, at the baked size, by what shapes them: level and osteophytes. */
export type Insides = Readonly<Record<string, Field>>;

export const insideKey = (level: TreatedLevel, patient: Case['patient']): string =>
  `${level}-${spurMm(patient.ageYears).toFixed(2)}${shapeName(patient)}`;

/** A bone's volume. Until its own is here, that of the same bone at another age: spurs differ, and nothing blinks. */
export function insideOf(insides: Insides, level: TreatedLevel, patient: Case['patient']): Field | undefined {
  const own = insides[insideKey(level, patient)];
  if (own !== undefined) return own;
  const near = Object.keys(insides).find((key) => key.startsWith(`${level}-`));
  return near === undefined ? undefined : insides[near];
}
