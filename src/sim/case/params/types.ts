import type { EvidenceId } from '../../evidence/evidence.ts';
import type { CaseValue, TreatedLevel } from '../case.ts';

/** Where a default or a range comes from: a row of the evidence table, or our own choice, said so on screen. */
export type ParamSource = EvidenceId | 'illustrative';

interface ParamBase {
  /** Name in the URL fragment. */
  key: string;
  source: ParamSource;
}

/** What a default may depend on: the level, whether one side alone is used, and whether the person's pedicle is too narrow for
 * what mostly goes through it. */
export interface DefaultFor {
  level: TreatedLevel;
  oneSide: boolean;
  narrow?: boolean;
}

export interface NumberParam extends ParamBase {
  kind: 'number';
  unit: string;
  min: number;
  max: number;
  step: number;
  /** A constant, one by level and side, or null: it then follows from other fields unless it is given. */
  default: number | null | ((by: DefaultFor) => number);
}

export interface ChoiceParam extends ParamBase {
  kind: 'choice';
  options: readonly CaseValue[];
  default: CaseValue | ((by: DefaultFor) => CaseValue);
}

export type Param = NumberParam | ChoiceParam;

export const choice = (
  key: string,
  options: readonly CaseValue[],
  fallback: ChoiceParam['default'],
  source: ParamSource,
): ChoiceParam => ({
  kind: 'choice',
  key,
  options,
  default: fallback,
  source,
});

export const number = (
  key: string,
  unit: string,
  range: readonly [min: number, max: number, step: number],
  fallback: NumberParam['default'],
  source: ParamSource,
): NumberParam => ({
  kind: 'number',
  key,
  unit,
  min: range[0],
  max: range[1],
  step: range[2],
  default: fallback,
  source,
});
