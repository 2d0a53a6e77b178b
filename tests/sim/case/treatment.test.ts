import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, isTreated, type Treatment } from '../../../src/sim/case/case.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { CHOSEN_TREATMENTS, caseTreatment, treatedAs } from '../../../src/sim/case/treatment.ts';
import { run } from '../../fixtures/seed.ts';

const LEVELS = ['T9', 'T12', 'L1', 'L3'] as const;
const TREATMENTS: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'];
const cases = fc
  .array(fc.constantFrom(...TREATMENTS), { minLength: 1, maxLength: 4 })
  .map((treatments): Case => {
    const made = defaultCase(...LEVELS.slice(0, treatments.length));
    return { ...made, levels: made.levels.map((one, at) => ({ ...one, treatment: treatments[at] })) };
  });

test('operated another way, what was treated is treated so and everything else is as it was', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...CHOSEN_TREATMENTS), (shown, treatment) => {
      const other = treatedAs(shown, treatment);
      const some = shown.levels.some(isTreated);
      for (const [at, one] of shown.levels.entries()) {
        const now = other.levels[at];
        expect({ ...now, treatment: one.treatment }).toEqual(one);
        if (one.treatment === 'cemented-before' || (some && !isTreated(one)))
          expect(now.treatment).toBe(one.treatment);
        else expect(now.treatment).toBe(treatment);
      }
      if (some) expect(caseTreatment(other)).toBe(treatment);
    }),
    run(200),
  );
});

test('a case that does not the same to all has no one treatment', () => {
  const made = defaultCase('T12', 'L1');
  const mixed = {
    ...made,
    levels: [{ ...made.levels[0], treatment: 'vertebroplasty' as const }, made.levels[1]],
  };
  expect(caseTreatment(mixed)).toBeNull();
  expect(caseTreatment(made)).toBe('kyphoplasty');
});
