import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, invert } from '../../models/math/pose.ts';
import { type Case, focusOf, withLevel, withLevelValue } from '../../src/sim/case/case.ts';
import { parseCase } from '../../src/sim/case/parse.ts';
import { measuresOf } from '../../src/sim/report.ts';
import { END } from '../../src/sim/stages/timeline.ts';
import { seenAt, stateAt } from '../../src/sim/state.ts';
import { anyCase, anyOneLevel } from '../fixtures/arbitrary.ts';
import { moment } from '../fixtures/moment.ts';
import { caseOf, knownPlan, planned } from '../fixtures/real.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';

const SIX = { levels: ['T8', 'T10', 'T12', 'L1', 'L2', 'L4'] };

const MIXED = {
  levels: [
    { level: 'T7', fracture: { weeksOld: 80, shape: 'biconcave' }, treatment: 'none' },
    { level: 'T12', fracture: { shape: 'crush', heightLoss: 0.5 } },
    { level: 'L1', treatment: 'vertebroplasty' },
    { level: 'L3', treatment: 'cemented-before' },
    { level: 'L4', treatment: 'none' },
  ],
};

describe('six bones', () => {
  it('are treated in one operation: each begins after the one above it, and all end with the stage', async () => {
    const plan = await knownPlan(SIX);
    const ml = (id: 'inflate' | 'cement', share: number) =>
      stateAt(plan, moment(id, share)).levels.map((level) =>
        id === 'inflate' ? level.balloonMl : level.cementMl,
      );
    const early = ml('inflate', 0.15);
    expect(early[0]).toBeGreaterThan(0);
    expect(early.slice(2)).toEqual([0, 0, 0, 0]);
    for (const [at, full] of ml('inflate', 1).entries())
      expect(full).toBeCloseTo(
        Math.max(...(plan.levels[at].inflation?.balloons ?? []).map((b) => b.finalMl)),
        6,
      );
    const filled = stateAt(plan, moment('cement'));
    expect(filled.totals.cementMl).toBeCloseTo(
      filled.levels.reduce((sum, { cementMl }) => sum + cementMl, 0),
      9,
    );
    for (const { cementMl } of filled.levels) expect(cementMl).toBeGreaterThan(1);
  });

  it('cost more stature and stoop more than any of them alone, and each is measured', async () => {
    const plan = await knownPlan(SIX);
    const broken = measuresOf(plan).stages.find(({ id }) => id === 'fracture');
    const one = measuresOf(await knownPlan({ levels: ['L1'] })).stages.find(({ id }) => id === 'fracture');
    expect(broken?.levels.map(({ level }) => level)).toEqual(SIX.levels);
    expect(broken?.statureMm).toBeLessThan((one?.statureMm ?? 0) - 10);
    expect(broken?.alignment.stoopDeg).toBeGreaterThan(3 * (one?.alignment.stoopDeg ?? 90));
  });

  it('leave one who looks at a bone with the same column: only the frame is another', async () => {
    const plan = await knownPlan(SIX);
    for (const t of [moment('fracture', 0.4), moment('inflate', 0.6), moment('after')]) {
      const state = stateAt(plan, t);
      for (const { level, index } of plan.levels) {
        const seen = seenAt(plan, state, level);
        for (let i = 0; i + 1 < state.column.length; i++) {
          const joint = ({ column }: typeof state) => compose(invert(column[i + 1]), column[i]).position;
          for (const c of [0, 1, 2]) expect(joint(seen)[c]).toBeCloseTo(joint(state)[c], 9);
        }
        expect(seen.slots[index].position.every((mm) => Math.abs(mm) < 1e-9)).toBe(true);
        expect(seen.levels).toBe(state.levels);
        expect(seen.alignment).toBe(state.alignment);
      }
    }
  });
});

