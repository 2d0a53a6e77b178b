import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freest, longestFirst, type Planning, workOf } from '../../../src/session/planning/work.ts';
import { type LevelCase, withLevelValue } from '../../../src/sim/case/case.ts';
import { defaultLevel } from '../../../src/sim/case/level.ts';
import { run } from '../../fixtures/seed.ts';

const bone = (treatment: string, sides: string): LevelCase =>
  withLevelValue(withLevelValue(defaultLevel('L1'), 'treatment', treatment), 'access.sides', sides);

const bones = fc.array(
  fc
    .tuple(
      fc.constantFrom('kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'),
      fc.constantFrom('both', 'left', 'right'),
    )
    .map(([treatment, sides]) => ({ one: bone(treatment, sides) })),
  { minLength: 1, maxLength: 6 },
);

/** How long the last of some hands is at work. */
function handedOut(asked: readonly { one: LevelCase }[], hands: number): number {
  const all: Planning[] = Array.from({ length: hands }, () => ({ waiting: 0 }));
  for (const { one } of asked) {
    const hand = freest(all, () => false);
    if (hand !== null) hand.waiting += workOf(one);
  }
  return Math.max(...all.map(({ waiting }) => waiting));
}

/** The least that it can be: every way to share them is tried. */
function shortest(asked: readonly { one: LevelCase }[], waiting: readonly number[]): number {
  const [first, ...others] = asked;
  if (first === undefined) return Math.max(...waiting);
  return Math.min(
    ...waiting.map((_, at) =>
      shortest(
        others,
        waiting.map((own, hand) => (hand === at ? own + workOf(first.one) : own)),
      ),
    ),
  );
}

it('leaves no worker with the longest bone at the end: all are done within a sixth of the soonest that is possible', () => {
  fc.assert(
    fc.property(bones, (asked) => {
      const order = longestFirst(asked);
      expect(order).toHaveLength(asked.length);
      expect(new Set(order)).toEqual(new Set(asked));
      expect(handedOut(order, 2)).toBeLessThanOrEqual((7 / 6) * shortest(asked, [0, 0]));
    }),
    run(200),
  );
});

it('gives two that are treated and two that are not to two workers evenly, whatever their order', () => {
  const [long, short] = [bone('kyphoplasty', 'both'), bone('none', 'both')].map((one) => ({ one }));
  expect(handedOut(longestFirst([long, short, short, long]), 2)).toBe(workOf(long.one) + workOf(short.one));
  const last = [short, short, long];
  expect(handedOut(longestFirst(last), 2)).toBeLessThan(handedOut(last, 2));
});

it('asks the worker that knows a bone, unless another has less to do', () => {
  const [first, second] = [{ waiting: 40 }, { waiting: 40 }];
  expect(freest([first, second], (hand) => hand === second)).toBe(second);
  expect(freest([first, second], () => false)).toBe(first);
  expect(freest([{ waiting: 20 }, second], (hand) => hand === second)).toEqual({ waiting: 20 });
  expect(freest([], () => true)).toBeNull();
});
