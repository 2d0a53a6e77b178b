import { setFluoro } from '../../fluoro/store.ts';
import { caseOf, caseWithFullBalloon, caseWithMostCement, placedSides } from '../../practice/case-of.ts';
import { caseOfPedicle, pedicleAfter, pointOf, type Try } from '../../practice/eight.ts';
import { asPlanned, type Ground, groundOf } from '../../practice/ground.ts';
import { readyPose } from '../../practice/hand.ts';
import { logged, type Mode, newLog, type PracticeEvent, type PracticeLog } from '../../practice/log.ts';
import { last, lastingS, type Phase } from '../../practice/replay.ts';
import { type Score, scoreOf } from '../../practice/score.ts';
import { insideKey } from '../../session/load/inside.ts';
import { changeCase } from '../../session/open.ts';
import { type Session, session } from '../../session/store.ts';
import { pause } from '../../session/time/clock.ts';
import { changeView } from '../../session/view/change-view.ts';
import { anatomyOf, skeletonFor } from '../../sim/anatomy.ts';
import { type Case, focusOf, isTreated, type LevelCase, levelCaseOf } from '../../sim/case/case.ts';
import { NO_EVENT } from '../../sim/event/told.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { forget, type Kept, keep, kept } from './keep.ts';
import { holdShown, show } from './show.ts';
import { type Practice, practice } from './store.ts';
import { addTry, tries } from './tries.ts';

let letGo: (() => void) | null = null;

/** Waits until the session is so. */
const until = (is: (here: Session) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (is(session.getState())) {
      resolve();
      return;
    }
    const stop = session.subscribe((here) => {
      if (!is(here)) return;
      stop();
      resolve();
    });
  });

/** The bone that is looked at, alone, whole as planned, nothing going wrong. */
function caseToPractise(shown: Case, focus: Session['view']['focus']): Case {
  const one = focusOf(shown, focus);
  const treatment = isTreated(one) ? one.treatment : 'kyphoplasty';
  return { ...shown, event: NO_EVENT, levels: [asPlanned({ ...one, treatment })] };
}

interface Wanted {
  /** A session to take up. */
  given?: Kept;
  /** The next of eight pedicles. */
  eight?: boolean;
}

/** Begins, or takes up what was left, or a session that was given: what was shown before comes back on leaving. */
export async function begin(mode: Mode | null, { given, eight = false }: Wanted = {}): Promise<void> {
  const { case: shown, view } = session.getState();
  const before = practice.getState().before ?? { case: shown, view };
  const saved = given ?? kept();
  const goOn = saved !== null && (mode === null || mode === saved.log.mode) ? saved : null;
  const patientCase =
    goOn?.case ??
    (eight
      ? caseOfPedicle(pedicleAfter(tries.getState().length))
      : caseToPractise(before.case, before.view.focus));

  const { level } = goOn === null ? patientCase.levels[0] : goOn.log;
  const log = goOn?.log ?? newLog(level, mode ?? 'guided');
  pause();
  practice.setState({
    step: 'loading',
    mode: log.mode,
    case: patientCase,
    ground: null,
    log,
    side: patientCase.levels[0].access.sides === 'right' ? 'right' : 'left',
    live: false,
    beganAt: performance.now() - 1000 * lastingS(log),
    full: null,
    score: null,
    replayAt: null,
    before,
    eight: (goOn?.eight ?? eight) ? { scored: false } : null,
    resumed: goOn !== null,
  });
  session.setState({ practising: true });
  changeView({
    focus: level,
    compare: 'now',
    explode: 0,
    section: 'stage',
    camera: null,
    parts: {},
    picked: null,
    measures: [],
    fluoro: {
      ...before.view.fluoro,
      layout: log.mode === 'blind' ? 'alone' : 'beside',
      // What comes late is still taken; from the first that is done pictures are held.
      screening: 'continuous',
      beam: false,
    },
  });
  letGo?.();
  letGo = holdShown();
  await planFor(patientCase);
  const { patient } = patientCase;
  await until(({ insides }) => insides[insideKey(level, patient)] !== undefined);
  if (practice.getState().case !== patientCase) return;
  const { manifest, insides, plan } = session.getState();
  const one = levelCaseOf(patientCase, level);
  if (manifest === null || one === undefined) return;
  const anatomy = anatomyOf(skeletonFor(manifest, patient), level, insides[insideKey(level, patient)]);
  const ways = plan?.levels.find((made) => made.level === level)?.approaches;
  practice.setState({ ground: groundOf(one, anatomy, ways), step: 'needle' });
  if (log.events.at(-1)?.kind === 'end') await finish();
  else await toPhase(last(log).phase);
}

/** Plans a case and waits for it, also before the page has a planner; or until another case is wanted: somebody has left. */
async function planFor(wanted: Case): Promise<void> {
  await changeCase(wanted);
  const asked = session.getState().case;
  await until(({ plan, case: shown }) => plan?.asked === asked || shown !== asked);
}

