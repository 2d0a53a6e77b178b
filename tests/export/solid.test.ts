import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Part } from '../../src/export/part.ts';
import { solidOf } from '../../src/export/solid.ts';
import { isosurfaceOn } from '../../src/sim/field/isosurface.ts';
import { meshBuffer } from '../../src/sim/field/mesh.ts';
import { run } from '../fixtures/seed.ts';
import { readTriangles } from './solids.ts';

const SIZE = 6;

/** The surface of a grid whose inner nodes are in or out by chance: it touches itself wherever it can. */
function cutFrom(inside: readonly boolean[]): Part {
  const data = new Float32Array(SIZE ** 3).fill(1);
  let next = 0;
  for (let k = 1; k < SIZE - 1; k++)
    for (let j = 1; j < SIZE - 1; j++)
      for (let i = 1; i < SIZE - 1; i++) if (inside[next++]) data[i + SIZE * (j + SIZE * k)] = -1;
  const mesh = meshBuffer(1000);
  isosurfaceOn({ origin: [0, 0, 0], spacing: 1, size: [SIZE, SIZE, SIZE] })(data, 0, mesh);
  const positions = mesh.positions.slice(0, 3 * mesh.vertices);
  const index = mesh.index.slice(0, mesh.indices);
  const surface = { material: 'cement', positions, normals: positions, index, first: null } as const;
  return { name: 'cement-L1-left', level: 'L1', surfaces: [surface] };
}

it('closes a surface that touches itself in edges and points, also for who knows a vertex by its place alone', () => {
  const inner = (SIZE - 2) ** 3;
  let touching = 0;
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: inner, maxLength: inner }), (inside) => {
      fc.pre(inside.includes(true));
      const part = cutFrom(inside);
      const soup = (positions: Float32Array, index: Uint32Array) =>
        [...index].flatMap((vertex) => [...positions.subarray(3 * vertex, 3 * vertex + 3)]);
      const [{ positions, index }] = part.surfaces;
      const before = readTriangles(soup(positions, index));
      if (before.open > 0) touching++;
      const solid = solidOf(part);
      const after = readTriangles(soup(solid.positions, solid.index));
      expect(after.open).toBe(0);
      expect(after.volumeMl).toBeGreaterThan(0);
      expect(after.volumeMl).toBeCloseTo(before.volumeMl, 3);
    }),
    run(60),
  );
  expect(touching).toBeGreaterThan(50);
});

it('keeps a surface that is closed as it is', () => {
  const inside = Array.from({ length: (SIZE - 2) ** 3 }, () => true);
  const part = cutFrom(inside);
  const { positions, index } = solidOf(part);
  expect(index.length).toBe(part.surfaces[0].index.length);
  expect(positions.length).toBe(part.surfaces[0].positions.length);
});
