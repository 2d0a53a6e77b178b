import { describe, expect, it } from 'vitest';
import { PAIN } from '../../src/content/en/pain.ts';
import { EVIDENCE } from '../../src/sim/evidence/evidence.ts';
import { PAIN_SCALE, PAIN_TRIALS } from '../../src/sim/evidence/pain-trials.ts';
import { whole } from '../../src/ui/words/points.ts';

describe('pain in groups of people', () => {
  it.each(PAIN_TRIALS)('$id: every figure stands in its source, in size', ({ source, points }) => {
    const said = (EVIDENCE[source].value.match(/\d+\.\d+/g) ?? []).map(Number);
    for (const { less, low, high } of points)
      for (const figure of [less, low, high]) expect(said).toContain(Math.abs(figure));
  });

  it('each lies within its spread, and all within the picture', () => {
    for (const { points } of PAIN_TRIALS)
      for (const { low, less, high } of points) {
        expect(low).toBeLessThan(less);
        expect(high).toBeGreaterThan(less);
        expect(low).toBeGreaterThan(PAIN_SCALE.low);
        expect(high).toBeLessThan(PAIN_SCALE.high);
      }
  });

  it('is told to patients in whole points, and says whose it is in every trial', () => {
    expect([1.49, 0.8, -0.43, 0.2, -1.17].map(whole)).toEqual(['1', '1', '0', '0', '−1']);
    for (const { id, people } of PAIN_TRIALS) {
      const [most] = PAIN.plain.trials[id].who.match(/\d+/) ?? [];
      expect(`${EVIDENCE[people].quantity} ${EVIDENCE[people].value}`).toContain(most);
    }
  });

  it('shows trials that speak for it and one that does not, and says in every voice that it is not of one person', () => {
    const clear = PAIN_TRIALS.map(({ points }) => points.some(({ low }) => low > 0));
    expect(clear).toContain(true);
    expect(clear).toContain(false);
    expect(PAIN.plain.lead).toMatch(/how you will feel/);
    expect(PAIN.clinical.lead).toMatch(/one patient/);
  });
});
