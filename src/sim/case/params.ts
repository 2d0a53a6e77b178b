import { LEVELS } from '../../../models/levels.ts';
import type { CasePath, CaseValue, LevelPath, TreatedLevel, WholePath } from './case.ts';
import { FRACTURE_PARAMS } from './params/fracture.ts';
import { OPERATION_PARAMS } from './params/operation.ts';
import type { DefaultFor, Param } from './params/types.ts';
import { WHOLE_PARAMS } from './params/whole.ts';

/** Top to bottom. */
export const TREATED_LEVELS = LEVELS.slice(LEVELS.indexOf('T5')) as readonly TreatedLevel[];

export const LEVEL_PARAMS: Readonly<Record<LevelPath, Param>> = { ...FRACTURE_PARAMS, ...OPERATION_PARAMS };

/**
 * The one table of parameters. Validation and clamping, the URL fragment, the study panel, the first question of
 * the consult and docs/parameters.md are all made from it: adding a parameter is one entry here and one field in Case.
 */
export const PARAMS: Readonly<Record<CasePath, Param>> = { ...WHOLE_PARAMS, ...LEVEL_PARAMS };

export const WHOLE_PATHS = Object.keys(WHOLE_PARAMS) as readonly WholePath[];
export const LEVEL_PATHS = Object.keys(LEVEL_PARAMS) as readonly LevelPath[];

/** The default of one parameter; some depend on the level and on whether one side alone is used. */
export function defaultOf(param: Param, by: DefaultFor): CaseValue {
  return typeof param.default === 'function' ? param.default(by) : param.default;
}

export interface ParamGroup<Path extends CasePath> {
  id: string;
  title: string;
  paths: readonly Path[];
}

/** How the study panel and the documentation group the parameters: of the whole case, then of each bone. */
export const WHOLE_GROUPS: readonly ParamGroup<WholePath>[] = [
  {
    id: 'patient',
    title: 'Patient',
    paths: ['patient.sex', 'patient.ageYears', 'patient.statureCm', 'bone.volumeFraction'],
  },
  { id: 'course', title: 'Natural course', paths: ['weeksAfter'] },
];

const under = (group: string): readonly LevelPath[] =>
  LEVEL_PATHS.filter((path) => path.startsWith(`${group}.`));

export const LEVEL_GROUPS: readonly ParamGroup<LevelPath>[] = [
  { id: 'fracture', title: 'Fracture', paths: under('fracture') },
  { id: 'access', title: 'Treatment and access', paths: ['treatment', ...under('access')] },
  { id: 'balloon', title: 'Balloon', paths: under('balloon') },
  { id: 'cement', title: 'Cement', paths: under('cement') },
];

/** A case's value in words, as a reader would say it: `0.40`, `10 G`, `74 years`. */
export function formatValue(path: CasePath, value: CaseValue): string {
  const param = PARAMS[path];
  if (param.kind === 'choice')
    return param.options.find((option) => option.value === value)?.label ?? String(value);
  if (value === null) return param.follows ?? '';
  const digits = param.step >= 1 ? 0 : param.step >= 0.1 ? 1 : param.step >= 0.01 ? 2 : 3;
  return `${Number(value).toFixed(digits)}${param.unit === '' ? '' : ` ${param.unit}`}`;
}
