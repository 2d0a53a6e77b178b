import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../../../src/session/now.ts';
import { session } from '../../../src/session/store.ts';
import { pause, play, toggle } from '../../../src/session/time/clock.ts';
import { setTime } from '../../../src/session/time/time.ts';
import { END } from '../../../src/sim/stages/timeline.ts';
import { knownPlan } from '../../fixtures/real.ts';

const STEP_MS = 20;

/** Frames that come when the test says so. */
let waiting: ((at: number) => void) | null = null;
let at = 1000;
const frames = (count: number, ms = STEP_MS) => {
  for (let i = 0; i < count; i++) {
    const next = waiting;
    waiting = null;
    at += ms;
    next?.(at);
  }
};

describe('playing', () => {
  beforeEach(async () => {
    vi.stubGlobal('requestAnimationFrame', (next: (at: number) => void) => {
      waiting = next;
      return 1;
    });
    vi.stubGlobal('cancelAnimationFrame', () => {
      waiting = null;
    });
    vi.spyOn(performance, 'now').mockImplementation(() => at);
    session.setState({ plan: await knownPlan({}), speed: 1, loop: false });
    setTime(2);
  });
  afterEach(() => {
    pause();
    session.setState({ plan: null });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('asks for frames only while it plays, and moves by the seconds that went by, whatever the rate of frames', () => {
    expect(waiting).toBeNull();
    play();
    frames(50);
    const slow = now.getState().t;
    pause();
    expect(waiting).toBeNull();
    setTime(2);
    play();
    frames(25, 2 * STEP_MS);
    expect(now.getState().t).toBeCloseTo(slow, 6);
    expect(slow).toBeGreaterThan(2);
  });

  it('does not make up for a frame that came late', () => {
    play();
    frames(1, 250);
    const least = now.getState().t;
    setTime(2);
    frames(1, 60_000);
    expect(now.getState().t).toBeCloseTo(least, 6);
  });

  it('stops where it is told to, to the point, and at the end of time', () => {
    play(3);
    frames(3000);
    expect(now.getState().t).toBe(3);
    expect(session.getState().playing).toBe(false);
    expect(waiting).toBeNull();
    setTime(END - 0.01);
    play();
    frames(3000);
    expect(now.getState().t).toBe(END);
    // From the end it begins again.
    toggle();
    frames(1);
    expect(now.getState().t).toBeLessThan(0.1);
    expect(session.getState().playing).toBe(true);
    toggle();
    expect(session.getState().playing).toBe(false);
  });

  it('goes over one stage again and again if that is asked', () => {
    session.setState({ loop: true });
    setTime(2.5);
    play();
    for (let i = 0; i < 3000; i++) {
      frames(1);
      expect(now.getState().t).toBeGreaterThanOrEqual(2);
      expect(now.getState().t).toBeLessThan(3);
    }
    expect(session.getState().playing).toBe(true);
  });

  it('does nothing before there is a plan', () => {
    session.setState({ plan: null });
    play();
    expect(session.getState().playing).toBe(false);
    expect(waiting).toBeNull();
  });
});
