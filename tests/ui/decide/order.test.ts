import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlace, MIXED_OF, moved, STEPS_OF } from '../../../src/ui/decide/order.ts';
import { SEED } from '../../fixtures/seed.ts';

const TREATMENTS = ['kyphoplasty', 'vertebroplasty', 'none'] as const;

describe('steps to put in order', () => {
  it.each(TREATMENTS)('%s: mixed up they are the same steps, none in its place', (treatment) => {
    expect([...MIXED_OF[treatment]].sort()).toEqual([...STEPS_OF[treatment]].sort());
    expect(inPlace(MIXED_OF[treatment], STEPS_OF[treatment])).toBe(0);
  });

  it('a move and its return change nothing, and none is ever lost', () => {
    const steps = STEPS_OF.kyphoplasty;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: steps.length - 1 }), fc.constantFrom(-1, 1), (at, by) => {
        const there = moved(MIXED_OF.kyphoplasty, at, by);
        expect([...there].sort()).toEqual([...steps].sort());
        if (at + by >= 0 && at + by < steps.length)
          expect(moved(there, at + by, by === 1 ? -1 : 1)).toEqual(MIXED_OF.kyphoplasty);
        else expect(there).toEqual(MIXED_OF.kyphoplasty);
      }),
      { seed: SEED },
    );
  });

  it('can always be put in order by moving what is not in its place', () => {
    const steps = STEPS_OF.kyphoplasty;
    let order: readonly (typeof steps)[number][] = MIXED_OF.kyphoplasty;
    steps.forEach((id, place) => {
      for (let at = order.indexOf(id); at > place; at--) order = moved(order, at, -1);
    });
    expect(inPlace(order, steps)).toBe(steps.length);
  });
});
