import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../models/levels.ts';
import { bodyCentroid } from '../../models/vertebra/centroid.ts';
import { valuesOf } from '../../models/vertebra/table.ts';
import { vertebra } from '../../models/vertebra/vertebra.ts';
import { bakedFile, bakedMesh, manifest } from './baked.ts';
import { flippedShare, outsideBy, topologyOf } from './topology.ts';

const vertebrae = LEVELS.flatMap((level) => [manifest.levels[level].mesh, manifest.levels[level].fine]);
const discs = Object.values(manifest.discs).map((disc) => disc.mesh);

describe.each(vertebrae)('$file', (entry) => {
  it('is one closed piece with the canal as its only hole', async () => {
    const mesh = await bakedMesh(entry.file);
    const topology = topologyOf(mesh);
    expect(topology).toMatchObject({ unpaired: 0, components: 1, genus: 1, unused: 0 });
    expect(topology.volume).toBeGreaterThan(5000);
    expect(flippedShare(mesh, mesh.normals)).toBe(0);
  });

  it('lies inside the box it was sampled in', async () => {
    const level = entry.file.replace(/(-fine)?\.glb$/, '') as Level;
    const shape = vertebra(valuesOf(level));
    const { centre } = bodyCentroid(shape.body);
    const [low, high] = shape.box;
    for (let c = 0; c < 3; c++) {
      expect(entry.boundsMm[0][c] + centre[c]).toBeGreaterThan(low[c] + 0.3);
      expect(entry.boundsMm[1][c] + centre[c]).toBeLessThan(high[c] - 0.3);
    }
  });

  it('is what the manifest says', async () => {
    const mesh = await bakedMesh(entry.file);
    expect(mesh.indices.length / 3).toBe(entry.triangles);
    expect(outsideBy(mesh.positions, entry.boundsMm)).toBeLessThan(0.02);
    expect(Object.keys(mesh.attributes).sort()).toEqual(['_AO', '_MASK']);
  });
});

describe.each(discs)('$file', (entry) => {
  it('is one closed piece without a hole', async () => {
    const mesh = await bakedMesh(entry.file);
    expect(topologyOf(mesh)).toMatchObject({ unpaired: 0, components: 1, genus: 0, unused: 0 });
    expect(flippedShare(mesh, mesh.normals)).toBeLessThan(0.002);
    expect(Object.keys(mesh.attributes).sort()).toEqual(['_AO', '_FOLLOW', '_MASK']);
  });
});

it('every file is valid glTF', async () => {
  for (const { file } of [...vertebrae, ...discs]) {
    const report = await validateBytes(bakedFile(file));
    expect({ file, ...report.issues.messages.filter((issue) => issue.severity < 2) }).toEqual({ file });
  }
});
