import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CementCase } from '../../../src/sim/case/case.ts';
import { type Flow, flowOf } from '../../../src/sim/cement/flow.ts';
import { LEAK_TYPES } from '../../../src/sim/cement/leak-types.ts';
import { furtherLoss } from '../../../src/sim/fracture/reduction.ts';
import { broken, changed, patients } from '../../fixtures/patients.ts';
import { anatomyOf, boneOf, caseOf, levelOf, planned } from '../../fixtures/real.ts';
import { run, SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

/** Ways out of the bone, in a deeply broken body: cracks and a fissure besides the veins. */
const CASE = caseOf({ levels: [{ level: 'L1', fracture: { heightLoss: 0.5, mobility: 0.35 } }] });
const made = levelOf(await planned(CASE));
const { level, landmarks } = await anatomyOf(CASE);
const { body, bone } = made;

const still = { levels: [], open: new Float32Array(bone.broken.length) };

/** How hard cement flows beside a balloon's hollow, or where no balloon was. */
function flow(viscosity: CementCase['viscosity'], packed: boolean, volumeFraction = 0.09): Flow {
  const one = { ...boneOf(CASE), cement: { ...boneOf(CASE).cement, viscosity } };
  const cavity = { ...still, bone: packed ? bone.packed : bone.broken };
  const found = { volumeFraction, broken: bone.broken, holes: null };
  return flowOf(body, landmarks[level], cavity, one, found, null);
}

const medium = flow('medium', false);
const ways = [...medium.type.keys()].filter((o) => medium.type[o] > 0);
const kindOf = (o: number) => LEAK_TYPES[medium.type[o] - 1];
const depth = (o: number) => -body.distance[o];

describe('ways out of the bone', () => {
  it('are of every kind here', () => {
    expect(new Set(ways.map(kindOf)).size).toBe(LEAK_TYPES.length);
  });

  it('veins in bone that a balloon has packed are pressed shut with it; cracks are not', () => {
    const beside = flow('medium', true);
    const packed = ways.filter((o) => depth(o) > 2 && bone.packed[o] > 1.5 * bone.broken[o]);
    const veins = packed.filter((o) => kindOf(o) === 'B' || kindOf(o) === 'S');
    expect(veins.length).toBeGreaterThan(10);
    for (const o of veins) expect(beside.slowness[o]).toBeGreaterThan(1.2 * medium.slowness[o]);
    for (const o of ways)
      if (kindOf(o) === 'C' || bone.packed[o] <= bone.broken[o])
        expect(beside.slowness[o]).toBeGreaterThanOrEqual(0.999 * medium.slowness[o]);
  });

  it('outside cement runs as thick as it is, and no bone holds it up', () => {
    const outside = ways.filter((o) => depth(o) < 0);
    expect(outside.length).toBeGreaterThan(100);
    const [low, high, dense] = [flow('low', false), flow('high', false), flow('medium', false, 0.18)];
    for (const o of outside) {
      expect(dense.slowness[o]).toBe(medium.slowness[o]);
      expect(high.slowness[o] / low.slowness[o]).toBeCloseTo(1.9 / 0.55, 3);
    }
  });

  it('dough does not give in to a gap in the shell: there it is held up more than deeper in', () => {
    const high = flow('high', false);
    const held = (at: (o: number) => boolean) => {
      const there = ways.filter((o) => kindOf(o) === 'B' && at(o));
      expect(there.length).toBeGreaterThan(3);
      return there.reduce((sum, o) => sum + high.slowness[o] / medium.slowness[o], 0) / there.length;
    };
    expect(held((o) => depth(o) > 0 && depth(o) < 1.3)).toBeGreaterThan(2 * held((o) => depth(o) > 2));
  });
});

it('whoever injects stops once a leak is seen: none through the shell or into a disc grows far beyond', async () => {
  // Runny cement, much of it, into broken bone.
  const all = changed(broken(patients(runs(60, 1 / 20), SEED), { cause: 'injury' }), (one) => ({
    ...one,
    treatment: 'vertebroplasty',
    cement: { ...one.cement, viscosity: 'low', volumeMl: 4 },
  }));
  let stopped = 0;
  for (const one of all)
    for (const side of levelOf(await planned(one)).cementing?.sides ?? []) {
      const last = side.curve.ml.findIndex((ml) => ml >= side.finalMl - 1e-6);
      for (const kind of ['C', 'D'] as const) expect(side.leaks[kind].at(last)).toBeLessThan(0.7);
      if (side.stop !== 'leak-seen') continue;
      stopped++;
      expect(side.finalMl).toBeLessThan(4);
      expect(LEAK_TYPES.reduce((sum, kind) => sum + (side.leaks[kind].at(last) ?? 0), 0)).toBeGreaterThan(
        0.2,
      );
    }
  expect(stopped).toBeGreaterThan(0);
}, 600_000);

it('a break that is left alone loses most of what it loses in the first month (published), and never gains', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (weeks, mobility) => {
        const fracture = { ...boneOf(CASE).fracture, mobility };
        expect(furtherLoss(fracture, 4.3)).toBeGreaterThan(0.5 * furtherLoss(fracture, 26));
        expect(furtherLoss(fracture, weeks + 1)).toBeGreaterThanOrEqual(furtherLoss(fracture, weeks));
      },
    ),
    run(200),
  );
});
