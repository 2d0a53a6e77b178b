import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, type Card, drawn, GRADES, type Grade } from '../../src/learn/schedule.ts';
import { run } from '../fixtures/seed.ts';

const grade = fc.constantFrom<Grade>(...Object.values(GRADES));
const history = fc.array(grade, { minLength: 1, maxLength: 30 });
const told = (grades: readonly Grade[], today = 0): Card => {
  let card: Card | undefined;
  let day = today;
  for (const one of grades) {
    card = answered(card, one, day);
    day = card.dueDay;
  }
  if (card === undefined) throw new Error('no answers');
  return card;
};

describe('spaced repetition', () => {
  it('comes back after 1 day, 6 days, then by the easiness', () => {
    const card = told([GRADES.right, GRADES.right, GRADES.right]);
    expect(card).toMatchObject({ repetitions: 3, easiness: 2.5, intervalDays: 15, dueDay: 22 });
    expect(told([GRADES.right, GRADES.wrong])).toMatchObject({
      repetitions: 0,
      intervalDays: 1,
      easiness: 2.5,
    });
    expect(told([GRADES.guessed]).easiness).toBeCloseTo(2.36);
  });

  it('is due later than today, whole days, never easier than it began nor below the least', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 40_000 }), (grades, today) => {
        const card = told(grades, today);
        expect(Number.isSafeInteger(card.dueDay)).toBe(true);
        expect(card.intervalDays).toBeGreaterThanOrEqual(1);
        expect(card.dueDay).toBeGreaterThan(today);
        expect(card.easiness).toBeGreaterThanOrEqual(1.3);
        expect(card.easiness).toBeLessThanOrEqual(2.5);
      }),
      run(200),
    );
  });

  it('waits no shorter after knowing it, and no longer after a guess than after knowing', () => {
    fc.assert(
      fc.property(history, (grades) => {
        const card = told(grades);
        const known = answered(card, GRADES.right, card.dueDay);
        const guessed = answered(card, GRADES.guessed, card.dueDay);
        if (card.repetitions > 0) expect(known.intervalDays).toBeGreaterThanOrEqual(card.intervalDays);
        expect(guessed.easiness).toBeLessThanOrEqual(known.easiness);
        expect(answered(card, GRADES.wrong, card.dueDay).intervalDays).toBe(1);
      }),
      run(200),
    );
  });

  it('draws what is due first, then what is new, nothing else and nothing twice', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 30 });
    const card = fc
      .integer({ min: 0, max: 20 })
      .map((dueDay): Card => ({ repetitions: 1, easiness: 2.5, intervalDays: 1, dueDay }));
    fc.assert(
      fc.property(
        ids,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), card),
        fc.nat(20),
        fc.integer({ min: 1, max: 10 }),
        (all, cards, today, most) => {
          const got = drawn(all, cards, today, most);
          expect(got.length).toBeLessThanOrEqual(most);
          expect(new Set(got).size).toBe(got.length);
          const due = (id: string) => (Object.hasOwn(cards, id) ? cards[id].dueDay <= today : null);
          for (const id of got) {
            expect(all).toContain(id);
            expect(due(id)).not.toBe(false);
          }
          const firstNew = got.findIndex((id) => due(id) === null);
          if (firstNew >= 0) expect(got.slice(firstNew).every((id) => due(id) === null)).toBe(true);
          const left = all.filter((id) => due(id) === true && !got.includes(id));
          if (firstNew >= 0) expect(left).toEqual([]);
        },
      ),
      run(200),
    );
    expect(drawn(['constructor'], {}, 0, 5)).toEqual(['constructor']);
  });
});
