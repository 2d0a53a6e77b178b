import { beforeAll, beforeEach, expect, it } from 'vitest';
import { focusLevel, levelNow, seenNow } from '../../src/session/focus.ts';
import { now } from '../../src/session/now.ts';
import { session } from '../../src/session/store.ts';
import { setTime } from '../../src/session/time/time.ts';
import { DEFAULT_VIEW } from '../../src/session/view/view.ts';
import type { TreatedLevel } from '../../src/sim/case/case.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { moment } from '../fixtures/moment.ts';
import { knownPlan } from '../fixtures/real.ts';

let plan: Plan;
beforeAll(async () => {
  plan = await knownPlan({
    levels: ['T8', { level: 'L1', fracture: { shape: 'crush' } }, { level: 'L3', treatment: 'none' }],
  });
});

const look = (focus: TreatedLevel | null) =>
  session.setState({ view: { ...session.getState().view, focus } });

beforeEach(() => {
  session.setState({ ...session.getInitialState(), plan, view: DEFAULT_VIEW });
  setTime(moment('inflate', 0.5));
});

/** The state in the store; whose own place is the middle of its picture. */
const shown = () => {
  const { state } = now.getState();
  if (state === null) throw new Error('nothing is shown');
  return state;
};
const middle = (level: number) => shown().slots[plan.levels[level].index].position.map(Math.abs);

it('another bone that is looked at is told in its own frame, at the same moment, and nothing else is changed', () => {
  expect(focusLevel(plan)).toBe('L1');
  expect(Math.max(...middle(1))).toBeLessThan(1e-9);
  const before = shown();
  look('T8');
  expect(focusLevel(plan)).toBe('T8');
  expect(Math.max(...middle(0))).toBeLessThan(1e-9);
  expect(shown().t).toBe(before.t);
  expect(shown().levels).toEqual(before.levels);
  expect(shown()).toEqual(seenNow(plan, before.t));
});

it('what leaves the bone the same tells nothing anew', () => {
  const before = shown();
  look('L1');
  expect(shown()).toBe(before);
  look('T5');
  expect(shown()).toBe(before);
});

it('a bone that the plan has not is looked at as if none were asked for', () => {
  const { plan: level, state } = levelNow(plan, shown(), 'T8');
  expect([level.level, state.level]).toEqual(['T8', 'T8']);
  expect(levelNow(plan, shown(), 'T5').plan.level).toBe('L1');
});
