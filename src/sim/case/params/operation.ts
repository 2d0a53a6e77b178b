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

/** A balloon of 15 mm takes no more, mL (source: kyphon-maximum). */
const BALLOON_ROOM_ML = 4;

/** What is done to one bone, and how. */
export const OPERATION_PARAMS: Readonly<Record<OperationPath, Param>> = {
  treatment: choice(
    'treatment',
    'Treatment',
    [
      ['kyphoplasty', 'Balloon kyphoplasty'],
      ['vertebroplasty', 'Vertebroplasty'],
      ['none', 'No procedure'],
      ['cemented-before', 'Cemented before'],
    ],
    'kyphoplasty',
    'illustrative',
    'Vertebroplasty injects cement without a balloon. No procedure follows the natural course. Cemented before: an earlier operation left its cement.',
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
    (by) => Math.min(BALLOON_ROOM_ML, volumeFor(by)),
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
    volumeFor,
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
};
