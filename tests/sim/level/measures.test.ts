import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../../models/math/vec.ts';
import { heightsOf, lossOf, wedgeDegOf } from '../../../src/sim/level/measures.ts';
import { levelOf, levels, oneAt, planOf } from '../../fixtures/real.ts';

/** Six points of a body with upright walls, its lower endplate level. */
const sixPoints = (anterior: number, middle: number, posterior: number, depth: number) => {
  const wall = (x: number, height: number): [Vec3, Vec3] => [
    [x, height, 0],
    [x, 0, 0],
  ];
  return { anterior: wall(depth, anterior), middle: wall(depth / 2, middle), posterior: wall(0, posterior) };
};

describe('heights and angles', () => {
  it.each([
    // 10 mm lower in front over 10 mm of depth is half a right angle; over 30 mm a slope of 1 in 3.
    [16, 26, 10, 45],
    [16, 26, 30, 18.435],
    [26, 26, 30, 0],
    [28, 26, 40, -2.862],
  ])(
    '%d mm in front and %d mm behind, %d mm apart, are a wedge of %d degrees',
    (front, back, depth, degrees) => {
      expect(wedgeDegOf(sixPoints(front, 22, back, depth))).toBeCloseTo(degrees, 3);
    },
  );

  it('loss is the worst of the three against the same body when healthy', () => {
    const healthy = heightsOf(sixPoints(25, 25, 25, 30));
    expect(lossOf(healthy, heightsOf(sixPoints(20, 15, 25, 30)))).toBeCloseTo(0.4, 6);
    expect(lossOf(healthy, healthy)).toBe(0);
  });

  it.each(levels)('at %s the broken angle is that of its own heights and depth', async (level) => {
    const plan = await planOf({ fracture: { level, shape: 'wedge' }, method: 'none' });
    const [healthy, broken] = [oneAt(plan, 1), oneAt(plan, 2)];
    const sunk = ({ heightsMm }: typeof healthy) => heightsMm.posterior - heightsMm.anterior;
    const slope = Math.atan((sunk(broken) - sunk(healthy)) / levelOf(plan).ruler.depthMm) * (180 / Math.PI);
    expect(Math.abs(broken.wedgeDeg - healthy.wedgeDeg - slope)).toBeLessThan(1.5);
  });
});

describe('the column', () => {
  it.each(levels)('a wedge at %s stoops it, costs stature and moves the head forwards', async (level) => {
    const plan = await planOf({ fracture: { level } });
    const [healthy, broken, after] = [1, 2, 13].map((t) => oneAt(plan, t));
    expect(broken.statureMm).toBeLessThan(healthy.statureMm - 3);
    expect(broken.cobbDeg).toBeGreaterThan(healthy.cobbDeg + 4);
    expect(broken.alignment.svaShiftMm).toBeGreaterThan(healthy.alignment.svaShiftMm + 3);
    expect(after.statureMm).toBeGreaterThan(broken.statureMm);
    expect(after.statureMm).toBeLessThan(healthy.statureMm);
    expect(after.alignment.svaShiftMm).toBeLessThan(broken.alignment.svaShiftMm);
  });

  it('lying prone on bolsters takes some of the kyphosis out of a fresh fracture', async () => {
    const plan = await planOf({});
    expect(oneAt(plan, 4).cobbDeg).toBeLessThan(oneAt(plan, 2).cobbDeg);
  });
});

describe('heat of setting', () => {
  it('peaks while the cement sets, within what was measured in patients, and fades', async () => {
    const plan = await planOf({});
    const at = (t: number) => oneAt(plan, t).heat;
    expect(at(9)).toBeNull();
    const times = Array.from({ length: 101 }, (_, i) => 11 + i / 50);
    const high = times.map((t) => at(t)?.highC ?? Number.NaN);
    const low = times.map((t) => at(t)?.lowC ?? Number.NaN);
    // anselmetti2009-temperature: means of three cements between 44.8 and 86.7 degrees C.
    expect(Math.max(...high)).toBeCloseTo(86.7, 1);
    expect(Math.max(...low)).toBeCloseTo(44.8, 1);
    expect(times[high.indexOf(Math.max(...high))]).toBeLessThan(12);
    expect(high[0]).toBeCloseTo(37, 6);
    expect(high[high.length - 1]).toBeLessThan(40);
  });
});
