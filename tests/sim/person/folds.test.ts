import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../models/levels.ts';
import { MEASURE_IDS } from '../../../src/sim/person/measures.ts';
import { bentPoints } from '../../../src/sim/person/mesh.ts';
import { personOf } from '../../../src/sim/person/person.ts';
import type { Shape } from '../../../src/sim/person/shape.ts';
import { SEED } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';
import { bakedMesh, manifest } from '../../models/baked.ts';

const within = fc.double({ min: -2.5, max: 2.5, noNaN: true });
const shapes = fc.record(Object.fromEntries(MEASURE_IDS.map((id) => [id, within]))) as fc.Arbitrary<Shape>;

/** The share of the surface whose triangles are turned over, and the share of the canal's half width and depth that is free about its
 * middle. */
function bentMeshOf(
  positions: Float32Array,
  bent: Float32Array,
  indices: Uint32Array,
  middle: readonly number[],
  half: readonly [number, number],
): { turned: number; free: number } {
  let turned = 0;
  let all = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [before, after] = [normalOf(positions, indices, t), normalOf(bent, indices, t)];
    const area = Math.hypot(...after);
    all += area;
    if (before[0] * after[0] + before[1] * after[1] + before[2] * after[2] < 0) turned += area;
  }
  let free = 9;
  for (let o = 0; o < bent.length; o += 3) {
    if (Math.abs(bent[o + 1] - middle[1]) > 6) continue;
    free = Math.min(free, Math.hypot((bent[o] - middle[0]) / half[0], (bent[o + 2] - middle[2]) / half[1]));
  }
  return { turned: turned / all, free };
}

function normalOf(p: Float32Array, indices: Uint32Array, t: number): [number, number, number] {
  const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
  const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

describe('every bone of any person within 2.5 deviations', async () => {
  const meshes = await Promise.all(
    LEVELS.map(async (level) => [level, await bakedMesh(manifest.levels[level].mesh.file)] as const),
  );

  /** The map has no fold (bend.test.ts), but flat slivers along edges may tip over: 1,377 of 10 million triangles in 60 persons,
   * most on the short transverse processes of T12. */
  it('has no surface turned over but slivers, and an open canal', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { fields, manifest: own } = personOf(manifest, shape);
        for (const [level, { positions, indices }] of meshes) {
          const { canal } = own.levels[level].landmarks;
          const half = [canal.depthMm / 2, canal.widthMm / 2] as const;
          const bent = bentPoints(positions, fields[level]);
          const { turned, free } = bentMeshOf(positions, bent, indices, canal.centre, half);
          expect(turned, level).toBeLessThan(2e-3);
          expect(free, level).toBeGreaterThan(0.4);
          expect(Math.min(canal.depthMm, canal.widthMm), level).toBeGreaterThan(7);
        }
      }),
      { seed: SEED, numRuns: runs(500, 0.012) },
    );
  }, 3_600_000);
});