/** The bone of the practice as one of the hand's cases, planned. */
async function planned(made: LevelCase): Promise<LevelPlan | null> {
  const { case: patientCase } = practice.getState();
  if (patientCase === null) return null;
  await planFor({ ...patientCase, levels: [made] });
  return session.getState().plan?.levels.find(({ level }) => level === made.level) ?? null;
}

export const elapsed = (): number => (performance.now() - practice.getState().beganAt) / 1000;

/** Adds to the log, keeps it on the device. */
export function write(change: (log: PracticeLog) => PracticeLog): void {
  const { log, case: patientCase, live, eight } = practice.getState();
  const next = change(log);
  practice.setState({ log: next });
  if (!live && session.getState().view.fluoro.screening !== 'single') setFluoro({ screening: 'single' });
  if (patientCase !== null) keep({ case: patientCase, log: next, eight: eight !== null });
}

export const add = (event: PracticeEvent): void => write((log) => logged(log, event));

/** Whether a needle has come into the body. */
export const isIn = ({ ground, log }: Practice): boolean =>
  ground !== null && placedSides(ground, last(log)).length > 0;

/** Goes on to what comes next. */
export async function goOn(): Promise<void> {
  const here = practice.getState();
  const { step, ground } = here;
  if (ground === null || (step === 'needle' && !isIn(here))) return;
  if (here.eight !== null) await finish();
  else if (step === 'needle') await toPhase(ground.one.treatment === 'kyphoplasty' ? 'balloon' : 'cement');
  else if (step === 'balloon') await toPhase('cement');
  else if (step === 'cement') await finish();
}

/** Plans what the hand has made so far and goes on with it. */
async function toPhase(phase: Phase): Promise<void> {
  const { ground, log } = practice.getState();
  if (ground === null) return;
  stopLive();
  if (phase === 'needle') {
    practice.setState({ step: 'needle' });
    show();
    return;
  }
  practice.setState({ step: 'planning' });
  const made = await planned(
    phase === 'balloon' ? caseWithFullBalloon(log, ground) : caseWithMostCement(log, ground),
  );
  if (practice.getState().ground !== ground) return;
  if (made?.stopped === true) {
    await finish();
    return;
  }
  if (phase === 'balloon') practice.setState({ full: made });
  if (last(log).phase !== phase) add({ kind: phase, t: elapsed(), ml: 0 });
  practice.setState({ step: phase });
  show();
}

/** Ends it: the bone as it was left is planned, and all is measured. */
export async function finish(): Promise<void> {
  const { ground } = practice.getState();
  if (ground === null) return;
  stopLive();
  practice.setState({ step: 'planning' });
  // Read again after a reload it has been counted.
  const counts = practice.getState().log.events.at(-1)?.kind !== 'end';
  if (counts) add({ kind: 'end', t: elapsed() });
  const { log, eight } = practice.getState();
  const made = caseOf(log, ground);
  const operated = made.treatment !== 'none' && last(log).phase !== 'needle';
  const full = operated
    ? (practice.getState().full ?? (await planned(caseWithFullBalloon(log, ground))))
    : null;
  const end = operated ? await planned(made) : null;
  if (practice.getState().ground !== ground) return;
  const outcome = full === null || end === null ? null : { full, end };
  const score = scoreOf(log, ground, outcome);
  if (eight !== null && counts) addTry(tryOf(log, ground, score));
  practice.setState({
    step: 'done',
    score,
    replayAt: lastingS(log),
    eight: eight === null ? null : { scored: true },
  });
  setFluoro({ screening: 'continuous' });
  show();
}

const tryOf = ({ level, mode }: PracticeLog, { approaches }: Ground, score: Score): Try => ({
  level,
  side: approaches[0].side,
  mode,
  point: pointOf(score, approaches[0].side),
  total: score.total,
  shots: score.screening.shots,
  seconds: score.seconds,
});

/** Fluoroscopy that runs ends with what it was for. */
export function stopLive(): void {
  if (!practice.getState().live) return;
  practice.setState({ live: false });
  add({ kind: 'live', t: elapsed(), on: false });
  setFluoro({ screening: 'single' });
}

/** Anew, with nothing kept: the same operation, or the next pedicle, which is the same one until it has been scored. */
export async function again(mode: Mode, eight = practice.getState().eight !== null): Promise<void> {
  forget();
  await begin(mode, { eight });
}

/** Leaves it: what was shown before is there again. What is unfinished stays on the device. */
export function leave(): void {
  const { before, step } = practice.getState();
  const { practising } = session.getState();
  letGo?.();
  letGo = null;
  if (step === 'done') forget();
  if (before === null) return;
  practice.setState({ before: null, step: 'loading', ground: null, case: null });
  // A link has been followed, or Back pressed: what that names is shown.
  if (!practising) return;
  session.setState(({ view }) => ({
    view: { ...before.view, theme: view.theme, textSize: view.textSize },
    practising: false,
  }));
  void changeCase(before.case);
}

/** How the needle that the hand holds lies; before it is taken up, as it lies ready. */
export const poseNow = ({ ground, log, side }: Practice) => {
  const pose = last(log).needles[side];
  return pose ?? (ground === null ? null : readyPose(ground, side));
};
