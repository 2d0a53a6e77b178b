import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../models/levels.ts';
import { osteophytes, spurMm } from '../../src/sim/osteophytes.ts';
import { bakedMesh, manifest } from '../models/baked.ts';

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
