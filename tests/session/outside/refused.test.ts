import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../../src/session/now.ts';
import { firstAddress } from '../../../src/session/outside/address.ts';
import { startPage } from '../../../src/session/outside/page.ts';
import { session } from '../../../src/session/store.ts';
import { setTime } from '../../../src/session/time/time.ts';
import { ASKED_T, OPENING_T } from '../../../src/sim/stages/ends.ts';
import { openTab } from '../../fixtures/browser.ts';
import { planOf } from '../../fixtures/real.ts';

const wait = () => vi.advanceTimersByTimeAsync(500);
const frontMm = () => now.getState().state?.levels[0].heightsMm.anterior;

describe('a bone that cannot be shown', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('leaves the study on its own page, the spine whole', async () => {
    openTab('#S1&at=inflate', '?shell=study');
    expect(await firstAddress('study')).toMatchObject({ case: null, t: OPENING_T, view: { page: 'steps' } });
  });

  it('is asked for over a spine in which no other is broken, at first and later, and stays written', async () => {
    session.setState(session.getInitialState(), true);
    now.setState(now.getInitialState(), true);
    const tab = openTab('#S1&at=inflate');
    const stop = await startPage();
    const plan = await planOf({});
    const whole = plan.levels[0].ruler.healthy.anterior;
    session.setState({ plan, case: plan.asked });
    setTime(now.getState().t);
    expect(session.getState()).toMatchObject({ asking: true, view: { page: 'match' } });
    expect(now.getState().t).toBe(OPENING_T);
    expect(frontMm()).toBeCloseTo(whole, 3);
    await wait();
    expect(tab.hash()).toBe('#S1&at=inflate');

    // The answer stands there as it broke, and takes the question's place.
    session.setState({ asking: false });
    expect(now.getState().t).toBe(ASKED_T);
    expect(frontMm()).toBeLessThan(whole - 1);
    await wait();
    expect(tab.hash()).toBe('#v=3&at=choices&page=match');
    expect(tab.entries()).toHaveLength(1);

    tab.type('#v=3&at=needle');
    await wait();
    tab.type('#C7');
    await vi.waitFor(() => expect(session.getState().asking).toBe(true));
    await wait();
    expect(session.getState().view.page).toBe('match');
    expect(frontMm()).toBeCloseTo(whole, 3);
    expect(tab.hash()).toBe('#C7');
    // Other tests share this store.
    stop();
    session.setState(session.getInitialState(), true);
    now.setState(now.getInitialState(), true);
  });
});
