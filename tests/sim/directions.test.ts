import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onSides } from '../../scripts/cohort/draw.ts';
import { type Outcome, seen } from '../../scripts/cohort/measure.ts';
import type { Case, LevelCase } from '../../src/sim/case/case.ts';
import { naturalCourse } from '../../src/sim/fracture/reduction.ts';
import { endOf } from '../../src/sim/stages/ends.ts';
import { stateAt } from '../../src/sim/state.ts';
import { anyOneLevel } from '../fixtures/arbitrary.ts';
import { broken, changed, corrected, leakOf, mean, outcomes, patients, share } from '../fixtures/patients.ts';
import { boneOf, caseOf, levelOf, planned } from '../fixtures/real.ts';
import { SEED } from '../fixtures/seed.ts';
import { all, runs } from '../fixtures/share.ts';

/**
 * What the literature says goes which way, row by row, on the same patients treated in two ways: "published" is what the
 * row says, and where a size is published it is in the name. A model can agree with all means and have these wrong.
 */
const INTACT = { posteriorWall: 'intact', cause: 'osteoporosis' } as const;
const wholeOnes = (count: number): Case[] => broken(patients(count, SEED), INTACT);
const WHOLE = wholeOnes(runs(40, 1 / 8));

const without = (all: readonly Case[], viscosity: LevelCase['cement']['viscosity'] = 'medium'): Case[] =>
  changed(all, (one) => ({ ...one, treatment: 'vertebroplasty', cement: { ...one.cement, viscosity } }));
const turned = (all: readonly Case[], how: Partial<LevelCase['access']>): Case[] =>
  changed(all, (one) => ({ ...one, access: { ...one.access, ...how } }));
const straight = (all: readonly Case[]): Case[] =>
  turned(all, { convergenceDeg: 0, sagittalDeg: 0, depthMm: 0 });
const weeks = (all: readonly Case[], weeksAfter: number): Case[] =>
  all.map((one) => ({ ...one, weeksAfter }));
const left = (all: readonly Case[]): Case[] => changed(all, (one) => ({ ...one, treatment: 'none' }));
const dense = (all: readonly Case[], volumeFraction: number): Case[] =>
  all.map((one) => ({ ...one, bone: { volumeFraction } }));

/** With little cement, for what it has no part in: it takes two fifths of a plan. */
const little = (all: readonly Case[], volumeMl = 0.4): Case[] =>
  changed(all, (one) => ({ ...one, cement: { ...one.cement, volumeMl } }));

const onCt = (all: readonly Outcome[]): number => share(all, (one) => seen(one, 'ct'));
const odds = (p: number): number => p / Math.max(0.01, 1 - p);
const regained = (one: Outcome): number =>
  one.stages.after.heightsMm.anterior - one.stages.broken.heightsMm.anterior;

