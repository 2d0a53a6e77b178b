import { describe, expect, it } from 'vitest';
import type { DecodedGlb } from '../../models/bake/glb.ts';
import { gradient } from '../../models/bake/mesh.ts';
import { LEVELS } from '../../models/levels.ts';
import { bodyCentroid } from '../../models/vertebra/centroid.ts';
import { valuesOf } from '../../models/vertebra/table.ts';
import { vertebra } from '../../models/vertebra/vertebra.ts';
import { bakedMesh, manifest } from './baked.ts';

/** How far triangles stand off the function they were simplified from: at their middles, where they stand off most. */
describe.each(LEVELS)('%s', (level) => {
  const shape = vertebra(valuesOf(level));
  const origin = bodyCentroid(shape.body).centre;
  const off = ({ positions: p, indices }: DecodedGlb): { rms: number; p999: number } => {
    const g = new Float64Array(3);
    const found: number[] = [];
    for (let t = 0; t < indices.length; t += 9) {
      const [x, y, z] = [0, 1, 2].map(
        (c) =>
          (p[3 * indices[t] + c] + p[3 * indices[t + 1] + c] + p[3 * indices[t + 2] + c]) / 3 + origin[c],
      );
      gradient(shape.distance, x, y, z, 0.05, g);
      found.push(Math.abs(shape.distance(x, y, z)) / Math.max(Math.hypot(...g), 0.3));
    }
    found.sort((a, b) => a - b);
    const rms = Math.sqrt(found.reduce((sum, d) => sum + d * d, 0) / found.length);
    return { rms, p999: found[Math.floor(0.999 * (found.length - 1))] };
  };

  it('stays within 0.15 mm of the computed surface, 0.05 rms', async () => {
    const fine = off(await bakedMesh(manifest.levels[level].fine.file));
    expect(fine.rms).toBeLessThan(0.04);
    expect(fine.p999).toBeLessThan(0.15);
    const coarse = off(await bakedMesh(manifest.levels[level].mesh.file));
    expect(coarse.rms).toBeLessThan(0.05);
    expect(coarse.p999).toBeLessThan(0.2);
  });
});
