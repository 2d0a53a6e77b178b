import type { LevelPath } from '../case.ts';
import { choice, number, type Param } from './types.ts';

type FracturePath = Extract<LevelPath, `fracture.${string}`>;

const FINDINGS = ['unknown', 'yes', 'no'] as const;

/** Height lost at one station, where it was measured; else it follows from shape and height lost. */
const stationLoss = (key: string): Param => number(key, '', [0, 0.9, 0.01], null, 'genant1993-grades');

/** How one bone broke. */
export const FRACTURE_PARAMS: Readonly<Record<FracturePath, Param>> = {
  'fracture.shape': choice('shape', ['wedge', 'biconcave', 'crush', 'split'], 'wedge', 'waterloo2012'),
  'fracture.endplates': choice(
    'endplates',
    ['usual', 'superior', 'inferior', 'both'],
    'usual',
    'illustrative',
  ),
  'fracture.heightLoss': number('loss', '', [0, 0.9, 0.01], 0.4, 'genant1993-grades'),
  'fracture.anteriorLoss': stationLoss('front'),
  'fracture.middleLoss': stationLoss('middle'),
  'fracture.posteriorLoss': stationLoss('back'),
  'fracture.lateralTilt': number('tilt', '', [-1, 1, 0.05], 0, 'illustrative'),
  'fracture.weeksOld': number('old', 'weeks', [0, 520, 1], 4, 'illustrative'),
  'fracture.oedema': choice('oedema', FINDINGS, 'unknown', 'illustrative'),
  'fracture.cleft': choice('cleft', FINDINGS, 'unknown', 'mckiernan2003-mobile'),
  'fracture.mobility': number('mobility', '', [0, 1, 0.05], null, 'mckiernan2003-mobile'),
  'fracture.posteriorWall': choice('wall', ['intact', 'breached'], 'intact', 'perez2021-posterior-wall'),
  'fracture.retropulsionMm': number('fragment', 'mm', [0, 6, 0.5], null, 'illustrative'),
  'fracture.cause': choice('cause', ['osteoporosis', 'injury', 'tumour'], 'osteoporosis', 'illustrative'),
};
