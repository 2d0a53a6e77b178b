import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../models/manifest.ts';
import { distance } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import type { FractureCase, LevelCase } from '../../../src/sim/case/case.ts';
import { defaultLevel } from '../../../src/sim/case/level.ts';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { type Fracture, fractureOf } from '../../../src/sim/fracture/fracture.ts';
import { anyOneLevel } from '../../fixtures/arbitrary.ts';
import { boneOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';

let manifest: Manifest;
beforeAll(async () => {
  manifest = await readManifest();
});

/** Local volume over healthy volume at a point, by differences, with both parts of the fracture at a weight. */
function stretch(fracture: Fracture, x: number, y: number, z: number, weight: number): number {
  const e = 0.05;
  const at = (dx: number, dy: number, dz: number) => fracture.place([x + dx, y + dy, z + dz], weight, weight);
  const column = (a: readonly number[], b: readonly number[]) =>
    a.map((value, c) => (value - b[c]) / (2 * e));
  const u = column(at(e, 0, 0), at(-e, 0, 0));
  const v = column(at(0, e, 0), at(0, -e, 0));
  const w = column(at(0, 0, e), at(0, 0, -e));
  return (
    u[0] * (v[1] * w[2] - v[2] * w[1]) -
    v[0] * (u[1] * w[2] - u[2] * w[1]) +
    w[0] * (u[1] * v[2] - u[2] * v[1])
  );
}

/** A bone of which only the worst loss is known. */
const unmeasured = anyOneLevel.map((drawn): LevelCase => {
  const one = boneOf(drawn);
  return { ...one, fracture: { ...one.fracture, anteriorLoss: null, middleLoss: null, posteriorLoss: null } };
});

/** What is left of a volume at least: nearly nothing in a vertebra plana. */
const leastLeft = ({ heightLoss }: Pick<FractureCase, 'heightLoss'>): number =>
  heightLoss > 0.7 ? 0.002 : 0.02;

describe('the fracture', { timeout: 300_000 }, () => {
  it('loses exactly the stated height at the worst station, at any level and shape', () => {
    fc.assert(
      fc.property(unmeasured, ({ fracture, level }) => {
        fc.pre(fracture.heightLoss > 0.02);
        const marks = manifest.levels[level].landmarks;
        const broken = fractureOf(marks, fracture);
        const losses = Object.values(marks.stations).map(
          ([upper, lower]) =>
            1 - distance(broken.place(upper, 1, 1), broken.place(lower, 1, 1)) / distance(upper, lower),
        );
        expect(Math.max(...losses)).toBeCloseTo(fracture.heightLoss, 2);
      }),
      run(runs(300, 1 / 3)),
    );
  });

  it('never turns bone inside out: every place keeps a positive volume', () => {
    fc.assert(
      fc.property(unmeasured, ({ fracture, level }) => {
        const { landmarks: marks } = manifest.levels[level];
        const broken = fractureOf(marks, fracture);
        const half = marks.superior.widthMm / 2;
        for (let i = 0; i <= 9; i++)
          for (let j = 0; j <= 9; j++)
            for (let k = -4; k <= 4; k++) {
              const x = marks.wallX.posterior + (i / 9) * (marks.wallX.anterior - marks.wallX.posterior);
              const y =
                marks.inferior.centre[1] + (j / 9) * (marks.superior.centre[1] - marks.inferior.centre[1]);
              const z = (k / 4) * half * 0.95;
              expect(
                stretch(broken, x, y, z, 1),
                `${x} ${y} ${z} ${level} ${JSON.stringify(fracture)}`,
              ).toBeGreaterThan(leastLeft(fracture));
            }
      }),
      run(runs(60, 1 / 2)),
    );
  });

  it('never folds at the ends of loss and tilt, at any level: the pedicles hold the back as high as they are', () => {
    for (const level of TREATED_LEVELS)
      for (const shape of ['wedge', 'biconcave', 'crush', 'split'] as const)
        for (const [heightLoss, lateralTilt] of [
          [0.7, -1],
          [0.7, 1],
          [0.9, 0],
        ]) {
          const { landmarks: marks } = manifest.levels[level];
          const broken = fractureOf(marks, {
            ...defaultLevel(level).fracture,
            shape,
            heightLoss,
            lateralTilt,
          });
          const deep = marks.wallX.anterior - marks.wallX.posterior;
          const high = marks.superior.centre[1] - marks.inferior.centre[1];
          for (let i = 0; i <= 10; i++)
            for (let j = 0; j <= 12; j++)
              for (const k of [-1, -0.5, 0, 0.5, 1]) {
                const x = marks.wallX.posterior + (i / 10) * deep;
                const y = marks.inferior.centre[1] + (j / 12) * high;
                const z = (k * marks.superior.widthMm) / 2;
                expect(
                  stretch(broken, x, y, z, 1),
                  `${level} ${shape} ${heightLoss} ${lateralTilt} at ${x} ${y} ${z}`,
                ).toBeGreaterThan(leastLeft({ heightLoss }));
              }
        }
  });

  it('leaves the arch alone: canal, spinous process and facets do not move', () => {
    fc.assert(
      fc.property(unmeasured, ({ fracture, level }) => {
        const { landmarks: marks } = manifest.levels[level];
        const broken = fractureOf(marks, fracture);
        for (const at of [
          marks.spinousTip,
          marks.facets.superior.left.centre,
          marks.facets.inferior.right.centre,
        ])
          expect(distance(broken.place(at, 1, 1), at)).toBe(0);
      }),
      run(runs(100, 1 / 3)),
    );
  });

  it('is lower in front as a wedge, in the middle as a biconcave, everywhere as a crush', () => {
    const marks = manifest.levels.L1.landmarks;
    const base = defaultLevel('L1').fracture;
    const loss = (shape: 'wedge' | 'biconcave' | 'crush') => {
      const broken = fractureOf(marks, { ...base, shape });
      const { anterior, middle, posterior } = marks.stations;
      return [anterior, middle, posterior].map(
        ([upper, lower]) =>
          1 - distance(broken.place(upper, 1, 1), broken.place(lower, 1, 1)) / distance(upper, lower),
      );
    };
    const [wedge, biconcave, crush] = [loss('wedge'), loss('biconcave'), loss('crush')];
    expect(wedge[0]).toBeGreaterThan(wedge[1]);
    expect(wedge[1]).toBeGreaterThan(0.1);
    expect(Math.abs(wedge[2])).toBeLessThan(0.03);
    expect(biconcave[1]).toBeGreaterThan(3 * Math.max(biconcave[0], biconcave[2]));
    expect(Math.min(...crush)).toBeGreaterThan(0.15);
  });
});
