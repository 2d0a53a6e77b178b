import type { TreatedLevel } from '../../sim/case/case.ts';
import { type ParamGroupId, TREATED_LEVELS } from '../../sim/case/params.ts';
import type { ParamTexts } from '../types.ts';

const NAMED = Object.fromEntries(TREATED_LEVELS.map((level) => [level, level])) as Readonly<
  Record<TreatedLevel, string>
>;

/** What each parameter is called and means: for the study panel and docs/parameters.md. */
export const PARAM_TEXTS: ParamTexts = {
  'patient.sex': {
    label: 'Sex',
    help: 'Sets the size of the column together with stature.',
    options: { F: 'Female', M: 'Male' },
  },
  'patient.ageYears': {
    label: 'Age',
    help: 'Older discs are drawn a little thinner, and rims beside them with larger osteophytes.',
  },
  'patient.statureCm': { label: 'Stature', help: 'Before the fracture. Scales the whole column.' },
  'bone.volumeFraction': {
    label: 'Bone volume fraction',
    help: 'Trabecular bone over tissue volume: dense young bone about 0.2, osteoporotic bone below 0.1.',
  },
  'procedure.anaesthetic': {
    label: 'Anaesthetic',
    help: 'Numbed and awake, or asleep. Changes what is told of lying down, nothing in the bones.',
    options: { either: 'Not settled', local: 'Local, with sedation', general: 'General' },
  },
  weeksAfter: {
    label: 'Weeks after',
    help: 'After the operation, or after the fracture where nothing is done. Treated bones sink again in part, others sink on.',
  },
  'event.kind': {
    label: 'Goes wrong',
    help: 'One thing that goes wrong, at its own step. How common each is stands under “What can go wrong”.',
    options: {
      none: 'Nothing',
      'wrong-level': 'Wrong level',
      'pedicle-breach': 'Pedicle breach',
      'endplate-break': 'Endplate break',
      'balloon-rupture': 'Balloon rupture',
      'cement-canal': 'Cement in the canal',
      'cement-disc': 'Cement in the disc',
      'cement-lung': 'Cement in a vein',
      'cement-needle': 'Cement along the needle',
      'next-fracture': 'Next fracture',
      'cement-displaced': 'Displaced cement',
    },
  },
  'event.level': {
    label: 'At which bone',
    help: 'As usual: the bone that is looked at; for the wrong level and the next fracture the one above it.',
    options: { usual: 'As usual', ...NAMED },
  },
  'fracture.shape': {
    label: 'Shape',
    help: 'Wedge: lost in front. Biconcave: lost in the middle. Crush: lost everywhere. Split: parted in front and behind.',
    options: { wedge: 'Wedge', biconcave: 'Biconcave', crush: 'Crush', split: 'Split (pincer)' },
  },
  'fracture.endplates': {
    label: 'Endplates',
    help: 'Which endplates have given way. A wedge mostly breaks from above, the other shapes from both sides.',
    options: { usual: 'As usual for the shape', superior: 'Upper', inferior: 'Lower', both: 'Both' },
  },
  'fracture.heightLoss': {
    label: 'Height lost',
    help: 'Share of the healthy height lost at the worst of the three stations. 0 is no fracture.',
  },
  'fracture.anteriorLoss': {
    label: 'Lost in front',
    help: 'Share of the healthy height lost in front, where it was measured.',
    follows: 'from shape and height lost',
  },
  'fracture.middleLoss': {
    label: 'Lost in the middle',
    help: 'Share of the healthy height lost in the middle, where it was measured.',
    follows: 'from shape and height lost',
  },
  'fracture.posteriorLoss': {
    label: 'Lost behind',
    help: 'Share of the healthy height lost at the posterior wall, where it was measured.',
    follows: 'from shape and height lost',
  },
  'fracture.lateralTilt': {
    label: 'Lateral tilt',
    help: 'More loss on one side: less than 0 left, more than 0 right.',
  },
  'fracture.weeksOld': {
    label: 'Age of the fracture',
    help: 'Weeks since the bone broke. An old fracture has healed and moves less.',
  },
  'fracture.oedema': {
    label: 'Oedema on MRI',
    help: 'Marrow oedema: the fracture has not healed.',
    options: { unknown: 'Not known', yes: 'Yes', no: 'No' },
  },
  'fracture.cleft': {
    label: 'Cleft',
    help: 'Gas or fluid in a gap within the body: found in every fracture that moves and in none that does not.',
    options: { unknown: 'Not known', yes: 'Yes', no: 'No' },
  },
  'fracture.mobility': {
    label: 'Mobility',
    help: '0: healed and fixed. 1: fresh, with a cleft that opens lying down.',
    follows: 'from age, oedema and cleft',
  },
  'fracture.posteriorWall': {
    label: 'Posterior wall',
    help: 'Whether the wall in front of the canal has broken.',
    options: { intact: 'Intact', breached: 'Breached' },
  },
  'fracture.retropulsionMm': {
    label: 'Fragment in the canal',
    help: 'How far a fragment of a breached wall stands into the canal.',
    follows: 'from height lost',
  },
  'fracture.cause': {
    label: 'Cause',
    help: 'A tumour leaves a lytic region in the body.',
    options: { osteoporosis: 'Osteoporosis', injury: 'Injury', tumour: 'Tumour' },
  },
  treatment: {
    label: 'Treatment',
    help: 'Vertebroplasty injects cement without a balloon. No procedure follows the natural course. Cemented before: an earlier operation left its cement.',
    options: {
      kyphoplasty: 'Balloon kyphoplasty',
      vertebroplasty: 'Vertebroplasty',
      none: 'No procedure',
      'cemented-before': 'Cemented before',
    },
  },
  'access.sides': {
    label: 'Sides',
    help: 'Through which pedicles.',
    options: { both: 'Both sides', left: 'Left', right: 'Right' },
  },
  'access.route': {
    label: 'Route',
    help: 'Through the pedicle, or beside it.',
    options: { transpedicular: 'Transpedicular', extrapedicular: 'Extrapedicular' },
  },
  'access.convergenceDeg': {
    label: 'Convergence offset',
    help: 'Added to the planned convergence; positive turns the tip to the midline.',
  },
  'access.sagittalDeg': {
    label: 'Sagittal offset',
    help: 'Added to the planned slope; positive turns the tip up.',
  },
  'access.depthMm': { label: 'Depth offset', help: 'Added to the planned depth of the tip.' },
  'access.cannulaGauge': {
    label: 'Cannula',
    help: 'Outer diameter of the working cannula, as gauge.',
    options: { 8: '8 G', 10: '10 G', 11: '11 G', 13: '13 G' },
  },
  'balloon.lengthMm': {
    label: 'Balloon length',
    help: 'Working length between the two marker bands.',
    options: { 10: '10 mm', 15: '15 mm', 20: '20 mm' },
  },
  'balloon.volumeMl': {
    label: 'Balloon volume, each',
    help: 'Aimed at in each balloon; inflation may stop earlier, and says why.',
  },
  'balloon.pressureLimitPsi': { label: 'Pressure limit', help: 'Inflation stops here.' },
  'cement.volumeMl': {
    label: 'Cement, each side',
    help: 'Aimed at on each side; filling may stop earlier, and says why.',
  },
  'cement.viscosity': {
    label: 'Cement viscosity',
    help: 'Runny cement spreads and leaks more.',
    options: { low: 'Low', medium: 'Medium', high: 'High' },
  },
};

/** What the groups of them are called. */
export const GROUP_TITLES: Readonly<Record<ParamGroupId, string>> = {
  patient: 'Patient',
  procedure: 'Procedure',
  course: 'Natural course',
  event: 'What goes wrong',
  fracture: 'Fracture',
  access: 'Treatment and access',
  balloon: 'Balloon',
  cement: 'Cement',
};
