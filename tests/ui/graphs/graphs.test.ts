import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/sim/plan.ts';
import { stateAt } from '../../../src/sim/state.ts';
import { axisOf, nearest, niceStep } from '../../../src/ui/graphs/axis.ts';
import { csvOf } from '../../../src/ui/graphs/csv.ts';
import { GRAPH_KINDS } from '../../../src/ui/graphs/kinds.ts';
import {
  type Samples,
  sampleSoon,
  samplesKnown,
  samplesOf,
  timesOf,
} from '../../../src/ui/graphs/samples.ts';
import { planOf } from '../../fixtures/real.ts';

let plan: Plan;
let samples: Samples;
beforeAll(async () => {
  plan = await planOf({});
  samples = await new Promise((done) => {
    sampleSoon(plan, 'L1', done);
  });
});

describe('a plan over time', () => {
  it('is the states at those times, and is kept', () => {
    const t = timesOf(plan);
    expect(samples).toEqual(
      samplesOf(
        t,
        t.map((one) => stateAt(plan, one).levels[0]),
      ),
    );
    expect(samplesKnown(plan, 'L1')).toBe(samples);
  });

  it('has every turn of the pump: peaks and what they relax to', () => {
    const psi = samples.values.pressure;
    const peaks = psi.filter((value, at) => value > (psi[at - 1] ?? 0) && value > (psi[at + 1] ?? 0));
    expect(peaks.length).toBeGreaterThanOrEqual(5);
  });
});

describe('an axis', () => {
  it('goes in steps that are counted easily, and holds all', () => {
    expect([0.9, 1, 4.9, 26, 430].map((span) => niceStep(span))).toEqual([0.2, 0.2, 1, 10, 100]);
    for (const kind of GRAPH_KINDS) {
      const { low, high, ticks } = axisOf(kind, [samples]);
      const values = kind.lines.flatMap(({ id }) => samples.values[id]);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
      expect(ticks.length).toBeLessThan(9);
    }
  });

  it('finds the sample nearest to a time', () => {
    expect(nearest([0, 1, 2, 4], 2.9)).toBe(2);
    expect(nearest([0, 1, 2, 4], 9)).toBe(3);
  });
});

describe('a graph as text', () => {
  it('has a row a sample and a column a line, those compared too', () => {
    const [kind] = GRAPH_KINDS;
    const text = csvOf({
      kind,
      samples,
      other: samples,
      stages: plan.stages,
      nameOf: (id, by) => `${id}${by}`,
    });
    const rows = text.split('\n');
    expect(rows).toHaveLength(samples.t.length + 1);
    expect(rows[0].match(/"/g)).toHaveLength(12);
    const last = rows[rows.length - 1].split(',');
    expect(last).toHaveLength(8);
    expect(Number(last[2])).toBeCloseTo(samples.values.anterior.at(-1) ?? 0, 2);
  });
});
