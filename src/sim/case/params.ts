import type { EvidenceId } from '../evidence/evidence.ts';
import type { Case, CasePath, CaseValue, TreatedLevel } from './case.ts';

/** Where a default or a range comes from: a row of the evidence table, or our own choice, said so on screen. */
export type ParamSource = EvidenceId | 'illustrative';

interface ParamBase {
  /** Name in the URL fragment. */
  key: string;
  label: string;
  help: string;
  source: ParamSource;
}

export interface NumberParam extends ParamBase {
  kind: 'number';
  unit: string;
  min: number;
  max: number;
  step: number;
  /** A constant, or one per treated level. */
  default: number | Readonly<Record<TreatedLevel, number>>;
}

export interface ChoiceParam extends ParamBase {
  kind: 'choice';
  options: readonly { value: CaseValue; label: string }[];
  default: CaseValue;
}

export type Param = NumberParam | ChoiceParam;

const choice = (
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

const number = (
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

export const TREATED_LEVELS: readonly TreatedLevel[] = [
  ...(['T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'] as const),
  ...(['L1', 'L2', 'L3', 'L4', 'L5'] as const),
];

/** mL in each balloon, and of cement on each side: 2.4 at L1 as in the FREE trial, elsewhere in proportion to the
 * body's volume (illustrative). */
const VOLUME_BY_LEVEL: Readonly<Record<TreatedLevel, number>> = {
  T5: 1,
  T6: 1.1,
  T7: 1.3,
  T8: 1.4,
  T9: 1.6,
  T10: 1.8,
  T11: 2,
  T12: 2.2,
  L1: 2.4,
  L2: 2.6,
  L3: 2.8,
  L4: 2.9,
  L5: 2.8,
};

/**
 * The one table of parameters. Validation and clamping, the URL fragment, the study panel, the first question of
 * the consult and docs/parameters.md are all made from it: adding a parameter is one entry here and one field in Case.
 */
export const PARAMS: Readonly<Record<CasePath, Param>> = {
  'fracture.level': choice(
    'level',
    'Level',
    TREATED_LEVELS.map((level) => [level, level] as const),
    'L1',
    'josr2023-levels',
    'The broken vertebra.',
  ),
  'fracture.shape': choice(
    'shape',
    'Shape',
    [
      ['wedge', 'Wedge'],
      ['biconcave', 'Biconcave'],
      ['crush', 'Crush'],
    ],
    'wedge',
    'waterloo2012',
    'Wedge: lost in front. Biconcave: lost in the middle. Crush: lost everywhere.',
  ),
  'fracture.heightLoss': number(
    'loss',
    'Height lost',
    '',
    [0, 0.7, 0.01],
    0.4,
    'genant1993-grades',
    'Share of the healthy height lost at the worst of the three stations.',
  ),
  'fracture.lateralTilt': number(
    'tilt',
    'Lateral tilt',
    '',
    [-1, 1, 0.05],
    0,
    'illustrative',
    'More loss on one side: -1 left, 1 right.',
  ),
  'fracture.mobility': number(
    'mobility',
    'Mobility',
    '',
    [0, 1, 0.05],
    0.6,
    'mckiernan2003-mobile',
    '0: healed and fixed. 1: fresh, with a cleft that opens lying down.',
  ),
  'fracture.posteriorWall': choice(
    'wall',
    'Posterior wall',
    [
      ['intact', 'Intact'],
      ['breached', 'Breached'],
    ],
    'intact',
    'perez2021-posterior-wall',
    'Whether the wall in front of the canal has broken.',
  ),
  'fracture.cause': choice(
    'cause',
    'Cause',
    [
      ['osteoporosis', 'Osteoporosis'],
      ['injury', 'Injury'],
      ['tumour', 'Tumour'],
    ],
    'osteoporosis',
    'illustrative',
    'A tumour leaves a lytic region in the body.',
  ),
  'patient.sex': choice(
    'sex',
    'Sex',
    [
      ['F', 'Female'],
      ['M', 'Male'],
    ],
    'F',
    'illustrative',
    'Sets the size of the column together with stature.',
  ),
  'patient.ageYears': number(
    'age',
    'Age',
    'years',
    [50, 95, 1],
    74,
    'illustrative',
    'Older discs are drawn a little thinner, and rims beside them with larger osteophytes.',
  ),
  'patient.statureCm': number(
    'stature',
    'Stature',
    'cm',
    [140, 200, 1],
    160,
    'illustrative',
    'Before the fracture. Scales the whole column.',
  ),
  'bone.volumeFraction': number(
    'bone',
    'Bone volume fraction',
    '',
    [0.05, 0.25, 0.005],
    0.09,
    'thomsen2013',
    'Trabecular bone over tissue volume: dense young bone about 0.2, osteoporotic bone below 0.1.',
  ),
  method: choice(
    'method',
    'Method',
    [
      ['kyphoplasty', 'Balloon kyphoplasty'],
      ['vertebroplasty', 'Vertebroplasty'],
      ['none', 'No procedure'],
    ],
    'kyphoplasty',
    'illustrative',
    'Vertebroplasty injects cement without a balloon. No procedure follows the natural course.',
  ),
  'access.sides': choice(
    'sides',
    'Sides',
    [
      ['both', 'Both sides'],
      ['left', 'Left'],
      ['right', 'Right'],
    ],
    'both',
    'frontsurg2025-unilateral',
    'Through which pedicles.',
  ),
  'access.route': choice(
    'route',
    'Route',
    [
      ['transpedicular', 'Transpedicular'],
      ['extrapedicular', 'Extrapedicular'],
    ],
    'transpedicular',
    'kim2009-extrapedicular',
    'Through the pedicle, or beside it.',
  ),
  'access.convergenceDeg': number(
    'conv',
    'Convergence offset',
    '°',
    [-15, 15, 0.5],
    0,
    'openradiology-trajectory',
    'Added to the planned convergence; positive turns the tip to the midline.',
  ),
  'access.sagittalDeg': number(
    'sag',
    'Sagittal offset',
    '°',
    [-15, 15, 0.5],
    0,
    'illustrative',
    'Added to the planned slope; positive turns the tip up.',
  ),
  'access.depthMm': number(
    'depth',
    'Depth offset',
    'mm',
    [-10, 10, 0.5],
    0,
    'illustrative',
    'Added to the planned depth of the tip.',
  ),
  'access.cannulaGauge': choice(
    'gauge',
    'Cannula',
    [
      [8, '8 G'],
      [10, '10 G'],
      [11, '11 G'],
      [13, '13 G'],
    ],
    10,
    'synflate2014',
    'Outer diameter of the working cannula, as gauge.',
  ),
  'balloon.lengthMm': choice(
    'balloon',
    'Balloon length',
    [
      [10, '10 mm'],
      [15, '15 mm'],
      [20, '20 mm'],
    ],
    15,
    'kyphon-ifu2017-balloon',
    'Working length between the two marker bands.',
  ),
  'balloon.volumeMl': number(
    'inflate',
    'Balloon volume, each',
    'mL',
    [0, 6, 0.1],
    VOLUME_BY_LEVEL,
    'vanmeirhaeghe2013-volumes',
    'Aimed at in each balloon; inflation may stop earlier, and says why.',
  ),
  'balloon.pressureLimitPsi': number(
    'limit',
    'Pressure limit',
    'psi',
    [100, 700, 10],
    400,
    'kyphon-maximum',
    'Inflation stops here.',
  ),
  'cement.volumeMl': number(
    'cement',
    'Cement, each side',
    'mL',
    [0, 6, 0.1],
    VOLUME_BY_LEVEL,
    'vanmeirhaeghe2013-volumes',
    'Aimed at on each side; filling may stop earlier, and says why.',
  ),
  'cement.viscosity': choice(
    'viscosity',
    'Cement viscosity',
    [
      ['low', 'Low'],
      ['medium', 'Medium'],
      ['high', 'High'],
    ],
    'medium',
    'hv-meta2018-leak',
    'Runny cement spreads and leaks more.',
  ),
  'naturalCourse.weeks': number(
    'weeks',
    'Weeks after the fracture',
    'weeks',
    [0, 104, 1],
    0,
    'firanescu2019-height',
    'For the course without a procedure.',
  ),
};

export const PARAM_PATHS = Object.keys(PARAMS) as readonly CasePath[];

/** The default of one parameter; some depend on the treated level. */
export function defaultOf(param: Param, level: TreatedLevel): CaseValue {
  return typeof param.default === 'object' ? param.default[level] : param.default;
}

/** How the study panel and the documentation group the parameters. */
export const PARAM_GROUPS: readonly { id: string; title: string; paths: readonly CasePath[] }[] = [
  {
    id: 'fracture',
    title: 'Fracture',
    paths: PARAM_PATHS.filter((path) => path.startsWith('fracture.')),
  },
  {
    id: 'patient',
    title: 'Patient',
    paths: ['patient.sex', 'patient.ageYears', 'patient.statureCm', 'bone.volumeFraction'],
  },
  {
    id: 'access',
    title: 'Method and access',
    paths: ['method', ...PARAM_PATHS.filter((path) => path.startsWith('access.'))],
  },
  { id: 'balloon', title: 'Balloon', paths: PARAM_PATHS.filter((path) => path.startsWith('balloon.')) },
  { id: 'cement', title: 'Cement', paths: PARAM_PATHS.filter((path) => path.startsWith('cement.')) },
  { id: 'course', title: 'Natural course', paths: ['naturalCourse.weeks'] },
];

/** A case's value in words, as a reader would say it: `40 %`, `10 G`, `L1`. */
export function formatValue(path: CasePath, value: Case[keyof Case] | CaseValue): string {
  const param = PARAMS[path];
  if (param.kind === 'choice')
    return param.options.find((option) => option.value === value)?.label ?? String(value);
  const digits = param.step >= 1 ? 0 : param.step >= 0.1 ? 1 : param.step >= 0.01 ? 2 : 3;
  return `${Number(value).toFixed(digits)}${param.unit === '' ? '' : ` ${param.unit}`}`;
}
