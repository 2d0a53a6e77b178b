import { describe, expect, it } from 'vitest';
import { planCase } from '../../../scripts/baked.ts';
import { parseCase } from '../../../src/sim/case/parse.ts';
import { WRITTEN } from '../../../src/sim/case/written/readers.ts';
import { person } from '../../../src/sim/person/drawn.ts';
import { runs } from '../../fixtures/share.ts';

const people = Array.from({ length: 1000 }, (_, seed) => person(seed));
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const sd = (values: readonly number[]): number => Math.sqrt(mean(values.map((v) => (v - mean(values)) ** 2)));

describe('a drawn person', () => {
  it('is the same for the same seed, another for the next, and valid', () => {
    expect(person(7)).toEqual(people[7]);
    expect(person(8)).not.toEqual(people[7]);
    for (const patient of people.slice(0, 50)) {
      const read = parseCase({ patient }, WRITTEN);
      expect(read.notices).toEqual([]);
      expect(read.case?.patient.statureCm).toBe(patient.statureCm);
    }
  });

  it('differs from the mean as far as people do', () => {
    for (const id of ['pedicleWidth', 'spinousLength', 'canalWidth'] as const) {
      const all = people.map(({ shape }) => shape?.[id] ?? 0);
      expect(Math.abs(mean(all))).toBeLessThan(0.12);
      expect(Math.abs(sd(all) - 1)).toBeLessThan(0.1);
      expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(2.5);
    }
    const both = people.map(({ shape }) => (shape?.canalWidth ?? 0) * (shape?.interpedicular ?? 0));
    expect(mean(both)).toBeGreaterThan(0.65);
    const apart = people.map(({ shape }) => (shape?.canalWidth ?? 0) * (shape?.bodyWidth ?? 0));
    expect(Math.abs(mean(apart))).toBeLessThan(0.12);
  });

  it('is rounder with age, and more often curved as a woman', () => {
    const kyphosis = (from: number, to: number): number =>
      mean(
        people
          .filter(({ ageYears }) => ageYears >= from && ageYears < to)
          .map(({ posture }) => posture?.kyphosis ?? 0),
      );
    expect(kyphosis(80, 99) - kyphosis(50, 68)).toBeGreaterThan(2);
    const curved = (sex: 'F' | 'M'): number =>
      mean(people.filter((one) => one.sex === sex).map(({ posture }) => (posture?.curve ? 1 : 0)));
    expect(Math.abs(curved('F') - 0.154)).toBeLessThan(0.04);
    expect(Math.abs(curved('M') - 0.067)).toBeLessThan(0.05);
  });

  it.each(Array.from({ length: runs(60, 0.03) }, (_, at) => 11 * at))(
    'number %i is operated on at T9 and L2 without the needle in the canal',
    async (seed) => {
      const { case: made } = parseCase({ patient: person(seed), levels: ['T9', 'L2'] }, WRITTEN);
      if (made === null) throw new Error('no case');
      const plan = await planCase(made);
      for (const { approaches } of plan.levels) {
        expect(approaches.length).toBe(2);
        expect(approaches.some(({ throughCanal }) => throughCanal)).toBe(false);
      }
    },
    60_000,
  );
});
