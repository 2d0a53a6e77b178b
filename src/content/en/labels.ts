import type { Notice } from '../../sim/parse-case.ts';
import type { WarningId } from '../../sim/warnings.ts';
import { FLUORO } from './fluoro.ts';

/** Words of the page itself: controls, readouts, notices. */
export const LABELS = {
  fluoro: FLUORO,
  name: 'Kyphoscope',
  next: 'Next',
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  again: 'Play this step again',
  startOver: 'Start over',
  steps: 'Steps',
  words: 'This step in words',
  allSteps: 'All steps',
  scrub: 'Move through the procedure',
  stepOf: (number: number, title: string) => `Step ${number} of 13: ${title}`,
  compare: 'Compare',
  before: 'Before',
  now: 'Now',
  both: 'Both',
  view: 'Picture',
  asStep: 'As the step shows it',
  cut: 'Cut open',
  plane: 'Section plane',
  planes: { needle: 'Along the needle', sagittal: 'Sagittal', coronal: 'Coronal', axial: 'Axial' },
  planeMm: 'Push the section, mm',
  whole: 'Whole',
  resetView: 'Follow the steps again',
  ownView: 'You have turned the model.',
  fullScreen: 'Full screen',
  textSize: 'Text size',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  help: 'Help',
  change: 'Change',
  close: 'Close',
  more: 'Read more',
  risks: 'What can go wrong',
  options: 'Your options compared',
  questions: 'Questions to ask',
  optionParts: {
    what: 'What it is',
    living: 'What it is like',
    canDo: 'What it can do',
    canHarm: 'What it can harm',
    notKnown: 'What is not known',
  },
  sources: 'Sources',
  source: 'Source',
  illustrative: 'illustrative',
  illustrativeNote: 'Illustrative: drawn by a model, not measured on you.',
  directions: {
    plain: {
      needle: ['your back', 'your front'],
      sagittal: ['your back', 'your front'],
      coronal: ['your right', 'your left'],
      axial: ['your left', 'your right'],
      lying: ['your feet', 'your head'],
    },
    clinical: {
      needle: ['posterior', 'anterior'],
      sagittal: ['posterior', 'anterior'],
      coronal: ['right', 'left'],
      axial: ['left', 'right'],
      lying: ['caudal', 'cranial'],
    },
  },
  nowMm: 'now',
  beforeMm: 'before',
  match: {
    title: 'Match your X-ray report',
    bone: 'Which bone?',
    boneHint: 'a letter and a number',
    notSure: 'Not sure',
    chest: 'Behind the chest',
    low: 'Low back',
    shape: 'What shape?',
    loss: 'How much height is lost?',
    show: 'Show my bone',
    stays: 'Stays on this screen. Nothing is sent.',
    shapes: {
      wedge: ['Wedge', 'low in front'],
      biconcave: ['Dished', 'sunk in the middle'],
      crush: ['Flat', 'low all over'],
    },
    losses: [
      { value: 0.22, name: 'A little', grade: 'grade 1, mild', range: '20 to 25 %' },
      { value: 0.33, name: 'Some', grade: 'grade 2, moderate', range: '25 to 40 %' },
      { value: 0.5, name: 'A lot', grade: 'grade 3, severe', range: 'over 40 %' },
    ],
  },
  caseLine: (level: string, shape: string, grade: number) =>
    grade === 0 ? `${level}, ${shape}` : `${level}, ${shape}, grade ${grade}`,
  readouts: {
    heightWon: 'Height won back',
    ofMm: (mm: number) => `of ${mm} mm`,
    tilt: 'Tilt of the bone',
    was: (value: string) => `was ${value}`,
    healthy: 'healthy',
    measures: 'Measures',
    intact: 'Intact',
    preOp: 'Pre-op',
    current: 'Now',
    anteriorHeight: 'Anterior height, mm',
    middleHeight: 'Middle height, mm',
    posteriorHeight: 'Posterior height, mm',
    wedgeAngle: 'Wedge angle, °',
    cobbAngle: 'Cobb angle, °',
    loss: 'Height lost, %',
    stature: 'Stature, cm',
    balloon: 'Each balloon, mL',
    pressure: 'Pressure, psi',
    cement: 'Cement in all, mL',
    leak: 'of which outside, mL',
    pressureAndVolume: 'Pressure and volume',
    limit: 'pressure limit',
  },
  study: {
    case: 'Case',
    reset: 'Reset to defaults',
    speed: 'Speed',
    loop: 'Loop this stage',
    warnings: 'Warnings',
    none: 'None for this case.',
    loadingPanel: 'The panel is loading.',
  },
  kiosk: {
    line: 'A bone in the back breaks. A small balloon lifts it.',
    touch: 'Touch to begin',
    stopTurning: 'Stop turning',
    turn: 'Turn',
    bigger: 'Bigger text',
    stillThere: 'Are you still there?',
    backIn: (seconds: number) => `This goes back to the start in ${seconds} seconds.`,
    here: 'I am still here',
  },
  loading: (what: string) => `Loading ${what}`,
  planning: 'Working it out',
  trouble: {
    title: 'Something is missing',
    asset: 'A file did not come:',
    planner: 'The calculation stopped:',
    webgl: 'The 3D picture stopped:',
    page: 'This page stopped:',
    retry: 'Try again',
  },
  lost: {
    title: 'The picture went away',
    soon: 'It will come back by itself. Nothing else is lost.',
    late: 'It has not come back. Opening the page again keeps your place.',
    reload: 'Open again',
  },
  quality: {
    title: 'Picture quality',
    auto: (tier: string) => `Automatic (now ${tier.toLowerCase()})`,
    tiers: { high: 'High', medium: 'Medium', low: 'Low' },
  },
  notice: {
    title: 'Some of what was asked for could not be used:',
    problems: {
      unknown: 'is not known and was left out',
      'not-a-choice': 'is not one of the choices',
      'not-a-number': 'is not a number',
      'too-small': 'is too small',
      'too-large': 'is too large',
    } satisfies Record<Notice['problem'], string>,
    used: (value: string) => `; ${value} is used`,
    dismiss: 'Close this notice',
  },
  noWebgl: {
    title: 'The steps, in words and pictures',
    why: 'This browser cannot show the 3D model (WebGL 2 is missing or switched off). Here is the whole procedure in still pictures.',
  },
  disclaimer: 'It teaches; it does not diagnose. Ask your own doctor.',
  keys: [
    ['Space', 'play or pause'],
    ['→ and ←', 'next and previous step'],
    ['Home and End', 'first and last moment'],
    ['Drag, or one finger', 'turn the model'],
    ['Wheel, or two fingers', 'nearer and further'],
    ['R', 'follow the steps again'],
  ],
} as const;

