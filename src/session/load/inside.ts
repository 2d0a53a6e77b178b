import type { Case } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { spurMm } from '../../sim/level/osteophytes.ts';

/** Distance volumes of treated bones, at the baked size, by what shapes them: level and osteophytes. */
export type Insides = Readonly<Record<string, Field>>;

export const insideKey = ({ fracture, patient }: Case): string =>
  `${fracture.level}-${spurMm(patient.ageYears).toFixed(2)}`;

/** A case's volume. Until its own is here, that of the same bone at another age: spurs differ, and nothing blinks. */
export function insideOf(insides: Insides, patientCase: Case): Field | undefined {
  const own = insides[insideKey(patientCase)];
  if (own !== undefined) return own;
  const near = Object.keys(insides).find((key) => key.startsWith(`${patientCase.fracture.level}-`));
  return near === undefined ? undefined : insides[near];
}
