import type { Advice } from '../../practice/advice.ts';
import type { Mode, Screen } from '../../practice/log.ts';
import type { Stopped } from '../../practice/measures/filling.ts';
import type { Structure } from '../../practice/measures/struck.ts';
import type { Phase } from '../../practice/replay.ts';
import type { ToldId } from '../../practice/told.ts';
import type { StopReason } from '../../sim/balloon/stop.ts';
import type { CementStop } from '../../sim/cement/ends.ts';
import type { Side } from '../../sim/side.ts';

const mm = (value: number): string => `${Math.max(1, Math.round(Math.abs(value)))} mm`;
const deg = (value: number): string => `${Math.max(1, Math.round(Math.abs(value)))}°`;
const both = (up: string | null, out: string | null): string =>
  [up, out].filter((one) => one !== null).join(' and ');

/** The lead of a coach, in the imperative. */
function advice(said: Advice): string {
  switch (said.id) {
    case 'choose':
      return 'Choose where to go through the skin: the needle lies on it.';
    case 'medial':
      return 'Stop. On AP the tip is about to pass the pedicle’s medial border, and on lateral it has not passed the posterior wall. Draw it back and aim further out.';
    case 'unseen':
      return 'Look before you go on: take a picture.';
    case 'too-deep':
      return 'Too deep: draw the needle back.';
    case 'there':
      return 'The tip is where it was planned. Check it on both pictures.';
    case 'hammer':
      return 'The tip stands on cortex: strike it in.';
    case 'advance':
      return 'The direction is good: advance.';
    case 'entry':
      return `Go through the skin ${both(
        Math.abs(said.up) < 1 ? null : `${mm(said.up)} ${said.up > 0 ? 'higher' : 'lower'}`,
        Math.abs(said.out) < 1
          ? null
          : `${mm(said.out)} ${said.out > 0 ? 'further out' : 'nearer to the midline'}`,
      )}.`;
    case 'turn':
      return `Turn the tip ${both(
        Math.abs(said.up) < 1 ? null : `${said.up > 0 ? 'up' : 'down'} by ${deg(said.up)}`,
        Math.abs(said.out) < 1 ? null : `${said.out > 0 ? 'outwards' : 'to the midline'} by ${deg(said.out)}`,
      )}.`;
  }
}

