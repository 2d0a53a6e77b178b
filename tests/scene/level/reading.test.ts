import { describe, expect, it } from 'vitest';
import {
  contrastMm,
  fillerLoadMl,
  handDeg,
  plungerOutMm,
  screwRad,
} from '../../../src/scene/level/tools/reading.ts';

/** 1 psi is 6.894757 kPa (NIST SP 811), so these are 100, 200, 300 and 400 psi. */
const KPA = { 100: 689.4757, 200: 1378.9514, 300: 2068.4271, 400: 2757.9028 } as const;

describe('the gauge', () => {
  it('points where its face has the number: 0 lower left, 200 up, 400 lower right', () => {
    // Three quarters of a turn for 400 psi: 67.5 degrees to the hundred.
    expect(handDeg(0)).toBe(-135);
    expect(handDeg(KPA[100])).toBeCloseTo(-67.5, 4);
    expect(handDeg(KPA[200])).toBeCloseTo(0, 4);
    expect(handDeg(KPA[300])).toBeCloseTo(67.5, 4);
    expect(handDeg(KPA[400])).toBeCloseTo(135, 4);
    // 10 atm are 146.96 psi.
    expect(handDeg(1013.25)).toBeCloseTo(-35.8, 1);
  });

  it('rests on its pins, past which it cannot turn', () => {
    expect(handDeg(-5)).toBe(-135);
    expect(handDeg(5000)).toBe(handDeg(3000));
    expect(handDeg(3000)).toBeGreaterThan(135);
    expect(handDeg(3000)).toBeLessThan(150);
  });
});

describe('the syringe', () => {
  it('gives 4 mm of travel for each millilitre, one turn of its screw', () => {
    expect(contrastMm(0)).toBe(28);
    expect(contrastMm(1)).toBe(24);
    expect(contrastMm(2.4)).toBeCloseTo(18.4, 10);
    expect(screwRad(0)).toBe(0);
    expect(screwRad(0.25)).toBeCloseTo(Math.PI / 2, 10);
  });

  it('holds more than the largest balloon takes', () => {
    expect(contrastMm(6)).toBe(4);
  });
});

describe('the bone filler', () => {
  // A plunger of 1 mm radius: 3.1416 mm2 over 110 mm are 0.34558 mL.
  it('holds what its bore and stroke give', () => {
    expect(fillerLoadMl(1)).toBeCloseTo(0.34558, 5);
  });

  it('has its plunger out when full, home when empty, and gives way to the next', () => {
    expect(plungerOutMm(0, 1)).toBe(110);
    expect(plungerOutMm(0.1, 1)).toBeCloseTo(110 - 31.831, 2);
    expect(plungerOutMm(0.34557, 1)).toBeCloseTo(0, 1);
    expect(plungerOutMm(0.4, 1)).toBeCloseTo(110 - 17.324, 2);
  });
});