/** What a plan warns of, for patients and for students. */
export const WARNING_WORDS: Readonly<Record<WarningId, { plain: string; clinical: string }>> = {
  'medial-breach': {
    plain: 'On this path the tube would break into the ring around the nerves.',
    clinical: 'The cannula breaches the medial pedicle wall: canal, dura and traversing root are at risk.',
  },
  'lateral-breach': {
    plain: 'On this path the tube would break out of the side of the bone.',
    clinical:
      'The cannula breaches the lateral pedicle wall: segmental vessels, in the chest the pleura, are at risk.',
  },
  'superior-breach': {
    plain: 'On this path the tube would break out of the top of the bone bridge.',
    clinical: 'The cannula breaches the superior pedicle wall.',
  },
  'inferior-breach': {
    plain: 'On this path the tube would break out below, where a nerve leaves.',
    clinical: 'The cannula breaches the inferior pedicle wall: the exiting root is at risk.',
  },
  'anterior-breach': {
    plain: 'The tip would come out at the front of the bone, where large vessels lie.',
    clinical: 'The tip perforates the anterior cortex: aorta, vena cava or viscera are at risk.',
  },
  'canal-hit': {
    plain: 'On this path the tube would go into the space where the nerves run.',
    clinical: 'The path enters the spinal canal: dura and cord or cauda equina would be hit.',
  },
  'root-hit': {
    plain: 'On this path the tube would hit a nerve that leaves below the bone bridge.',
    clinical: 'The path meets the exiting root and its ganglion under the pedicle.',
  },
  'upper-disc-breach': {
    plain: 'On this path the tube would break into the disc above.',
    clinical: 'The path breaks the upper endplate: the disc above would be entered.',
  },
  'lower-disc-breach': {
    plain: 'On this path the tube would break into the disc below.',
    clinical: 'The path breaks the lower endplate: the disc below would be entered.',
  },
  'side-breach': {
    plain: 'On this path the tube would break out of the side of the bone.',
    clinical: 'The path leaves the body through its side wall: segmental vessels, in the chest the pleura.',
  },
  'crosses-midline': {
    plain: 'The tip would cross the middle of the bone, where the other tube works.',
    clinical: 'The tip has crossed the midline on AP although both sides are used.',
  },
  'tip-too-far-back': {
    plain: 'The tip stays too far back. Not enough of the bone is reached.',
    clinical:
      'The tip lies in the posterior third on lateral: the fractured part of the body is out of reach.',
  },
  'medial-before-wall': {
    plain: 'The tip would cross towards the nerves too early.',
    clinical:
      'On AP the tip is medial to the pedicle’s medial border before it has passed the posterior wall on lateral.',
  },
  'balloon-too-long': {
    plain: 'This balloon is too long for the space in this bone.',
    clinical: 'The balloon’s working length exceeds the room between cannula and planned tip.',
  },
  'cannula-too-narrow': {
    plain: 'This tube is too narrow for the balloon.',
    clinical: 'The folded balloon does not pass the bore of this cannula.',
  },
  'pressure-limit': {
    plain: 'Filling stops early: the pressure limit is reached.',
    clinical: 'Inflation stops at the pressure limit.',
  },
  'balloon-maximum': {
    plain: 'Filling stops early: the balloon can hold no more.',
    clinical: 'Inflation stops at the balloon’s maximum volume.',
  },
  'wall-contact': {
    plain: 'Filling stops early: the balloon touches the wall of the bone.',
    clinical: 'Inflation stops at contact with the cortical wall.',
  },
  'height-restored': {
    plain: 'Filling stops early: the bone is level again.',
    clinical: 'Inflation stops with the endplate level.',
  },
  burst: {
    plain: 'The balloon bursts. Its dye runs out; the hole that it made stays.',
    clinical: 'The balloon bursts above its rated pressure: contrast escapes, the cavity remains.',
  },
  'posterior-quarter': {
    plain: 'The cement stops early: it has come near the back of the bone.',
    clinical: 'Injection stops with cement in the posterior quarter of the body.',
  },
  'no-more-room': {
    plain: 'The cement stops early: there is no more room in the bone.',
    clinical: 'Injection stops: the room that cement can reach on this side is full.',
  },
  'leak-b': {
    plain: 'Some cement leaks towards the canal of the nerves.',
    clinical: 'Type B leak: along the basivertebral vein into the epidural space.',
  },
  'leak-s': {
    plain: 'Some cement leaks into a vein at the side of the bone.',
    clinical: 'Type S leak: into a segmental vein.',
  },
  'leak-c': {
    plain: 'Some cement leaks through a crack in the bone.',
    clinical: 'Type C leak: through a cortical defect.',
  },
  'leak-d': {
    plain: 'Some cement leaks into the disc.',
    clinical: 'Type D leak: through the endplate into the disc.',
  },
  'posterior-wall': {
    plain: 'The back wall of this bone is broken too. Your doctor must take extra care.',
    clinical:
      'Posterior wall breached: fragment and cement may enter the canal. Not an absolute contraindication.',
  },
};
