import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, levelIndex } from '../../../models/levels.ts';
import { compose, IDENTITY, invert, type Pose, plateFrame } from '../../../models/math/pose.ts';
import { degrees, radians } from '../../../models/math/scalar.ts';
import { sub, type Vec3 } from '../../../models/math/vec.ts';
import { skeletonFor } from '../../../src/sim/anatomy.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { type MovingPlate, type Plates, platesOf } from '../../../src/sim/column/plates.ts';
import {
  carriedOver,
  columnAt,
  type Seat,
  seatAt,
  seenFrom,
  spineOf,
} from '../../../src/sim/column/spine.ts';
import { fractureFor } from '../../../src/sim/level/plan.ts';
import { anyCase } from '../../fixtures/arbitrary.ts';
import { caseOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';
import { manifest } from '../../models/baked.ts';

const skeleton = skeletonFor(manifest, defaultCase().patient);
const spine = spineOf(skeleton, 74);
const resting = spine.chain;

/** What a disc takes up of an endplate's tilt (see DISC_COMPENSATION). */
const KEPT = 0.85;

/** A flat endplate 30 mm deep and 40 wide, 12 mm above its bone's middle or below it, with facets behind and as high. */
function flatPlate(inwards: -1 | 1, tilt: number): MovingPlate {
  const y = -12 * inwards;
  const anterior: Vec3 = [15, y, 0];
  const posterior: Vec3 = [-15, y, 0];
  const left: Vec3 = [0, y, -20];
  const right: Vec3 = [0, y, 20];
  const ring = [anterior, posterior, left, right];
  // Turned about its back edge, its front into the bone.
  const turned = (at: Vec3): Vec3 => {
    const x = at[0] + 15;
    return [-15 + x * Math.cos(tilt), y + inwards * x * Math.sin(tilt), at[2]];
  };
  const facet = (z: number): Vec3 => [-45, y, z];
  return {
    ring,
    home: plateFrame(anterior, posterior, left, right),
    wedge: ring.map((at) => sub(turned(at), at)),
    central: ring.map((): Vec3 => [0, 0, 0]),
    facets: [facet(-15), facet(15)],
    inwards,
    roots: [facet(-15), facet(15)],
    rootGapMm: Number.POSITIVE_INFINITY,
    facetNormals: [
      [0, 0, 0],
      [0, 0, 0],
    ],
    contacts: null,
  };
}

/** A bone that has lost that many degrees in front, from above. */
const wedged = (angleDeg: number): Plates => ({
  superior: flatPlate(-1, radians(angleDeg)),
  inferior: flatPlate(1, 0),
});

/** How far a pose leans forwards of where it was, degrees. */
const leanOf = (now: Pose, before: Pose): number => {
  const { rotation } = compose(now, invert(before));
  return degrees(-2 * Math.atan2(rotation[2], rotation[3]));
};

describe('two wedges of ten degrees', () => {
  const [lower, upper] = [levelIndex('L1'), levelIndex('T11')];
  const seats = [lower, upper].map((index) => seatAt(wedged(10), index, 1, 0));
  const { column } = columnAt(resting, seats);

  it('lean what stands on both by the sum of what the discs leave of each, and what stands between by one', () => {
    for (let index = 0; index < LEVELS.length; index++) {
      const below = [lower, upper].filter((broken) => broken > index).length;
      expect(leanOf(column[index], resting[index]), LEVELS[index]).toBeCloseTo(below * KEPT * 10, 6);
    }
  });

  it('beside each other add up as well', () => {
    const near = [lower, lower - 1].map((index) => seatAt(wedged(10), index, 1, 0));
    expect(leanOf(columnAt(resting, near).column[0], resting[0])).toBeCloseTo(2 * KEPT * 10, 6);
  });

  it('lean more where the facets bear: what they cannot sink turns the neighbour', () => {
    const sunk = wedged(10);
    const deep = {
      ...sunk.superior,
      // The whole plate has sunk by 6 mm, its back as well.
      wedge: sunk.superior.wedge.map(([x, y, z]): Vec3 => [x, y - 6, z]),
    };
    const seat = seatAt({ ...sunk, superior: deep }, lower, 1, 0);
    expect(leanOf(columnAt(resting, [seat]).column[0], resting[0])).toBeGreaterThan(KEPT * 10 + 1);
  });
});

/** The seats of a case's bones, from the lowest up, each as broken as the weight says. */
function seatsOf(patientCase: ReturnType<typeof defaultCase>, weight = 1): Seat[] {
  const own = skeletonFor(manifest, patientCase.patient);
  return patientCase.levels
    .map((one) => {
      const plates = platesOf(own, one.level, fractureFor(one, own));
      return seatAt(plates, levelIndex(one.level), weight, weight);
    })
    .reverse();
}

describe('real bones', { timeout: 300_000 }, () => {
  it('of two levels lean the top by the sum of what each does alone', () => {
    const lean = (...levels: object[]) => {
      const { column } = columnAt(resting, seatsOf(caseOf({ levels })));
      return leanOf(column[0], resting[0]);
    };
    const [a, b] = [
      { level: 'T11', fracture: { heightLoss: 0.3 } },
      { level: 'L2', fracture: { shape: 'crush', heightLoss: 0.5 } },
    ];
    expect(lean(a)).toBeGreaterThan(3);
    expect(Math.abs(lean(a, b) - lean(a) - lean(b))).toBeLessThan(0.1);
  });

  it('whole ones stand on each other as they rest, whatever has broken elsewhere', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const own = spineOf(skeletonFor(manifest, patientCase.patient), patientCase.patient.ageYears);
        const rest = own.chain;
        const { column, slots } = columnAt(rest, seatsOf(patientCase));
        const broken = patientCase.levels.map(({ level }) => levelIndex(level));
        for (let index = 0; index + 1 < LEVELS.length; index++) {
          const [upper, lower] = [index, index + 1];
          const isWhole = !broken.includes(upper) && !broken.includes(lower);
          if (!isWhole) continue;
          samePose(between(column, upper), between(rest, upper), 1e-9);
          expect(slots[upper]).toEqual(column[upper]);
        }
        // The lowest one stands on the sacrum.
        if (!broken.includes(LEVELS.length - 1))
          samePose(column[LEVELS.length - 1], rest[LEVELS.length - 1], 1e-12);
      }),
      run(runs(600)),
    );
  });

  it('carry what stands on them as step by step: one bone after the other, from the lowest up', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const rest = spineOf(skeletonFor(manifest, patientCase.patient), 74).chain;
        const seats = seatsOf(patientCase);
        const carried = carriedOver(rest, seats);
        if (carried === null) throw new Error('nothing is broken');
        let step: Pose = IDENTITY;
        for (const seat of seats) {
          const alone = columnAt(rest, [seat]).column[0];
          step = compose(step, compose(alone, invert(rest[0])));
        }
        samePose(carried, step, 1e-8);
        samePose(compose(carried, rest[0]), columnAt(rest, seats).column[0], 1e-8);
      }),
      run(runs(600)),
    );
  });

  it('stand the same to each other in whatever frame they are told', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: LEVELS.length - 1 }), (patientCase, from) => {
        const { column, slots } = columnAt(resting, seatsOf(patientCase));
        const seen = seenFrom(column, slots[from]);
        for (let index = 0; index + 1 < LEVELS.length; index++)
          samePose(between(seen, index), between(column, index), 1e-9);
        samePose(seenFrom(slots, slots[from])[from], IDENTITY, 1e-9);
      }),
      run(runs(600)),
    );
  });

  it('that nothing has broken leave the column as it rests', () => {
    const whole = caseOf({ levels: ['T8', 'L1'].map((level) => ({ level, fracture: { heightLoss: 0 } })) });
    const { column } = columnAt(resting, seatsOf(whole));
    for (const [index, pose] of column.entries()) samePose(pose, resting[index], 1e-9);
  });
});

/** A vertebra's pose in the frame of the one below it. */
const between = (column: readonly Pose[], index: number): Pose =>
  compose(invert(column[index + 1]), column[index]);

function samePose(a: Pose, b: Pose, within: number): void {
  for (const c of [0, 1, 2]) expect(Math.abs(a.position[c] - b.position[c])).toBeLessThan(within);
  // A rotation is the same with all its signs turned.
  const dot = a.rotation.reduce((sum, value, c) => sum + value * b.rotation[c], 0);
  expect(Math.abs(Math.abs(dot) - 1)).toBeLessThan(within);
}
