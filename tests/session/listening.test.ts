import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { now } from '../../src/session/now.ts';
import { slow } from '../../src/session/slow.ts';
import { session } from '../../src/session/store.ts';
import { setTime } from '../../src/session/time/time.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { planOf } from '../fixtures/real.ts';

let plan: Plan;
beforeAll(async () => {
  plan = await planOf({});
});
beforeEach(() => {
  vi.useFakeTimers();
  session.setState({ ...session.getInitialState(), plan });
  setTime(8.1);
});
afterEach(() => {
  vi.useRealTimers();
});

it('who shows nothing of the running time hears of stages and of all else, and reads the time as it is', () => {
  const heard = vi.fn();
  const stop = session.subscribe(heard);
  for (let i = 1; i < 50; i++) setTime(8.1 + 0.01 * i);
  expect(heard).not.toHaveBeenCalled();
  expect(now.getState().t).toBeCloseTo(8.59);
  setTime(9.2);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(session.getState().stage).toBe(now.getState().state?.stage);
  session.setState({ tier: 'low' });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  session.setState({ tier: 'high' });
  expect(heard).toHaveBeenCalledTimes(2);
});

it('what is read follows at once while nothing plays', () => {
  for (const t of [8.2, 8.3, 1]) {
    setTime(t);
    expect(slow.getState()).toMatchObject({ t, state: now.getState().state });
  }
});

it('what is read follows some six times a second while time runs, and stands where it stopped', () => {
  session.setState({ playing: true });
  const heard = vi.fn();
  const stop = slow.subscribe(heard);
  for (let frame = 1; frame <= 60; frame++) {
    vi.advanceTimersByTime(1000 / 60);
    setTime(8.1 + 0.001 * frame);
  }
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(5);
  expect(heard.mock.calls.length).toBeLessThanOrEqual(7);
  session.setState({ playing: false });
  expect(slow.getState().t).toBeCloseTo(8.16);
  stop();
});

it('a new plan is read at once, even while time runs', async () => {
  session.setState({ playing: true });
  const other = { ...plan };
  session.setState({ plan: other });
  setTime(8.1);
  expect(slow.getState().plan).toBe(other);
});

it('whoever hears of time finds a State with the plan that it is of, and the stage already told', () => {
  const other = { ...plan };
  const seen: unknown[] = [];
  const stop = now.subscribe(({ plan: whose, state }) =>
    seen.push([whose === session.getState().plan, session.getState().stage === state?.stage]),
  );
  session.setState({ plan: other });
  setTime(9.5);
  setTime(1.5);
  stop();
  expect(seen).toEqual([
    [true, true],
    [true, true],
  ]);
  expect(now.getState().plan).toBe(other);
});

it('before there is a plan time is kept, and no stage is told', () => {
  session.setState(session.getInitialState());
  now.setState(now.getInitialState());
  setTime(6.5);
  expect(now.getState()).toEqual({ t: 6.5, plan: null, state: null });
  setTime(Number.NaN);
  expect(now.getState().t).toBe(0);
  expect(session.getState().stage).toBeNull();
});
