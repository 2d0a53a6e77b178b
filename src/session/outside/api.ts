import type { Case } from '../../sim/case/case.ts';
import { type Notice, parseCase } from '../../sim/case/parse.ts';
import type { Readers } from '../../sim/case/readers.ts';
import type { PlanMeasures, StageMeasures } from '../../sim/report.ts';
import { parseView } from '../link/parse-view.ts';
import { forgetNotes } from '../notes.ts';
import { now } from '../now.ts';
import { changeCase, compareWith } from '../open.ts';
import { type Over, picture } from '../picture.ts';
import { saver } from '../saving.ts';
import { type Session, session } from '../store.ts';
import { pause } from '../time/clock.ts';
import { readTime, setTime } from '../time/time.ts';
import type { View } from '../view/view.ts';

/**
 * What other programs may do with the page: `window.kyphoscope`, and the same by postMessage when embedded (see
 * embed.ts). Everything given is checked like a link is: nearest valid value, and what was wrong is told.
 */
export interface KyphoscopeApi {
  /** Resolves when the first picture has been drawn. */
  readonly ready: Promise<void>;
  /** Shows another case; missing fields are defaults. Resolves, when it is drawn, with the case as it was taken. */
  setCase: (given: unknown) => Promise<{ case: Case; warnings: Notice[] }>;
  /** Goes to a time: `inflate` is that stage done, `inflate.4` four tenths into it; or stages counted, 0 to 13 (8.5 is
   * half-way through the ninth). Returns the nearest time that exists. */
  setTime: (t: number | string) => number;
  /** Changes how it is looked at; missing fields stay. */
  setView: (given: unknown) => { view: View; warnings: Notice[] };
  /**
   * Compares with another case at the same time; null: with the bone as it broke. Set `compare` in the view to see it.
   * Resolves with the case as it was taken.
   */
  compareWith: (given: unknown) => Promise<{ case: Case | null; warnings: Notice[] }>;
  /** The measures at the time being shown. */
  state: () => StageMeasures;
  /** The measures of the whole plan, stage by stage: what `npm run simulate` prints. */
  plan: () => PlanMeasures;
  /** The picture as it is now, as PNG; `{words: true}` with names, measures and outlines as they stand over it, `{drawing: true}`
   * with what was drawn on it by hand. */
  capture: (given?: unknown) => Promise<Blob>;
  /** What is shown now as a file: `{as: 'glb'}`, or stl, usdz, csv, json, png, xray; with `level` of one bone, with `part` one part
   * of the shapes. Rejected with the reason where there is no such thing. */
  save: (given: unknown) => Promise<Blob>;
}

declare global {
  interface Window {
    kyphoscope: KyphoscopeApi;
  }
}

const NOT_READY = 'Kyphoscope is not ready yet: wait for `ready`';

/** What puts a plan into numbers for programs: nobody sees it, so it comes after the first picture. */
let report: typeof import('../../sim/report.ts') | null = null;

function current() {
  const { plan, state } = now.getState();
  if (plan === null || state === null) throw new Error(NOT_READY);
  return { plan, state };
}

function numbers() {
  if (report === null) throw new Error(NOT_READY);
  return report;
}

/** Resolves once a condition holds. */
function until(holds: (here: Session) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds(session.getState())) {
      resolve();
      return;
    }
    const stop = session.subscribe((here) => {
      if (!holds(here)) return;
      stop();
      resolve();
    });
  });
}

/** What people write is read too; without its script only codes are. */
const readers = (): Promise<Readers | undefined> =>
  import('../../sim/case/written/readers.ts').then(
    ({ WRITTEN }) => WRITTEN,
    () => undefined,
  );

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export const api: KyphoscopeApi = {
  ready: until(({ shown }) => shown).then(async () => {
    report = await import('../../sim/report.ts');
  }),
  async setCase(given) {
    const { case: patientCase, notices } = parseCase(given, await readers());
    // A bone that was refused is not replaced by another: what is shown stays.
    if (patientCase === null) return { case: session.getState().case, warnings: notices };
    forgetNotes();
    await changeCase(patientCase);
    await until(({ planning, trouble }) => !planning || trouble !== null);
    await twoFrames();
    return { case: session.getState().case, warnings: notices };
  },
  setTime(t) {
    pause();
    setTime(readTime(current().plan.stages, t));
    return now.getState().t;
  },
  setView(given) {
    const { view, notices } = parseView(given, session.getState().view);
    session.setState({ view });
    return { view, warnings: notices };
  },
  async compareWith(given) {
    if (given === null || given === undefined) {
      await compareWith(null);
      return { case: null, warnings: [] };
    }
    const { case: other, notices } = parseCase(given, await readers());
    if (other === null) return { case: session.getState().other, warnings: notices };
    await compareWith(other);
    await twoFrames();
    return { case: other, warnings: notices };
  },
  state: () => {
    const { plan, state } = current();
    return numbers().stageMeasures(plan, state, session.getState().view.focus);
  },
  plan: () => numbers().measuresOf(current().plan, session.getState().view.focus),
  async capture(given) {
    current();
    const asked = (given ?? {}) as Record<keyof Over, unknown>;
    return picture.take({ words: asked.words === true, drawing: asked.drawing === true });
  },
  async save(given) {
    current();
    const { bytes, type } = await (await saver()).save(given);
    return new Blob([bytes], { type });
  },
};
