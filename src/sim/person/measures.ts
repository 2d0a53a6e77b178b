import { type Level, levelIndex } from '../../../models/levels.ts';

/** What of a bone a person can differ in; `MEASURES` has how far people do. */
export const MEASURE_IDS = [
  'bodyWidth',
  'bodyDepth',
  'bodyHeight',
  'concavity',
  'pedicleWidth',
  'pedicleHeight',
  'pedicleConvergence',
  'pedicleSlope',
  'pedicleLength',
  'interpedicular',
  'canalWidth',
  'canalDepth',
  'facetTurn',
  'facetTropism',
  'transverseSpan',
  'transverseSweep',
  'spinousLength',
  'spinousSlope',
  'laminaHeight',
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

/** How far people differ, one standard deviation: a share of the mean, or mm or degrees; and how it is known. */
export interface Spread {
  share?: number;
  value?: number;
  /** Whom or what it was measured on. */
  n: string;
  source: string;
  /** READ in the source or its abstract, READ-2 in a transcription, DERIVED from what was read, MEMORY, ASSUMPTION. */
  mark: 'READ' | 'READ-2' | 'DERIVED' | 'MEMORY' | 'ASSUMPTION';
}

export interface Measure {
  unit: 'mm' | '°';
  /** T1 to T12, and L1 to L5. */
  thoracic: Spread;
  lumbar: Spread;
}

const KAUR = 'Kaur K et al. J Clin Orthop Trauma 2016;7:101';
const EGWU = 'Egwu OA et al. J Anat Soc India 2019;68:110';
const YADAV = 'Yadav U et al. Int J Spine Surg 2020;14:175';
const GRIFFITH = 'Griffith JF et al. Quant Imaging Med Surg 2016;6:671';
const IJSS = 'Cook WH, Baker JF. Int J Spine Surg 2021;15:1072, L5';
const LAMINAS = 'The quantitative anatomy of the laminas of the spine. Spine 1999;24(2)';
const MOHANTY = 'Mohanty SP et al. Asian Spine J 2018;12(5)';
const COLUMNS_50 = '50 people, 600 vertebrae, CT';

const spread = (
  mark: Spread['mark'],
  size: Pick<Spread, 'share' | 'value'>,
  source: string,
  n: string,
): Spread => ({
  ...size,
  n,
  source,
  mark,
});
const assumed = (size: Pick<Spread, 'share' | 'value'>): Spread =>
  spread('ASSUMPTION', size, 'as in the study that these measures were tried in', 'none');

/**
 * How far people differ. A share is the published standard deviation over the published mean at the level that is named, used
 * for its whole region. Where nobody's spread was found it is assumed, and says so.
 */
export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  bodyWidth: {
    unit: 'mm',
    thoracic: spread('READ-2', { share: 0.081 }, `${YADAV}, T12, women: 34.62 ± 2.82`, 'CT'),
    lumbar: spread('READ-2', { share: 0.084 }, `${YADAV}, L3, women: 41.54 ± 3.47`, 'CT'),
  },
  bodyDepth: {
    unit: 'mm',
    thoracic: spread('ASSUMPTION', { share: 0.078 }, 'as in the loin', 'none'),
    lumbar: spread('READ', { share: 0.078 }, `${IJSS}, women: 33.3 ± 2.6`, '196 people, CT'),
  },
  bodyHeight: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.082 }, `${EGWU}, T9, in front: 18.83 ± 1.54`, '26 columns of men'),
    lumbar: spread('READ', { share: 0.061 }, `${IJSS}, women, in front: 29.6 ± 1.8`, '196 people, CT'),
  },
  concavity: { unit: 'mm', thoracic: assumed({ value: 0.4 }), lumbar: assumed({ value: 0.6 }) },
  pedicleWidth: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.207 }, `${KAUR}, T4: 4.5 ± 0.93 (T12 22 %, T1 11 %)`, COLUMNS_50),
    lumbar: spread('READ', { share: 0.119 }, `${IJSS}, women: 15.1 ± 1.8`, '196 people, CT'),
  },
  pedicleHeight: {
    unit: 'mm',
    thoracic: spread(
      'READ',
      { share: 0.092 },
      'Cadavers of Nigeria, T12: 17.34 ± 1.59 (T1 10 %)',
      '15 columns',
    ),
    lumbar: spread('READ', { share: 0.08 }, `${IJSS}, women: 12.5 ± 1.0`, '196 people, CT'),
  },
  pedicleConvergence: {
    unit: '°',
    thoracic: spread('READ', { value: 2.3 }, `${KAUR}, T1 35.4 ± 2.21, T12 −9.8 ± 2.39`, COLUMNS_50),
    lumbar: assumed({ value: 4 }),
  },
  pedicleSlope: { unit: '°', thoracic: assumed({ value: 3 }), lumbar: assumed({ value: 3 }) },
  pedicleLength: {
    unit: 'mm',
    thoracic: spread(
      'READ',
      { value: 2.2 },
      'Cadavers of Nigeria, T12 17.61 ± 2.4, T3 14.59 ± 2.09',
      '15 columns',
    ),
    lumbar: assumed({ value: 1.5 }),
  },
  interpedicular: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.058 }, `${KAUR}, T4: 21.12 ± 1.23`, COLUMNS_50),
    lumbar: spread('READ-2', { share: 0.112 }, `${GRIFFITH}, L3, women: 20.96 ± 2.35`, '540 women, CT'),
  },
  canalWidth: {
    unit: 'mm',
    thoracic: spread('DERIVED', { share: 0.058 }, 'as between the pedicles', COLUMNS_50),
    lumbar: spread('DERIVED', { share: 0.112 }, 'as between the pedicles', '540 women, CT'),
  },
  canalDepth: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.061 }, `${KAUR}, T4: 20.02 ± 1.23`, COLUMNS_50),
    lumbar: spread('READ-2', { share: 0.13 }, `${GRIFFITH}, L1, women: 15.58 ± 2.02`, '540 women, CT'),
  },
  facetTurn: { unit: '°', thoracic: assumed({ value: 5 }), lumbar: assumed({ value: 7 }) },
  facetTropism: {
    unit: '°',
    thoracic: spread('ASSUMPTION', { value: 5 }, 'as in the loin', 'none'),
    lumbar: spread(
      'DERIVED',
      { value: 5 },
      `${MOHANTY}, L4-L5 of those without a prolapse there: 4.05 in the mean without its sign, so 4.05 × √(π/2)`,
      'MRI, of 426 people',
    ),
  },
  transverseSpan: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.061 }, `${KAUR}, length at T7: 31.21 ± 1.91 (T1 9 %)`, COLUMNS_50),
    lumbar: assumed({ share: 0.06 }),
  },
  transverseSweep: { unit: '°', thoracic: assumed({ value: 6 }), lumbar: assumed({ value: 6 }) },
  spinousLength: { unit: 'mm', thoracic: assumed({ share: 0.09 }), lumbar: assumed({ share: 0.09 }) },
  spinousSlope: {
    unit: '°',
    thoracic: spread('READ', { value: 7.4 }, `${KAUR}, T12: 16.21 ± 7.38 (T1 6.74, T6 9.31)`, COLUMNS_50),
    lumbar: assumed({ value: 5 }),
  },
  laminaHeight: {
    unit: 'mm',
    thoracic: spread('READ', { share: 0.1 }, `${LAMINAS}, T11: 25.1 ± 2.5`, '37 columns'),
    lumbar: spread('DERIVED', { share: 0.1 }, 'as in the chest', '37 columns'),
  },
};

/** One standard deviation at a level whose bone measures `mean`, in the measure's unit. */
export function deviationAt(id: MeasureId, level: Level, mean: number): number {
  const { thoracic, lumbar } = MEASURES[id];
  const { share, value } = levelIndex(level) <= levelIndex('T12') ? thoracic : lumbar;
  return share === undefined ? (value ?? 0) : share * mean;
}
