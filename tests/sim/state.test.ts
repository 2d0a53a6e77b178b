import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/sim/plan.ts';
import { END } from '../../src/sim/stages/timeline.ts';
import { type State, stateAt } from '../../src/sim/state.ts';
import { oneAt, planOf } from '../fixtures/real.ts';
import { run } from '../fixtures/seed.ts';

let plans: Plan[];
beforeAll(async () => {
  plans = await Promise.all([
    planOf({}),
    planOf({ fracture: { level: 'T9', shape: 'crush' }, access: { sides: 'left' } }),
    planOf({ method: 'vertebroplasty', fracture: { shape: 'biconcave' } }),
    planOf({ method: 'none', naturalCourse: { weeks: 20 } }),
    planOf({
      levels: [
        { level: 'T7', fracture: { shape: 'crush', weeksOld: 60 }, treatment: 'none' },
        { level: 'T12' },
        { level: 'L1', treatment: 'vertebroplasty' },
        { level: 'L3', treatment: 'cemented-before', access: { sides: 'left' } },
      ],
      weeksAfter: 12,
    }),
  ]);
});

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
};

/** Bit for bit: JSON would hide -0 and NaN. */
const bits = (state: State): string =>
  Array.from(new BigUint64Array(Float64Array.from(numbersOf(state)).buffer)).join(' ');

describe('stateAt', () => {
  it('is pure: any order of times gives the same numbers, bit for bit', () => {
    for (const plan of plans)
      fc.assert(
        fc.property(
          fc.array(fc.double({ min: -1, max: END + 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
          (times) => {
            const forwards = new Map(times.map((t) => [t, bits(stateAt(plan, t))]));
            for (const t of [...times].reverse()) expect(bits(stateAt(plan, t))).toBe(forwards.get(t));
          },
        ),
        run(40),
      );
  });

  it('is finite at every time', () => {
    for (const plan of plans)
      for (let t = 0; t <= END; t += 0.013)
        expect(numbersOf(stateAt(plan, t)).every(Number.isFinite)).toBe(true);
  });

  it('moves without jumps: a thousandth of a stage moves no height by more than 0.2 mm', () => {
    for (const plan of plans)
      for (const stage of plan.stages) {
        let before: State | null = null;
        for (let p = 0.0005; p <= 1; p += 0.001) {
          const now = stateAt(plan, stage.from + p);
          for (const [at, { heightsMm }] of (before?.levels ?? []).entries())
            for (const name of ['anterior', 'middle', 'posterior'] as const)
              expect(Math.abs(now.levels[at].heightsMm[name] - heightsMm[name])).toBeLessThan(0.2);
          before = now;
        }
      }
  });

  it('joins its stages: the end of one is the beginning of the next', () => {
    for (const plan of plans)
      for (const [index, stage] of plan.stages.entries()) {
        const following = plan.stages[index + 1];
        if (following === undefined) continue;
        const a = stateAt(plan, stage.to);
        const b = stateAt(plan, following.from + 1e-9);
        expect(b.lying).toBeCloseTo(a.lying, 6);
        for (const [at, before] of a.levels.entries()) {
          const after = b.levels[at];
          expect(after.wedge).toBeCloseTo(before.wedge, 6);
          expect(after.central).toBeCloseTo(before.central, 6);
          expect(after.cementMl).toBeCloseTo(before.cementMl, 6);
        }
      }
  });

  it('fills only: cement never falls, and what leaked is part of it', () => {
    for (const plan of plans) {
      const before = plan.levels.map(() => 0);
      for (let t = 0; t <= END; t += 0.02)
        for (const [at, { cementMl, leakMl }] of stateAt(plan, t).levels.entries()) {
          expect(cementMl).toBeGreaterThanOrEqual(before[at] - 1e-9);
          expect(Object.values(leakMl).reduce((sum, ml) => sum + ml, 0)).toBeLessThanOrEqual(cementMl + 1e-9);
          before[at] = cementMl;
        }
    }
  });

  it('keeps endplates apart and the posture within its bounds', () => {
    for (const plan of plans)
      for (let t = 0; t <= END; t += 0.05) {
        const { levels, lying, cure } = stateAt(plan, t);
        for (const share of [lying, cure]) expect(share >= 0 && share <= 1).toBe(true);
        for (const { heightsMm, reduction } of levels) {
          for (const height of Object.values(heightsMm)) expect(height).toBeGreaterThan(3);
          expect(reduction).toBeLessThanOrEqual(1);
        }
      }
  });

  it('tells the story: broken, better lying, better inflated, a little lost again, cement kept', () => {
    const [plan] = plans;
    const at = (t: number) => oneAt(plan, t);
    expect(at(1).lossFraction).toBe(0);
    expect(at(2).lossFraction).toBeCloseTo(0.4, 3);
    expect(at(4).lossFraction).toBeLessThan(at(2).lossFraction);
    expect(at(9).lossFraction).toBeLessThan(at(8).lossFraction);
    expect(at(10).lossFraction).toBeGreaterThan(at(9).lossFraction);
    expect(at(13).lossFraction).toBeGreaterThan(at(12).lossFraction);
    expect(at(13).lossFraction).toBeLessThan(at(2).lossFraction);
    expect(at(9).balloonMl).toBeCloseTo(2.4, 6);
    expect(at(11).cementMl).toBeCloseTo(4.8, 6);
    expect(at(13).statureMm).toBeGreaterThan(at(2).statureMm);
    expect(at(2).cobbDeg).toBeGreaterThan(at(1).cobbDeg + 5);
  });
});
