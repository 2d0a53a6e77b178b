import { describe, expect, it } from 'vitest';
import { landmarksOf } from '../../models/bake/landmarks.ts';
import { READBACKS } from '../../models/bake/readback.ts';
import { LEVELS } from '../../models/levels.ts';
import { bodyCentroid } from '../../models/vertebra/centroid.ts';
import { valuesOf } from '../../models/vertebra/table.ts';
import { vertebra } from '../../models/vertebra/vertebra.ts';
import { bakedMesh, manifest } from './baked.ts';

describe.each(LEVELS)('%s, read back from the baked mesh', async (level) => {
  const values = valuesOf(level);
  const shape = vertebra(values);
  const { centre, volumeMl } = bodyCentroid(shape.body);
  const mesh = await bakedMesh(manifest.levels[level].fine.file);
  const landmarks = landmarksOf(mesh, shape, centre, volumeMl, values.own['canal.depth']);

  it.each(READBACKS.filter(({ except }) => !except.includes(level)))(
    '$title is within $tolerance $unit of the table',
    ({ asked, measured, tolerance }) => {
      expect(Math.abs(measured(landmarks) - asked(level))).toBeLessThan(tolerance);
      // What the page shows comes from the manifest.
      expect(Math.abs(measured(manifest.levels[level].landmarks) - asked(level))).toBeLessThan(tolerance);
    },
  );
});
