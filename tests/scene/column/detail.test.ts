import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readManifest } from '../../../scripts/baked.ts';
import { coarser } from '../../../src/scene/column/coarse.ts';
import { QUALITIES } from '../../../src/scene/frame/quality.ts';
import { decodeMesh } from '../../../src/session/load/mesh.ts';
import { meshVolumeMl } from '../../../src/sim/field/mesh.ts';

it.each(['T1', 'T8', 'L5'] as const)(
  '%s keeps its shape and stays closed with fewer triangles',
  async (level) => {
    const { levels } = await readManifest();
    const bytes = await readFile(
      new URL(`../../../public/models/${levels[level].mesh.file}`, import.meta.url),
    );
    const mesh = await decodeMesh(new Uint8Array(bytes).buffer);
    const index = await coarser(mesh, QUALITIES.low.detail);
    expect(index.length).toBeLessThan(0.45 * mesh.index.length);
    const whole = meshVolumeMl(mesh.positions, mesh.index);
    expect(Math.abs(meshVolumeMl(mesh.positions, index) / whole - 1)).toBeLessThan(0.01);
    const edges = new Set<number>();
    const count = mesh.positions.length / 3;
    for (let t = 0; t < index.length; t += 3)
      for (let c = 0; c < 3; c++) edges.add(index[t + c] * count + index[t + ((c + 1) % 3)]);
    // Each edge is gone along once each way.
    for (const edge of edges) expect(edges.has((edge % count) * count + Math.floor(edge / count))).toBe(true);
  },
);
