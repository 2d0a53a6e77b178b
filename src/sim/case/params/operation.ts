import type { LevelPath, TreatedLevel } from '../case.ts';
import { choice, type DefaultFor, number, type Param } from './types.ts';

type OperationPath = Exclude<LevelPath, `fracture.${string}`>;

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

/** One side alone takes this share of what two take together; illustrative (source of the direction:
 * medicine2017-unilateral, 1.9 mL less than both). */
const ONE_OF_TWO = 0.84;

const volumeFor = ({ level, oneSide }: DefaultFor): number =>
  oneSide ? Math.round(20 * ONE_OF_TWO * VOLUME_BY_LEVEL[level]) / 10 : VOLUME_BY_LEVEL[level];

/** In the narrow pedicles and short bodies from T5 to T8 narrower cannulas and shorter balloons are used: with 10 gauge the
 * planned way touched the canal at T5, and in the smallest patients with 11 too: there it goes beside the pedicle (source of
 * the way: kim2009-extrapedicular). Else illustrative. */
const isNarrow = (level: TreatedLevel): boolean => ['T5', 'T6', 'T7', 'T8'].includes(level);

/** A balloon of 15 mm takes no more, mL (source: kyphon-maximum). */
const BALLOON_ROOM_ML = 4;

/** What is done to one bone, and how. */
export const OPERATION_PARAMS: Readonly<Record<OperationPath, Param>> = {
  treatment: choice(
    'treatment',
    ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'],
    'kyphoplasty',
    'illustrative',
  ),
  'access.sides': choice('sides', ['both', 'left', 'right'], 'both', 'frontsurg2025-unilateral'),
  'access.route': choice(
    'route',
    ['transpedicular', 'extrapedicular'],
    ({ level, narrow }) => (level === 'T5' || narrow ? 'extrapedicular' : 'transpedicular'),
    'kim2009-extrapedicular',
  ),
  'access.convergenceDeg': number('conv', '°', [-15, 15, 0.5], 0, 'openradiology-trajectory'),
  'access.sagittalDeg': number('sag', '°', [-15, 15, 0.5], 0, 'illustrative'),
  'access.depthMm': number('depth', 'mm', [-10, 10, 0.5], 0, 'illustrative'),
  'access.cannulaGauge': choice(
    'gauge',
    [8, 10, 11, 13],
    ({ level }) => (isNarrow(level) ? 11 : 10),
    'synflate2014',
  ),
  'balloon.lengthMm': choice(
    'balloon',
    [10, 15, 20],
    ({ level }) => (isNarrow(level) ? 10 : 15),
    'kyphon-ifu2017-balloon',
  ),
  'balloon.volumeMl': number(
    'inflate',
    'mL',
    [0, 6, 0.1],
    (by) => Math.min(BALLOON_ROOM_ML, volumeFor(by)),
    'vanmeirhaeghe2013-volumes',
  ),
  'balloon.pressureLimitPsi': number('limit', 'psi', [100, 700, 10], 400, 'kyphon-maximum'),
  'cement.volumeMl': number('cement', 'mL', [0, 6, 0.1], volumeFor, 'vanmeirhaeghe2013-volumes'),
  'cement.viscosity': choice('viscosity', ['low', 'medium', 'high'], 'medium', 'hv-meta2018-leak'),
};