describe('leaks', { timeout: 600_000 }, () => {
  it('a broken posterior wall: more (published odds ratio 5.56), and into the canal', async () => {
    const wall = broken(WHOLE, { posteriorWall: 'breached' });
    const intact = await outcomes(WHOLE);
    const breached = await outcomes(wall);
    expect(odds(onCt(breached)) / odds(onCt(intact))).toBeGreaterThan(2);
    expect(mean(breached, ({ canalMl }) => canalMl)).toBeGreaterThan(0.01);
    for (const { canalMl } of intact) expect(canalMl).toBe(0);
  });

  it('a cleft, with a balloon: more by the basivertebral vein (published 23.6 against 12.6 %)', async () => {
    const cleft = await outcomes(broken(WHOLE, { mobility: 0.9 }));
    const none = await outcomes(broken(WHOLE, { mobility: 0.35 }));
    const veins = (all: readonly Outcome[]) => mean(all, ({ leakMl }) => leakMl.B);
    expect(veins(cleft)).toBeGreaterThan(veins(none));
    expect(mean(cleft, leakOf)).toBeGreaterThan(mean(none, leakOf));
  });

  it('a tumour: more', async () => {
    const eaten = await outcomes(broken(WHOLE, { cause: 'tumour' }));
    expect(mean(eaten, leakOf)).toBeGreaterThan(1.2 * mean(await outcomes(WHOLE), leakOf));
  });

  it('a balloon: less than without; high viscosity: less (published relative risk 0.38)', async () => {
    const high = await outcomes(without(WHOLE, 'high'));
    const low = await outcomes(without(WHOLE, 'low'));
    expect(mean(high, leakOf)).toBeLessThan(0.7 * mean(low, leakOf));
    expect(onCt(high)).toBeLessThan(0.7 * onCt(low));
    // Of a few patients stiff cement may leak in none.
    if (all) expect(onCt(high)).toBeGreaterThan(0.2 * onCt(low));
    expect(mean(await outcomes(WHOLE), leakOf)).toBeLessThan(mean(low, leakOf));
  });

  it('more cement: more, and of a size that films show', async () => {
    // Few leak so much: more patients than for the other rows.
    const whole = wholeOnes(runs(40, 1 / 5));
    const more = await outcomes(
      changed(whole, (one) => ({ ...one, cement: { ...one.cement, volumeMl: one.cement.volumeMl + 2 } })),
    );
    const usual = await outcomes(whole);
    expect(mean(more, leakOf)).toBeGreaterThan(1.5 * mean(usual, leakOf));
    expect(share(more, (one) => seen(one, 'film'))).toBeGreaterThan(share(usual, (one) => seen(one, 'film')));
    expect(Math.max(...more.map(leakOf))).toBeGreaterThan(0.3);
  });

  it('one side alone, with half as much again as each of two: less', async () => {
    // Each leaks seldom: more patients than for the other rows.
    const many = patients(runs(96, 1 / 4), SEED);
    const leaked = async (sides: 'both' | 'left') =>
      mean(await outcomes(many.map((one) => onSides(one, sides))), leakOf);
    expect(await leaked('left')).toBeLessThan(await leaked('both'));
  });

  it('denser bone: less goes in, and less comes out', async () => {
    const sparse = await outcomes(dense(WHOLE, 0.07));
    const hard = await outcomes(dense(WHOLE, 0.18));
    expect(mean(hard, leakOf)).toBeLessThan(mean(sparse, leakOf));
    expect(mean(hard, ({ cementMl }) => cementMl)).toBeLessThan(mean(sparse, ({ cementMl }) => cementMl));
  });

  it('a cleft, without a balloon: through cortex and into discs not three times as often', async () => {
    const cortical = ({ leakMl }: Outcome) => leakMl.C > 0.005 || leakMl.D > 0.005;
    const cleft = await outcomes(without(broken(WHOLE, { mobility: 0.9 })));
    const none = await outcomes(without(broken(WHOLE, { mobility: 0.35 })));
    expect(share(cleft, cortical)).toBeLessThan(2 * share(none, cortical) + 0.1);
    expect(onCt(cleft)).toBeLessThan(onCt(none) + 0.2);
  });
});

describe('height and kyphosis', { timeout: 600_000 }, () => {
  it('a fixed bone: a healed break will not open, a mobile one does', async () => {
    const fixed = await outcomes(little(broken(WHOLE, { mobility: 0.1 })));
    const mobile = await outcomes(little(broken(WHOLE, { mobility: 0.6 })));
    expect(mean(fixed, corrected('lying', 'inflated'))).toBeLessThan(0.6);
    expect(mean(mobile, corrected('lying', 'inflated'))).toBeGreaterThan(1.5);
    expect(share(fixed, ({ stages }) => stages.after.lossFraction > 0.9 * stages.broken.lossFraction)).toBe(
      1,
    );
  });

  it('a balloon corrects kyphosis clearly more than cement alone', async () => {
    const mobile = broken(WHOLE, { mobility: 0.65 });
    const balloon = mean(await outcomes(mobile), corrected('broken', 'after'));
    const alone = mean(await outcomes(without(mobile)), corrected('broken', 'after'));
    expect(balloon).toBeGreaterThan(1.3 * alone);
    expect(balloon - alone).toBeGreaterThan(1.2);
  });

  it('a treated bone sinks again in the months after (published within 3 months), more with a cleft', async () => {
    const lost = async (all: readonly Case[]) => {
      const now = await outcomes(all);
      const later = await outcomes(weeks(all, 13));
      return 1 - mean(later, regained) / mean(now, regained);
    };
    const solid = await lost(little(broken(WHOLE, { mobility: 0.55 })));
    const cleft = await lost(little(broken(WHOLE, { mobility: 0.95 })));
    expect(solid).toBeGreaterThan(0.2);
    expect(solid).toBeLessThan(0.75);
    expect(cleft).toBeGreaterThan(solid + 0.05);
  });

  it('an untreated one sinks on within a year in near half (published 45 %), and more than a treated one', async () => {
    const alone = await outcomes(weeks(left(broken(WHOLE, { mobility: 0.75 })), 52));
    const sunk = ({ stages }: Outcome) =>
      stages.after.heightsMm.anterior < 0.92 * stages.broken.heightsMm.anterior;
    expect(share(alone, sunk)).toBeGreaterThan(0.25);
    expect(share(await outcomes(weeks(little(broken(WHOLE, { mobility: 0.75 })), 52)), sunk)).toBe(0);
  });

  it('a mobile break at L2, 73 years: all height can come back (a case report)', async () => {
    const made = await planned(
      caseOf({
        patient: { ageYears: 73 },
        levels: [{ level: 'L2', fracture: { heightLoss: 0.4, cleft: 'yes', weeksOld: 2, mobility: 0.95 } }],
      }),
    );
    const { levels } = stateAt(made, endOf(made.stages, 'deflate'));
    expect(levels[0].reduction).toBeGreaterThan(0.85);
  });

  it('lying prone on rolls keeps standing lordosis', async () => {
    const made = await planned(caseOf({ levels: [{ level: 'T8', fracture: { heightLoss: 0 } }] }));
    const lordosis = (id: 'healthy' | 'localise') =>
      stateAt(made, endOf(made.stages, id)).alignment.lumbarLordosisDeg;
    expect(Math.abs(lordosis('localise') - lordosis('healthy'))).toBeLessThan(2);
  });
});

