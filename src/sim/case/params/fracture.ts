import type { LevelPath } from '../case.ts';
import { choice, following, number, type Param } from './types.ts';

type FracturePath = Extract<LevelPath, `fracture.${string}`>;

const FINDINGS = [
  ['unknown', 'Not known'],
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

const stationLoss = (key: string, label: string, where: string): Param =>
  following(
    number(
      key,
      label,
      '',
      [0, 0.9, 0.01],
      null,
      'genant1993-grades',
      `Share of the healthy height lost ${where}, where it was measured.`,
    ),
    'from shape and height lost',
  );

/** How one bone broke. */
export const FRACTURE_PARAMS: Readonly<Record<FracturePath, Param>> = {
  'fracture.shape': choice(
    'shape',
    'Shape',
    [
      ['wedge', 'Wedge'],
      ['biconcave', 'Biconcave'],
      ['crush', 'Crush'],
      ['split', 'Split (pincer)'],
    ],
    'wedge',
    'waterloo2012',
    'Wedge: lost in front. Biconcave: lost in the middle. Crush: lost everywhere. Split: parted in front and behind.',
  ),
  'fracture.endplates': choice(
    'endplates',
    'Endplates',
    [
      ['usual', 'As usual for the shape'],
      ['superior', 'Upper'],
      ['inferior', 'Lower'],
      ['both', 'Both'],
    ],
    'usual',
    'illustrative',
    'Which endplates have given way. A wedge mostly breaks from above, the other shapes from both sides.',
  ),
  'fracture.heightLoss': number(
    'loss',
    'Height lost',
    '',
    [0, 0.9, 0.01],
    0.4,
    'genant1993-grades',
    'Share of the healthy height lost at the worst of the three stations. 0 is no fracture.',
  ),
  'fracture.anteriorLoss': stationLoss('front', 'Lost in front', 'in front'),
  'fracture.middleLoss': stationLoss('middle', 'Lost in the middle', 'in the middle'),
  'fracture.posteriorLoss': stationLoss('back', 'Lost behind', 'at the posterior wall'),
  'fracture.lateralTilt': number(
    'tilt',
    'Lateral tilt',
    '',
    [-1, 1, 0.05],
    0,
    'illustrative',
    'More loss on one side: -1 left, 1 right.',
  ),
  'fracture.weeksOld': number(
    'old',
    'Age of the fracture',
    'weeks',
    [0, 520, 1],
    4,
    'illustrative',
    'Weeks since the bone broke. An old fracture has healed and moves less.',
  ),
  'fracture.oedema': choice(
    'oedema',
    'Oedema on MRI',
    FINDINGS,
    'unknown',
    'illustrative',
    'Marrow oedema: the fracture has not healed.',
  ),
  'fracture.cleft': choice(
    'cleft',
    'Cleft',
    FINDINGS,
    'unknown',
    'mckiernan2003-mobile',
    'Gas or fluid in a gap within the body: found in every fracture that moves and in none that does not.',
  ),
  'fracture.mobility': following(
    number(
      'mobility',
      'Mobility',
      '',
      [0, 1, 0.05],
      null,
      'mckiernan2003-mobile',
      '0: healed and fixed. 1: fresh, with a cleft that opens lying down.',
    ),
    'from age, oedema and cleft',
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
  'fracture.retropulsionMm': following(
    number(
      'fragment',
      'Fragment in the canal',
      'mm',
      [0, 6, 0.5],
      null,
      'illustrative',
      'How far a fragment of a breached wall stands into the canal.',
    ),
    'from height lost',
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
};
