import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../models/levels.ts';
import { sample } from '../../../src/sim/field/sample.ts';
import { aged } from '../../../src/sim/level/aged.ts';
import { agedField } from '../../../src/sim/level/aged-field.ts';
import { osteophytes, spurMm } from '../../../src/sim/level/osteophytes.ts';
import { bakedDistance, bakedMesh, manifest } from '../../models/baked.ts';

const meshes = await Promise.all(
  LEVELS.map(async (level) => ({
    level,
    marks: manifest.levels[level].landmarks,
    positions: (await bakedMesh(manifest.levels[level].mesh.file)).positions,
  })),
);
const length = (offsets: Float32Array, v: number): number =>
  Math.hypot(offsets[3 * v], offsets[3 * v + 1], offsets[3 * v + 2]);

describe.each(meshes)('osteophytes of $level', ({ level, marks, positions }) => {
  const at = (age: number) => osteophytes(positions, level, marks, age);

  it('are not there in youth, small at 60 and larger at 90', () => {
    const greatest = (age: number) => {
      const offsets = at(age);
      return Array.from({ length: offsets.length / 3 }, (_, v) => length(offsets, v)).reduce((a, b) =>
        Math.max(a, b),
      );
    };
    expect(greatest(30)).toBe(0);
    expect(greatest(60)).toBeGreaterThan(0.1);
    expect(greatest(60)).toBeLessThan(1);
    expect(greatest(90)).toBeGreaterThan(2 * greatest(60));
    expect(greatest(90)).toBeLessThan(3);
    expect(spurMm(110)).toBe(spurMm(90));
  });

  it('leave canal, arch and the middle of the endplates as they are', () => {
    const offsets = at(90);
    for (let v = 0; v < positions.length / 3; v++) {
      if (length(offsets, v) < 0.05) continue;
      expect(positions[3 * v]).toBeGreaterThan(marks.wallX.posterior + 2);
      const [dx, dz] = [positions[3 * v] - marks.superior.centre[0], positions[3 * v + 2]];
      expect(Math.hypot(dx / marks.superior.depthMm, dz / marks.superior.widthMm)).toBeGreaterThan(0.33);
    }
  });
});

describe.each(['T8', 'L1', 'L4'] as const)('the distance volume of an old %s', (level) => {
  it('has its surface where the old mesh has it, and is the baked one elsewhere and in youth', async () => {
    const { distance, landmarks, fine } = manifest.levels[level];
    const field = await bakedDistance(distance);
    const { positions, normals, indices } = await bakedMesh(fine.file);
    const old = aged({ positions, normals, index: indices }, level, landmarks, 90);
    const volume = agedField(field, level, landmarks, 90);
    const offsets = osteophytes(positions, level, landmarks, 90);
    const off = (data: Float32Array, v: number): number =>
      Math.abs(sample(field, data, old.positions[3 * v], old.positions[3 * v + 1], old.positions[3 * v + 2]));
    const grown = Array.from({ length: offsets.length / 3 }, (_, v) => v).filter(
      (v) => length(offsets, v) > 0.8,
    );
    expect(grown.length).toBeGreaterThan(15);
    const before = grown.map((v) => off(field.data, v)).sort((a, b) => a - b);
    const after = grown.map((v) => off(volume.data, v)).sort((a, b) => a - b);
    expect(before[before.length >> 1]).toBeGreaterThan(0.5);
    expect(after[after.length >> 1]).toBeLessThan(0.15);
    expect(after[Math.floor(0.95 * after.length)]).toBeLessThan(0.5);
    const changed = volume.data.filter((value, o) => value !== field.data[o]).length;
    expect(changed / field.data.length).toBeLessThan(0.1);
    expect(agedField(field, level, landmarks, 40)).toBe(field);
  });
});