describe('pressure and time', { timeout: 600_000 }, () => {
  it('denser bone: more pressure for the same volume', async () => {
    const at = async (volumeFraction: number) => {
      const made = await Promise.all(little(dense(WHOLE, volumeFraction), 0).map((one) => planned(one)));
      return made.map((one) => levelOf(one).inflation?.balloons[0]);
    };
    const [sparse, hard] = [await at(0.07), await at(0.18)];
    sparse.forEach((soft, i) => {
      const other = hard[i];
      if (soft === undefined || other === undefined) throw new Error('the same sides are used');
      const ml = 0.95 * Math.min(soft.finalMl, other.finalMl);
      const kpa = ({ curve, peakKpa }: typeof soft) => peakKpa[curve.ml.findIndex((to) => to >= ml)];
      if (ml > 0.3) expect(kpa(other)).toBeGreaterThan(kpa(soft));
    });
  });

  it('more mobility: more height lying down, inflated and in the end', async () => {
    const fixed = await outcomes(broken(WHOLE, { mobility: 0.35 }));
    const mobile = await outcomes(broken(WHOLE, { mobility: 0.9 }));
    for (const id of ['lying', 'inflated', 'after'] as const)
      fixed.forEach(({ stages }, i) => {
        expect(mobile[i].stages[id].lossFraction).toBeLessThan(stages[id].lossFraction + 0.01);
      });
  });

  it('a longer wait: no less kyphosis, for all that can still sink', () => {
    fc.assert(
      fc.property(anyOneLevel, fc.integer({ min: 0, max: 100 }), (drawn, at) => {
        const wedge = (after: number) => naturalCourse(boneOf(drawn), after).wedge;
        expect(wedge(at + 4)).toBeGreaterThanOrEqual(wedge(at));
        expect(wedge(at)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

describe('where the tip lies', { timeout: 600_000 }, () => {
  const planned_ = straight(WHOLE);

  it('out of the front wall: less height, more leak', async () => {
    const ideal = await outcomes(planned_);
    const out = await outcomes(turned(planned_, { depthMm: 10 }));
    expect(mean(out, regained)).toBeLessThan(mean(ideal, regained));
    expect(mean(out, leakOf)).toBeGreaterThan(mean(ideal, leakOf));
  });

  it('in an endplate or a disc: less height, more leak', async () => {
    const ideal = await outcomes(planned_);
    const up = await outcomes(turned(planned_, { sagittalDeg: 15, depthMm: 4 }));
    expect(mean(up, regained)).toBeLessThan(mean(ideal, regained) + 0.05);
    expect(mean(up, leakOf)).toBeGreaterThan(mean(ideal, leakOf));
  });

  it('through the canal: the operation ends, nothing is lifted and nothing filled', async () => {
    let stopped = 0;
    for (const one of turned(planned_, { convergenceDeg: 15 })) {
      const made = levelOf(await planned(one));
      if (!made.approaches.some(({ throughCanal }) => throughCanal)) continue;
      stopped++;
      expect(made.stopped).toBe(true);
      expect(made.inflation).toBeNull();
      expect(made.cementing).toBeNull();
      expect(made.warnings.map(({ id }) => id)).toContain('operation-stopped');
    }
    expect(stopped).toBeGreaterThan(0);
  });
});
