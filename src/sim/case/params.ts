import type { CasePath, CaseValue, LevelPath, WholePath } from './case.ts';
import { FRACTURE_PARAMS } from './params/fracture.ts';
import { OPERATION_PARAMS } from './params/operation.ts';
import type { DefaultFor, Param } from './params/types.ts';
import { WHOLE_PARAMS } from './params/whole.ts';

export { TREATED_LEVELS } from './params/levels.ts';

export const LEVEL_PARAMS: Readonly<Record<LevelPath, Param>> = { ...FRACTURE_PARAMS, ...OPERATION_PARAMS };

/**
 * The one table of parameters. Validation and clamping, the URL fragment, the study panel, the first question of
 * the consult and docs/parameters.md are all made from it: adding a parameter is one entry here, one field in Case, and
 * its words in each language.
 */
export const PARAMS: Readonly<Record<CasePath, Param>> = { ...WHOLE_PARAMS, ...LEVEL_PARAMS };

export const WHOLE_PATHS = Object.keys(WHOLE_PARAMS) as readonly WholePath[];
export const LEVEL_PATHS = Object.keys(LEVEL_PARAMS) as readonly LevelPath[];

/** The default of one parameter; some depend on the level and on whether one side alone is used. */
export function defaultOf(param: Param, by: DefaultFor): CaseValue {
  return typeof param.default === 'function' ? param.default(by) : param.default;
}

export type ParamGroupId =
  | 'patient'
  | 'procedure'
  | 'course'
  | 'event'
  | 'fracture'
  | 'access'
  | 'balloon'
  | 'cement';

export interface ParamGroup<Path extends CasePath> {
  id: ParamGroupId;
  paths: readonly Path[];
}

/** How the study panel and the documentation group the parameters: of the whole case, then of each bone. */
export const WHOLE_GROUPS: readonly ParamGroup<WholePath>[] = [
  {
    id: 'patient',
    paths: ['patient.sex', 'patient.ageYears', 'patient.statureCm', 'bone.volumeFraction'],
  },
  { id: 'procedure', paths: ['procedure.anaesthetic'] },
  { id: 'course', paths: ['weeksAfter'] },
  { id: 'event', paths: ['event.kind', 'event.level'] },
];

const under = (group: string): readonly LevelPath[] =>
  LEVEL_PATHS.filter((path) => path.startsWith(`${group}.`));

export const LEVEL_GROUPS: readonly ParamGroup<LevelPath>[] = [
  { id: 'fracture', paths: under('fracture') },
  { id: 'access', paths: ['treatment', ...under('access')] },
  { id: 'balloon', paths: under('balloon') },
  { id: 'cement', paths: under('cement') },
];
