import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBeforeLeaving } from '../../../src/session/keep-notes.ts';
import { forgetNotes, notes } from '../../../src/session/notes.ts';
import { now } from '../../../src/session/now.ts';
import { startPage } from '../../../src/session/outside/page.ts';
import { providePicture } from '../../../src/session/picture.ts';
import { session } from '../../../src/session/store.ts';
import { poseBeforeAndAfter, takePosed } from '../../../src/session/take-home/before-and-after.ts';
import { type Pose, pose } from '../../../src/session/take-home/pose.ts';
import { next, previous } from '../../../src/session/time/step.ts';
import { setTime } from '../../../src/session/time/time.ts';
import { changeView } from '../../../src/session/view/change-view.ts';
import { openTab, type Tab } from '../../fixtures/browser.ts';
import { planOf } from '../../fixtures/real.ts';

let tab: Tab;
let stop: () => void;
const stageNow = () => now.getState().state?.stage;
const wait = (ms = 500) => vi.advanceTimersByTimeAsync(ms);

beforeAll(async () => {
  vi.useFakeTimers();
  tab = openTab('#v=3&at=choices');
  stop = await startPage();
  const plan = await planOf({});
  session.setState({ plan, case: plan.asked, shown: true });
  setTime(now.getState().t);
});
afterAll(() => {
  // Other tests share this store.
  stop();
  session.setState(session.getInitialState(), true);
  now.setState(now.getInitialState(), true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('while the paper’s picture is taken', () => {
  let posed: Pose;
  let handIn: (picture: Blob) => void;
  let taken: Promise<Blob>;
  let takeBack: () => void;
  beforeEach(async () => {
    tab.type('#v=3&at=choices');
    await wait();
    takeBack = providePicture({
      take: () =>
        new Promise((resolve) => {
          handIn = resolve;
        }),
    });
    changeView({ page: 'home' });
    posed = pose();
    await poseBeforeAndAfter(posed);
    taken = takePosed(posed, 'off');
    taken.catch(() => undefined);
    await wait();
    return () => {
      posed.end();
      takeBack();
    };
  });

  it('the picture’s time is shown and written nowhere, and what was there comes back', async () => {
    expect(stageNow()).toBe('set');
    expect(tab.hash()).toBe('#v=3&at=choices&page=home');
    handIn(new Blob());
    await taken;
    posed.end();
    await wait();
    expect(stageNow()).toBe('choices');
    expect(session.getState().view).toMatchObject({ compare: 'now', theme: 'auto', page: 'home' });
    expect(tab.hash()).toBe('#v=3&at=choices&page=home');
  });

  it('whoever leaves the sheet first is where they were, and Next, Back and the browser’s Back go on from there', async () => {
    changeView({ page: 'steps' });
    expect(stageNow()).toBe('choices');
    expect(session.getState().view.compare).toBe('now');
    await wait();
    expect(tab.hash()).toBe('#v=3&at=choices');
    next();
    expect(stageNow()).toBe('prone');
    await wait();
    expect(tab.hash()).toBe('#v=3&at=prone');
    handIn(new Blob());
    await expect(taken).rejects.toThrow('something else');
    posed.end();
    await wait();
    expect(stageNow()).toBe('prone');
    previous();
    await wait();
    expect(stageNow()).toBe('choices');
    next();
    await wait();
    tab.go(-1);
    await wait();
    expect(stageNow()).toBe('choices');
    expect(tab.hash()).toBe('#v=3&at=choices');
  });

  it('a step that is asked for from outside counts from what was shown', async () => {
    next();
    expect(stageNow()).toBe('prone');
    expect(session.getState().view.compare).toBe('now');
    await wait();
    expect(tab.hash()).toBe('#v=3&at=prone&page=home');
  });

  it('the browser’s Back closes the sheet over what was shown', async () => {
    tab.go(-1);
    await wait();
    expect(stageNow()).toBe('choices');
    expect(session.getState().view).toMatchObject({ compare: 'now', page: 'steps', theme: 'auto' });
    expect(session.getState().posing).toBeNull();
  });

  it('a sheet that is opened again takes its own', async () => {
    changeView({ page: 'steps' });
    changeView({ page: 'home' });
    const second = pose();
    await poseBeforeAndAfter(second);
    posed.end();
    expect(stageNow()).toBe('set');
    second.end();
    expect(stageNow()).toBe('choices');
  });
});

describe('a practice', () => {
  it('is written nowhere, and a link ends it', async () => {
    tab.type('#v=3&at=inflate');
    await wait();
    const before = tab.entries();
    session.setState({ practising: true });
    setTime(1);
    await wait();
    expect(tab.entries()).toEqual(before);
    tab.type('#v=3&at=needle');
    await wait();
    expect(session.getState().practising).toBe(false);
    expect(stageNow()).toBe('needle');
  });
});

describe('going back by itself', () => {
  it('writes on, where the browser has nothing to go back to', async () => {
    tab.type('#v=3&at=choices');
    await wait();
    next();
    await wait();
    expect(tab.hash()).toBe('#v=3&at=prone');
    tab.losesHistory();
    previous();
    await wait(2000);
    expect(tab.hash()).toBe('#v=3&at=choices');
    next();
    await wait();
    expect(tab.hash()).toBe('#v=3&at=prone');
  });
});

describe('who leaves the page or loads it again', () => {
  it('is asked first while something is noted, chosen, weighed or drawn, and not otherwise', () => {
    const stop = askBeforeLeaving();
    expect(tab.leaves()).toBe(false);
    for (const some of [{ own: 'May I swim?' }, { chosen: 'wait' }, { matters: { pain: 0 } }] as const) {
      notes.setState(some);
      expect(tab.leaves(), JSON.stringify(some)).toBe(true);
      forgetNotes();
      expect(tab.leaves()).toBe(false);
    }
    notes.setState({ own: 'x' });
    stop();
    expect(tab.leaves()).toBe(false);
    forgetNotes();
  });
});
