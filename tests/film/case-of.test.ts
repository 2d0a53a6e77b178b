import { describe, expect, it } from 'vitest';
import { caseOfFilm } from '../../src/film/case-of.ts';
import type { Measures } from '../../src/film/measures.ts';
import { placed, registered } from '../../src/film/register.ts';
import { windowed, windowFor } from '../../src/film/windowing.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import { defaultLevel } from '../../src/sim/case/level.ts';
import { positioned } from '../../src/sim/fracture/reduction.ts';
import { heightsAt, lossOf, rulerOf } from '../../src/sim/level/measures.ts';
import { fractureFor } from '../../src/sim/level/plan.ts';
import { caseOf } from '../fixtures/real.ts';
import { manifest } from '../models/baked.ts';

const { landmarks } = skeletonFor(manifest, { sex: 'F', ageYears: 74, statureCm: 162 });
const told = (lossFront: number, lossMiddle: number, lossBack: number): Measures => ({
  lossFront,
  lossMiddle,
  lossBack,
  frontOverBack: 1,
  middleOverBack: 1,
  wedge: 0,
  cobb: 0,
});
const bone = defaultLevel('L1');

describe('a case of a film', () => {
  it('stands as the film has it, at every station', () => {
    const { one, clamped } = caseOfFilm(bone, told(0.38, 0.2, 0.05), 'standing', landmarks);
    expect(one.fracture).toMatchObject({
      shape: 'wedge',
      heightLoss: 0.38,
      anteriorLoss: 0.38,
      middleLoss: 0.2,
      posteriorLoss: 0.05,
    });
    expect(clamped).toEqual([]);
    const ruler = rulerOf({ landmarks, level: 'L1' }, fractureFor(one, { landmarks }));
    const now = heightsAt(ruler.stations, 1, 1);
    expect(1 - now.anterior / ruler.healthy.anterior).toBeCloseTo(0.38, 2);
    expect(1 - now.posterior / ruler.healthy.posterior).toBeCloseTo(0.05, 2);
  });

  it('is one that the table of parameters takes as it is, whatever was measured', () => {
    for (const losses of [told(-0.1, 0.3, -0.02), told(0.97, 0.95, 0.93), told(0, 0, 0)]) {
      const { one } = caseOfFilm(bone, losses, 'unknown', landmarks);
      expect(() => caseOf({ levels: [one] })).not.toThrow();
    }
  });

  it('says which losses it brought to the nearest that the model has', () => {
    expect(caseOfFilm(bone, told(0.95, 0.3, -0.08), 'standing', landmarks).clamped).toEqual([
      'lossFront',
      'lossBack',
    ]);
  });

  it('of a film taken lying stands lower, and lies as the film has it', () => {
    const fresh = { ...bone, fracture: { ...bone.fracture, mobility: 0.8 } };
    const { one, lying, standing } = caseOfFilm(fresh, told(0.25, 0.17, 0.01), 'lying', landmarks);
    expect(lying).toBe(0.25);
    expect(standing).toBeGreaterThan(0.3);
    const ruler = rulerOf({ landmarks, level: 'L1' }, fractureFor(one, { landmarks }));
    const { wedge, central } = positioned(one);
    expect(lossOf(ruler.healthy, heightsAt(ruler.stations, wedge, central))).toBeCloseTo(0.25, 1);
    const fixed = { ...bone, fracture: { ...bone.fracture, mobility: 0 } };
    expect(caseOfFilm(fixed, told(0.25, 0.17, 0.01), 'lying', landmarks).standing).toBeCloseTo(0.25, 2);
  });
});

describe('laying one set of points on another', () => {
  const from = [
    [0, 0],
    [10, 0],
    [10, 20],
    [3, 7],
  ] as const;
  const turned = ([x, y]: readonly [number, number]) => [5 - 2 * y, 9 + 2 * x] as const;

  it('is exact where one is the other turned, sized and shifted, mirrored or not', () => {
    const same = registered(from, from.map(turned), [1, 1, 1, 1], false);
    expect(same.rms).toBeLessThan(1e-9);
    expect(placed(same.map, [1, 1])).toEqual([expect.closeTo(3, 9), expect.closeTo(11, 9)]);
    const mirrored = registered(
      from,
      from.map(([x, y]) => turned([-x, y])),
      [1, 1, 1, 1],
      true,
    );
    expect(mirrored.rms).toBeLessThan(1e-9);
  });

  it('tells what is left over, and heeds the heavier points', () => {
    const to = from.map(([x, y], i) => [x, y + (i === 3 ? 4 : 0)] as const);
    const even = registered(from, to, [1, 1, 1, 1], false);
    expect(even.worst).toBeGreaterThan(even.rms);
    const off = ({ map }: typeof even) => Math.abs(placed(map, from[0])[1]);
    expect(off(registered(from, to, [50, 50, 50, 1], false))).toBeLessThan(off(even) / 5);
  });
});

describe('a window', () => {
  it('is DICOM’s: its ends are black and white, a width of 1 is a step', () => {
    const window = { centre: 2048, width: 4096 };
    expect(windowed(0, window)).toBeCloseTo(0, 6);
    expect(windowed(4095, window)).toBeCloseTo(1, 6);
    expect(windowed(-50, window)).toBe(0);
    expect(windowed(10, { centre: 11, width: 1 })).toBe(0);
    expect(windowed(11, { centre: 11, width: 1 })).toBe(1);
  });

  it('without a word for it leaves out the outermost hundredths', () => {
    const { centre, width } = windowFor(
      Float32Array.from({ length: 1001 }, (_, i) => (i === 1000 ? 1e6 : i)),
    );
    expect(centre).toBeCloseTo(500.5, 0);
    expect(width).toBeLessThan(1000);
  });
});
