import { expect, it } from 'vitest';
import { LEVELS } from '../../../models/levels.ts';
import type { MeshData } from '../../../src/session/load/mesh.ts';
import { columnMesh, type Meshes, meshesFor } from '../../../src/session/load/meshes.ts';

const mesh = (size: number): MeshData => ({
  positions: new Float32Array(size),
  normals: new Float32Array(size),
  index: new Uint32Array(0),
  occlusion: new Uint8Array(0),
  mask: new Uint8Array(0),
  follow: null,
});

it('leaves no vertebra out of the picture when another one is treated', () => {
  // What a visit that began at L1 has loaded when T8 is chosen, before anything of the far column has come.
  const meshes: Partial<Record<string, MeshData>> = {};
  for (const { first, later } of [meshesFor('L1')])
    for (const name of [...first, ...later]) meshes[name] = mesh(1);
  for (const name of meshesFor('T8').first) meshes[name] ??= mesh(2);
  for (const level of LEVELS.filter((name) => name !== 'T8'))
    expect(columnMesh(meshes as Meshes, level), level).toBeDefined();
});

it('draws a vertebra by its own mesh as soon as that is here', () => {
  const [own, fine] = [mesh(3), mesh(6)];
  expect(columnMesh({ 'L1-fine': fine }, 'L1')).toBe(fine);
  expect(columnMesh({ L1: own, 'L1-fine': fine }, 'L1')).toBe(own);
});