describe('bones that are treated in different ways', () => {
  it('stand as their own stories have it: an old break from the start, cement of before from the start', async () => {
    const plan = await knownPlan(MIXED);
    const [old, balloon, plasty, before, fresh] = stateAt(plan, moment('healthy')).levels;
    expect(old.lossFraction).toBeCloseTo(0.4, 2);
    expect(before.lossFraction).toBeCloseTo(0.4, 2);
    expect(before.cementMl).toBeGreaterThan(3);
    expect(before.cure).toBe(1);
    for (const { lossFraction, cementMl } of [balloon, plasty, fresh])
      expect([lossFraction, cementMl]).toEqual([0, 0]);
  });

  it('only those that are treated get balloons and cement, and what they get is the sum', async () => {
    const plan = await knownPlan(MIXED);
    const full = stateAt(plan, moment('inflate')).levels;
    expect(full.map(({ balloonMl }) => balloonMl > 1)).toEqual([false, true, false, false, false]);
    const { levels, totals } = stateAt(plan, moment('after'));
    expect(levels.map(({ cementMl }) => cementMl > 1)).toEqual([false, true, true, true, false]);
    expect(totals.cementMl).toBeCloseTo(levels[1].cementMl + levels[2].cementMl, 9);
    expect(levels[0].reduction).toBeCloseTo(0, 9);
    expect(levels[1].reduction).toBeGreaterThan(0.1);
  });

  it('have one that is looked at: the one asked for, else the lowest that is treated', () => {
    const patientCase = caseOf(MIXED);
    expect(focusOf(patientCase, 'T7').level).toBe('T7');
    expect(focusOf(patientCase, null).level).toBe('L1');
    expect(focusOf(patientCase, 'T9').level).toBe('L1');
  });
});

/** Few: each plans some bones twice. */
const RUNS = runs(40);

describe('any bones', { timeout: 1_200_000 }, () => {
  it('are planned apart: what is changed of one leaves the plans of the others as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, anyOneLevel, fc.nat(), async (patientCase, drawn, which) => {
        const at = which % patientCase.levels.length;
        const { level } = patientCase.levels[at];
        const changed = withLevel(patientCase, { ...drawn.levels[0], level });
        const [before, after] = [await planned(patientCase), await planned(changed)];
        for (const [place, plan] of before.levels.entries())
          if (place !== at) expect(isDeepStrictEqual(plan, after.levels[place]), plan.level).toBe(true);
        expect(after.levels[at].case).toEqual(changed.levels[at]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });

  it('are measured the same in whatever order they were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (patientCase) => {
        const turned = parseCase({ ...patientCase, levels: [...patientCase.levels].reverse() }).case;
        if (turned === null) throw new Error('the bones were refused');
        expect(measuresOf(await planned(turned))).toEqual(measuresOf(await planned(patientCase)));
      }),
      { numRuns: RUNS / 2, seed: SEED, endOnFailure: true },
    );
  });

  it('that are whole and left alone change nothing of the one that broke', async () => {
    const whole = withLevelValue(
      withLevelValue(caseOf({ levels: ['T9'] }).levels[0], 'fracture.heightLoss', 0),
      'treatment',
      'none',
    );
    const alone = caseOf({ levels: ['L1'] });
    const both: Case = { ...alone, levels: [whole, ...alone.levels] };
    const [a, b] = [await planned(alone), await planned(both)];
    for (const stage of a.stages) {
      const [one, two] = [stateAt(a, stage.to), stateAt(b, stage.to)];
      expect(two.levels[1]).toEqual(one.levels[0]);
      expect(two.statureMm).toBeCloseTo(one.statureMm, 6);
      expect(two.alignment.stoopDeg).toBeCloseTo(one.alignment.stoopDeg, 6);
    }
  });
});

describe('bones of different treatments', () => {
  it('have in them only what is done to them: nothing where cement is from before, no drill and no balloon for cement alone', async () => {
    const plan = await knownPlan(MIXED);
    const entered = new Map<string, Set<string>>();
    for (let t = 0; t <= END; t += 0.05)
      for (const { level, sides } of stateAt(plan, t).levels)
        for (const { tools } of sides)
          for (const [tool, depth] of Object.entries(tools))
            if (depth !== null) entered.set(level, (entered.get(level) ?? new Set()).add(tool));
    expect([...entered.keys()].sort()).toEqual(['L1', 'T12']);
    expect([...(entered.get('T12') ?? [])].sort()).toEqual([
      'balloon',
      'cannula',
      'drill',
      'filler',
      'needle',
      'wire',
    ]);
    expect([...(entered.get('L1') ?? [])].sort()).toEqual(['cannula', 'filler', 'needle', 'wire']);
  });
});