/** Words of practising by hand, loaded with it. */
export const PRACTICE = {
  title: 'Practise by hand',
  leave: 'Leave',
  loading: 'The bone is being laid ready.',
  planning: 'The bone is worked out as your needles lie.',
  mode: 'How',
  modes: { guided: 'Guided', blind: 'X-ray only' } satisfies Record<Mode, string>,
  modeNote: 'Guided: the model is seen and a coach speaks. X-ray only: as in the room. Changing starts anew.',
  phases: { needle: 'Needles', balloon: 'Balloons', cement: 'Cement' } satisfies Record<Phase, string>,
  side: 'Needle',
  sides: { left: 'Left', right: 'Right' } satisfies Record<Side, string>,
  screens: { ap: 'AP', lateral: 'Lateral' } satisfies Record<Screen, string>,
  shoot: (screen: string, key: string) => `${screen} picture (${key})`,
  live: 'Run fluoroscopy',
  pictures: 'X-ray pictures',
  film: (screen: string, what: string) => `${screen} picture: ${what}`,
  arm: 'C-arm',
  counted: (shots: number, mSv: string) =>
    `${shots} ${shots === 1 ? 'picture' : 'pictures'}, ${mSv} mSv (illustrative)`,
  turn: 'Direction of the tip',
  pad: 'Drag to turn the tip; right and up as on the AP picture.',
  ways: { up: 'Up', down: 'Down', in: 'Inwards', out: 'Outwards' },
  wayOf: (what: string, way: string) => `${what}: ${way.toLowerCase()}`,
  skin: 'Place on the skin',
  skinStep: (mm: number) => `${mm} mm a press`,
  turnStep: '1° a press; less in bone',
  depth: 'Depth, mm',
  push: (by: number) => `Push in ${by}`,
  draw: (by: number) => `Draw back ${by}`,
  strike: 'Strike 1',
  bevel: (at: number) => `Bevel ${Math.round(at)}°`,
  stands: (convergence: number, sagittal: number, depthMm: number) =>
    `${deg0(convergence)} to the midline, ${deg0(sagittal)} up, ${Math.round(depthMm)} mm from the skin`,
  next: {
    needle: 'Needles are in: balloons',
    straight: 'Needles are in: cement',
    balloon: 'Enough: let down, cement',
    cement: 'Done',
  },
  stopHere: 'Stop and score',
  notIn: 'No needle has come into the body yet.',
  pump: 'Pump',
  pumpTurn: (ml: string) => `Turn in ${ml} mL`,
  pumpBack: (ml: string) => `Turn back ${ml} mL`,
  pumped: (ml: string, psi: number) => `${ml} mL in each balloon, ${psi} psi`,
  pumpNote: 'Turn, wait, watch both pictures, and stop for a reason.',
  noMore: 'No more goes in.',
  inject: (ml: string) => `Inject ${ml} mL`,
  injected: (ml: string) => `${ml} mL asked of each side`,
  injectNote: 'Watch the lateral picture. Stop before cement comes to the posterior quarter.',
  stopped: 'A needle went through the canal: the operation ends here.',
  coach: 'Coach',
  advice,
  keys: 'Keys',
  keyList: [
    ['1, 2', 'left, right needle'],
    ['Arrows', 'turn the tip'],
    ['Shift and arrows', 'move on the skin'],
    ['+ and −', 'advance, withdraw 1 mm'],
    ['H', 'strike'],
    ['B', 'turn the bevel'],
    ['A, L', 'AP, lateral picture'],
    ['F', 'fluoroscopy on or off'],
    ['Enter', 'go on'],
  ],
  card: 'How it went',
  measure: 'Measure',
  yours: 'Yours',
  published: 'Published',
  none: '–',
  range: (low: number, high: number, unit: string) => `${low} to ${high}${unit === '' ? '' : ` ${unit}`}`,
  unverified: 'typical, unverified',
  passed: 'Passed',
  notPassed: 'Not passed',
  passNote: (mark: number) =>
    `Pass mark ${mark} of 100 with no needle in a nerve and no wall through by 2 mm or more: illustrative until experts have played. Pictures, dose, time and corrections are told and earn nothing.`,
  guides: { planned: 'Planned way', gone: 'Your needle' },
  looks: {
    title: 'Looking against depth',
    seconds: 'Fluoroscopy, s (a picture: 1)',
    dose: 'mSv',
    depth: 'Depth in bone, mm',
    late: (mm: number) => `More than ${mm} mm since the last picture`,
    said: (mm: number, seconds: number, late: boolean) =>
      `Screening against depth: ${Math.round(mm)} mm deep after ${Math.round(seconds)} s of fluoroscopy; ${
        late ? 'some of it too far unseen' : 'nowhere too far unseen'
      }`,
  },
  eight: {
    title: 'Eight pedicles',
    lead: 'One needle a pedicle: two thoracic and two lumbar vertebrae, both sides. A point where the needle’s axis stays within the pedicle all the way into the body.',
    begin: 'Begin, or go on',
    leave: 'Back to the whole operation',
    score: 'Needle is in: score it',
    next: 'Next pedicle',
    place: (test: number, place: number) => `test ${test}, pedicle ${place} of 8`,
    test: (test: number) => `Test ${test}`,
    points: (points: number, of: number) =>
      of === 0 ? 'not begun' : `${points} of ${of === 8 ? 8 : `${of} so far`}`,
    axis: 'Points of the last eight',
    tests: 'Tests of eight; a stroke is a try, a full one a point',
    curve: (tried: number, points: number) =>
      tried === 0
        ? 'Learning curve: nothing tried yet'
        : `Learning curve after ${tried} ${tried === 1 ? 'try' : 'tries'}: ${points} ${points === 1 ? 'point' : 'points'} of the last ${Math.min(8, tried)}`,
    own: 'You',
    groups: ['Experts (mean of 7)', 'Trainees, coached (7)', 'Trainees, not coached (7)'],
    note: 'Published: four tests of a like kind, on other pictures; illustrative beside yours.',
    real: 'In the room, time a pedicle settled after 24 patients with one C-arm, after 15 with two.',
    forget: 'Forget these tries',
  },
  png: 'PNG',
  svg: 'SVG',
  again: 'Again',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  replay: 'Replay',
  at: (t: number, of: number) => `${clock(t)} of ${clock(of)}`,
  kept: 'Kept on this device only.',
  open: 'Open a saved session (JSON)',
  refused: 'This file holds no session that can be read here.',
  resumed: 'You go on where you were.',
  told: {
    'axis-to-wall': 'Axis to pedicle wall',
    grade: 'Gertzbein-Robbins grade',
    entry: 'Entry error',
    target: 'Target error',
    axial: 'Angle error, axial',
    lateral: 'Angle error, lateral',
    hits: 'Struck on the way',
    corrections: 'Corrections',
    correcting: 'Time correcting',
    blows: 'Blows',
    unseen: 'Furthest without a picture',
    'unseen-beyond': 'Unseen beyond 5 mm at a time',
    shots: 'Pictures',
    screening: 'Fluoroscopy time',
    dose: 'Effective dose',
    dap: 'Dose-area product',
    time: 'Time in all',
    balloon: 'In each balloon',
    'balloon-stop': 'Stopped',
    'balloon-reason': 'Reason to stop',
    lift: 'Middle height gained',
    cement: 'Cement',
    'cement-reason': 'Cement ended by',
    leak: 'Cement outside the body',
    'leak-canal': 'Of which in the canal',
    cementing: 'Time of injection',
    tissue: 'Rating: respect for tissue',
    accuracy: 'Rating: accuracy',
    motion: 'Rating: motion',
    looking: 'Rating: use of X-ray',
    judgement: 'Rating: judgement',
    total: 'Score of 100',
    passed: 'Result',
  } satisfies Record<ToldId, string>,
  values: {
    yes: 'passed',
    no: 'not passed',
    right: 'for the right reason',
    early: 'early: there was more lift to be had',
    late: 'late: the balloon ended it',
    'volume-reached': 'the hand',
    'pressure-limit': 'pressure limit',
    'balloon-maximum': 'the balloon’s maximum',
    'wall-contact': 'contact with the wall',
    'height-restored': 'height restored',
    burst: 'burst',
    'posterior-quarter': 'posterior quarter reached',
    'no-more-room': 'no more room',
    resists: 'resistance',
    'leak-seen': 'a leak was seen',
  } satisfies Record<'yes' | 'no' | Stopped | StopReason | CementStop, string>,
  structures: {
    canal: 'canal',
    root: 'nerve root',
    'pedicle-wall': 'pedicle wall',
    'upper-disc': 'upper disc',
    'lower-disc': 'lower disc',
    'side-wall': 'side wall',
    'front-wall': 'front wall',
  } satisfies Record<Structure, string>,
} as const;

function deg0(value: number): string {
  return `${Math.round(value)}°`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
