import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeCase, compareWith, openSession } from '../../src/session/open.ts';
import type { PlannedLevel } from '../../src/session/planning/deform.ts';
import type { LevelAsked } from '../../src/session/planning/planner.worker.ts';
import { session } from '../../src/session/store.ts';
import type { Case, LevelCase } from '../../src/sim/case/case.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { workersOf } from '../fixtures/fake-worker.ts';
import { planned } from '../fixtures/real.ts';

/** What the planner was asked, and how it answers. */
const asked: { wanted: LevelCase; answer: (failure?: Error) => void }[] = [];

const planner = () => ({
  open() {},
  setMeshes() {},
  async plan({ one, patient, setting }: LevelAsked): Promise<PlannedLevel> {
    await new Promise<void>((resolve, reject) => {
      asked.push({ wanted: one, answer: (failure) => (failure ? reject(failure) : resolve()) });
    });
    const { volumeFraction } = setting;
    const whole = await planned({ ...defaultCase(), levels: [one], patient, bone: { volumeFraction } });
    return { plan: whole.levels[0], targets: {}, own: undefined };
  },
  // What comes after the first picture does not come.
  distance: () => new Promise(() => {}),
  trabeculae: () => new Promise(() => {}),
});

const lost = (share: number): Case => {
  const { case: shown } = session.getState();
  return {
    ...shown,
    levels: shown.levels.map((one) => ({ ...one, fracture: { ...one.fracture, heightLoss: share } })),
  };
};
const lossShown = () => session.getState().plan?.case.levels[0].fracture.heightLoss;
const opened = session.getState();
const begun = (at: number) => vi.waitFor(() => expect(asked.length).toBeGreaterThan(at), 10_000);
const answered = async (at: number, failure?: Error) => {
  await begun(at);
  asked[at].answer(failure);
};

describe('one case after another', () => {
  let stop: (message: string) => void;
  let missing: RegExp;
  beforeEach(async () => {
    const workers = workersOf(planner);
    stop = workers.stop;
    missing = /^$/;
    vi.stubGlobal('Worker', workers.Worker);
    vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
    vi.stubGlobal('document', { baseURI: 'https://clinic.example/', documentElement: { dataset: {} } });
    vi.stubGlobal('fetch', async ({ pathname }: URL) =>
      missing.test(pathname)
        ? new Response(null, { status: 404 })
        : new Response(await readFile(new URL(`../../public${pathname}`, import.meta.url))),
    );
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    asked.length = 0;
    const whole = openSession();
    await answered(0);
    await whole;
  });
  afterEach(() => {
    stop('the test is over');
    session.setState(opened);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shows what was there until the new plan has come, and then that', async () => {
    const before = session.getState().plan;
    const changed = changeCase(lost(0.3));
    expect(session.getState()).toMatchObject({ planning: true, plan: before });
    await answered(1);
    await changed;
    expect(session.getState().planning).toBe(false);
    expect(lossShown()).toBe(0.3);
  });

  it('shows the last of several, in whatever order their plans come', async () => {
    const older = changeCase(lost(0.2));
    await begun(1);
    const newer = changeCase(lost(0.5));
    await answered(2);
    await newer;
    await answered(1);
    await older;
    expect(lossShown()).toBe(0.5);
    expect(session.getState().planning).toBe(false);
  });

  it('says nothing of what failed for a case that nobody waits for any more', async () => {
    const older = changeCase(lost(0.2));
    await begun(1);
    const newer = changeCase(lost(0.5));
    await answered(1, new Error('no room'));
    await older;
    expect(session.getState()).toMatchObject({ trouble: null, planning: true });
    await answered(2);
    await newer;
    expect(session.getState()).toMatchObject({ trouble: null, planning: false });

    const first = compareWith(lost(0.1));
    await begun(3);
    const second = compareWith(null);
    await answered(3, new Error('no room'));
    await Promise.all([first, second]);
    expect(session.getState().trouble).toBeNull();
  });

  it('names what failed for the case that is waited for, and a planner that stopped; asked again, it goes on', async () => {
    missing = /T8/;
    await changeCase({ ...defaultCase('T8') });
    expect(session.getState().trouble?.kind).toBe('asset');
    expect(session.getState().trouble?.what).toMatch(/T8.*404/);
    missing = /^$/;
    stop('out of memory');
    expect(session.getState().trouble).toEqual({ kind: 'planner', what: 'out of memory' });
    const again = openSession();
    await answered(1);
    await again;
    expect(session.getState().trouble).toBeNull();
    expect(session.getState().plan?.levels[0].level).toBe('T8');
  });
});
