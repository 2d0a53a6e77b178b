import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../../models/levels.ts';
import { readDistance } from '../../../scripts/baked.ts';
import type { TreatedLevel } from '../../../src/sim/case/case.ts';
import { sample } from '../../../src/sim/field/sample.ts';
import { deviationAt, MEASURE_IDS, type MeasureId } from '../../../src/sim/person/measures.ts';
import { bentPoints } from '../../../src/sim/person/mesh.ts';
import { ownOf } from '../../../src/sim/person/own.ts';
import { personOf } from '../../../src/sim/person/person.ts';
import { meanOf } from '../../../src/sim/person/read.ts';
import type { Shape } from '../../../src/sim/person/shape.ts';
import { bentVolume } from '../../../src/sim/person/volume.ts';
import { measuredBone } from '../../fixtures/measured-bone.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';
import { bakedMesh, manifest } from '../../models/baked.ts';

const patient = { sex: 'F', ageYears: 74, statureCm: 162 } as const;

/** Any person within 2.5 deviations. */
const shapes = fc.record(
  Object.fromEntries(MEASURE_IDS.map((id) => [id, fc.double({ min: -2.5, max: 2.5, noNaN: true })])),
) as fc.Arbitrary<Shape>;

describe('the mean person', () => {
  it('has the very bones that were baked', () => {
    const own = ownOf(manifest, { ...patient, shape: { pedicleWidth: 0 } });
    const points = new Float32Array(3);
    expect(own.manifest).toBe(manifest);
    expect(own.points('L1', points)).toBe(points);
  });
});

describe('a person', () => {
  it('is bent without a fold, and not at all far away', () => {
    const [u, v] = [new Float64Array(3), new Float64Array(3)];
    const step = 0.01;
    fc.assert(
      fc.property(
        shapes,
        fc.constantFrom(...LEVELS),
        fc.infiniteStream(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
        ),
        (shape, level, stream) => {
          const field = personOf(manifest, shape).fields[level];
          const [low, high] = manifest.levels[level].mesh.boundsMm;
          field(low[0] - 31, 0, 0, u);
          expect([...u]).toEqual([0, 0, 0]);
          let points = 0;
          for (const share of stream) {
            if (points++ > POINTS) break;
            const at = share.map((part, c) => low[c] - 2 + part * (high[c] - low[c] + 4));
            const g: number[] = [];
            for (let axis = 0; axis < 3; axis++) {
              const by = [0, 0, 0];
              by[axis] = step;
              field(at[0] + by[0], at[1] + by[1], at[2] + by[2], u);
              field(at[0] - by[0], at[1] - by[1], at[2] - by[2], v);
              for (let c = 0; c < 3; c++) g[3 * c + axis] = (u[c] - v[c]) / (2 * step) + (c === axis ? 1 : 0);
            }
            const det =
              g[0] * (g[4] * g[8] - g[5] * g[7]) -
              g[1] * (g[3] * g[8] - g[5] * g[6]) +
              g[2] * (g[3] * g[7] - g[4] * g[6]);
            expect(det, `${level} at ${at.map((c) => c.toFixed(1))}`).toBeGreaterThan(0);
          }
        },
      ),
      { seed: SEED, numRuns: runs(3400, 0.01) },
    );
  });

  it('has a joint on both of its bones: facets keep their gap', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom<Level>('T5', 'T9', 'L1', 'L3'), (shape, lower) => {
        const upper = LEVELS[LEVELS.indexOf(lower) - 1];
        const name = `${upper}-${lower}` as const;
        const gap = (of: typeof manifest): number => {
          const joint = of.joints[name];
          if (joint === undefined) throw new Error('no joint');
          const turn = (joint.angleDeg * Math.PI) / 180;
          const [x, y, z] = of.levels[upper].landmarks.facets.inferior.right.centre;
          const below = of.levels[lower].landmarks.facets.superior.right;
          const at = [Math.cos(turn) * x - Math.sin(turn) * y, Math.sin(turn) * x + Math.cos(turn) * y, z];
          return below.normal.reduce(
            (sum, n, c) => sum + n * (at[c] + joint.offsetMm[c] - below.centre[c]),
            0,
          );
        };
        const own = personOf(manifest, { ...shape, [`${lower}.interpedicular`]: 2 });
        expect(Math.abs(gap(own.manifest) - gap(manifest))).toBeLessThan(0.6);
      }),
      { seed: SEED, numRuns: runs(200, 0.1) },
    );
  });
});

/** mm or degrees; a facet's surface and a process' end are picked anew on every shape. */
const TOLERANCE: Partial<Record<MeasureId, number>> = {
  facetTurn: 1.5,
  facetTropism: 1.5,
  spinousSlope: 0.6,
};

/** How far an axis of this angle has turned where the line of the sections' middles, which flares make steeper than the axis, has come
 * from one angle to another: both are sheared alike. Degrees. */
function turnedBy(axis: number, before: number, after: number): number {
  const tan = (deg: number): number => Math.tan((deg * Math.PI) / 180);
  return (Math.atan(tan(axis) + tan(after) - tan(before)) * 180) / Math.PI - axis;
}

/** Points of each draw that are looked at. */
const POINTS = runs(5000, 0.2);

describe.each<TreatedLevel>(['T8', 'L1'])('%s of one person', (level) => {
  const shape: Shape = {
    bodyWidth: 1.5,
    pedicleWidth: -1.5,
    spinousLength: 2,
    transverseSpan: -2,
    bodyHeight: 1,
  };

  it('is the same as mesh and as volume', async () => {
    const mesh = await bakedMesh(manifest.levels[level].fine.file);
    const field = personOf(manifest, shape).fields[level];
    const volume = bentVolume(await readDistance(manifest, level), field);
    const bent = bentPoints(mesh.positions, field);
    const off: number[] = [];
    for (let o = 0; o < bent.length; o += 30)
      off.push(Math.abs(sample(volume, volume.data, bent[o], bent[o + 1], bent[o + 2])));
    off.sort((x, y) => x - y);
    expect(off[off.length >> 1]).toBeLessThan(0.08);
    expect(off[Math.floor(0.98 * off.length)]).toBeLessThan(0.5);
  });

  let base: Record<MeasureId, number> | null = null;

  it.each(MEASURE_IDS)('%s reads back on the mesh', async (id) => {
    const mesh = await bakedMesh(manifest.levels[level].fine.file);
    const before = manifest.levels[level].landmarks;
    const own = personOf(manifest, { [id]: 1 });
    const bent = { ...mesh, positions: bentPoints(mesh.positions, own.fields[level]) };
    const asked = deviationAt(id, level, meanOf(id, level, before));
    base ??= measuredBone(mesh, before);
    const after = measuredBone(bent, own.manifest.levels[level].landmarks)[id];
    const got =
      id === 'pedicleConvergence' || id === 'pedicleSlope'
        ? turnedBy(meanOf(id, level, before), base[id], after)
        : after - base[id];
    expect(Math.abs(got - asked)).toBeLessThan(TOLERANCE[id] ?? 0.3);
  });
});
