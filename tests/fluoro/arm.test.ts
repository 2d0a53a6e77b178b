import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cross, distance, dot, length, type Vec3 } from '../../models/math/vec.ts';
import {
  armAngles,
  armDirection,
  beamOf,
  magnificationAt,
  project,
  rayTo,
  SOURCE_DETECTOR_MM,
} from '../../src/fluoro/arm.ts';
import { SEED } from '../fixtures/seed.ts';

const orbit = fc.double({ min: -60, max: 120, noNaN: true });
const tilt = fc.double({ min: -45, max: 45, noNaN: true });
const near = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -60, max: 60, noNaN: true }))) as fc.Arbitrary<
  [number, number, number]
>;
const ISO: Vec3 = [4, -7, 2];

describe('the arm', () => {
  it('stands in front of the prone patient for AP and at the right for lateral', () => {
    expect(armDirection(0, 0)).toEqual([1, -0, 0]);
    const [x, y, z] = armDirection(90, 0);
    expect([x, y, z].map((v) => Math.round(v * 1e9) / 1e9 + 0)).toEqual([0, 0, 1]);
  });

  it('shows the patient’s right at the right on AP, front at the left on lateral, head up on both', () => {
    const ap = beamOf({ orbitalDeg: 0, angularDeg: 0 }, [0, 0, 0], 650);
    expect(project(ap, [0, 0, 10])[0]).toBeGreaterThan(10);
    expect(project(ap, [0, 10, 0])[1]).toBeGreaterThan(10);
    const lateral = beamOf({ orbitalDeg: 90, angularDeg: 0 }, [0, 0, 0], 650);
    expect(project(lateral, [10, 0, 0])[0]).toBeLessThan(-10);
    expect(project(lateral, [0, 10, 0])[1]).toBeGreaterThan(10);
  });

  it('takes the detector towards the head with a positive angle, and to the left with a positive orbit', () => {
    // The detector lies opposite to the source.
    expect(armDirection(0, 20)[1]).toBeLessThan(0);
    expect(armDirection(20, 0)[2]).toBeGreaterThan(0);
  });

  it('has axes at right angles, and angles that lead back to the direction', () => {
    fc.assert(
      fc.property(orbit, tilt, (orbitalDeg, angularDeg) => {
        const beam = beamOf({ orbitalDeg, angularDeg }, ISO, 650);
        expect(length(beam.right)).toBeCloseTo(1, 9);
        expect(length(beam.up)).toBeCloseTo(1, 9);
        expect(
          distance(cross(beam.up, beam.toSource), [-beam.right[0], -beam.right[1], -beam.right[2]]),
        ).toBeLessThan(1e-9);
        expect(distance(beam.source, ISO)).toBeCloseTo(650, 9);
        const back = armAngles(beam.toSource);
        expect(back.orbitalDeg).toBeCloseTo(orbitalDeg, 6);
        expect(back.angularDeg).toBeCloseTo(angularDeg, 6);
      }),
      { seed: SEED },
    );
  });

  it('draws a thing as large as the distances to detector and to it say, and rays meet what they are drawn from', () => {
    fc.assert(
      fc.property(orbit, tilt, near, (orbitalDeg, angularDeg, at) => {
        const beam = beamOf({ orbitalDeg, angularDeg }, ISO, 650);
        const ray = rayTo(beam, project(beam, at));
        const from: Vec3 = [at[0] - beam.source[0], at[1] - beam.source[1], at[2] - beam.source[2]];
        expect(length(cross(ray, from))).toBeLessThan(1e-6);
        const depth = -dot(from, beam.toSource);
        const step: Vec3 = [at[0] + beam.right[0], at[1] + beam.right[1], at[2] + beam.right[2]];
        const drawn = project(beam, step)[0] - project(beam, at)[0];
        expect(drawn).toBeCloseTo(SOURCE_DETECTOR_MM / depth, 6);
        expect(magnificationAt(beam, at)).toBeCloseTo(drawn, 6);
      }),
      { seed: SEED },
    );
  });
});
