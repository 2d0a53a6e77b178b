import { describe, expect, it } from 'vitest';
import { squaredToTriangle } from '../../models/bake/triangle.ts';
import { sample } from '../../models/bake/volume.ts';
import { LEVELS } from '../../models/levels.ts';
import { SEED } from '../fixtures/seed.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

const PROBES = 60;

/** Thickness of cortex and needle depths are read off the volume, so it must hold distances, not just a sign. */
describe.each(LEVELS)('%s', (level) => {
  it(`holds the true distance to the drawn surface within 0.3 mm (seed ${SEED})`, async () => {
    const { distance, fine } = manifest.levels[level];
    const volume = await bakedDistance(distance);
    const mesh = await bakedMesh(fine.file);
    const [low, high] = fine.boundsMm;
    let seed = SEED;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 4294967296;
    };
    let probed = 0;
    while (probed < PROBES) {
      const [x, y, z] = [0, 1, 2].map((c) => low[c] + random() * (high[c] - low[c]));
      const told = sample(volume, x, y, z);
      if (Math.abs(told) > 0.6 * distance.rangeMm) continue;
      let squared = Number.POSITIVE_INFINITY;
      for (let t = 0; t < mesh.indices.length / 3; t++)
        squared = Math.min(squared, squaredToTriangle(mesh, t, x, y, z));
      expect(Math.abs(Math.abs(told) - Math.sqrt(squared))).toBeLessThan(0.3);
      probed++;
    }
  });
});
