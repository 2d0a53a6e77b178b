import type { EvidenceId } from '../../evidence/evidence.ts';
import type { CaseValue, TreatedLevel } from '../case.ts';

/** Where a default or a range comes from: a row of the evidence table, or our own choice, said so on screen. */
export type ParamSource = EvidenceId | 'illustrative';

interface ParamBase {
  /** Name in the URL fragment. */
  key: string;
  label: string;
  help: string;
  source: ParamSource;
}

/** What a default may depend on: the level, and whether one side alone is used. */
export interface DefaultFor {
  level: TreatedLevel;
  oneSide: boolean;
}

export interface NumberParam extends ParamBase {
  kind: 'number';
  unit: string;
  min: number;
  max: number;
  step: number;
  /** A constant, one by level and side, or null: it then follows from other fields and `follows` says from which. */
  default: number | null | ((by: DefaultFor) => number);
  follows?: string;
}

export interface ChoiceParam extends ParamBase {
  kind: 'choice';
  options: readonly { value: CaseValue; label: string }[];
  default: CaseValue;
}

export type Param = NumberParam | ChoiceParam;

export const choice = (
  key: string,
  label: string,
  options: readonly (readonly [CaseValue, string])[],
  fallback: CaseValue,
  source: ParamSource,
  help: string,
): ChoiceParam => ({
  kind: 'choice',
  key,
  label,
  options: options.map(([value, name]) => ({ value, label: name })),
  default: fallback,
  source,
  help,
});

export const number = (
  key: string,
  label: string,
  unit: string,
  range: readonly [min: number, max: number, step: number],
  fallback: NumberParam['default'],
  source: ParamSource,
  help: string,
): NumberParam => ({
  kind: 'number',
  key,
  label,
  unit,
  min: range[0],
  max: range[1],
  step: range[2],
  default: fallback,
  source,
  help,
});

/** A number that follows from other fields unless it is given. */
export const following = (param: NumberParam, follows: string): NumberParam => ({
  ...param,
  default: null,
  follows,
});
