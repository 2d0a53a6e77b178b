import { describe, expect, it } from 'vitest';
import { sample } from '../../models/bake/volume.ts';
import type { InnerManifest } from '../../models/inner.ts';
import { LEVELS } from '../../models/levels.ts';
import { decodeInner } from '../../src/fluoro/inner.ts';
import { bakedDistance, bakedFile, manifest } from './baked.ts';

const inner: InnerManifest = JSON.parse(Buffer.from(bakedFile('inner.json')).toString('utf8'));

describe.each(LEVELS)('the surfaces inside %s', (level) => {
  const entry = inner.levels[level];
  const file = bakedFile(entry.file);

  it('are as large as the table says, and small', () => {
    expect(file.byteLength).toBe(entry.bytes);
    expect(entry.bytes).toBeLessThanOrEqual(25_000);
  });

  it('are closed, and lie inside the bone, the deeper one deeper', async () => {
    const { positions, layer, index } = await decodeInner(new Uint8Array(file).buffer);
    expect(index.length / 3).toBe(entry.triangles);
    const edges = new Map<string, number>();
    for (let i = 0; i < index.length; i++) {
      const [a, b] = [index[i], index[i % 3 === 2 ? i - 2 : i + 1]];
      const key = a < b ? `${a}-${b}` : `${b}-${a}`;
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
    }
    expect([...edges.values()].every((sum) => sum === 0)).toBe(true);
    const bone = await bakedDistance(manifest.levels[level].distance);
    const depth = [0, 0];
    const count = [0, 0];
    let outside = 0;
    for (let v = 0; v < layer.length; v++) {
      const d = sample(bone, positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]);
      if (d > 0.15) outside++;
      depth[layer[v]] -= d;
      count[layer[v]]++;
    }
    expect(outside).toBe(0);
    const [shell, zone] = [depth[0] / count[0], depth[1] / count[1]];
    expect(shell).toBeGreaterThan(0.3);
    expect(shell).toBeLessThan(1.6);
    expect(zone - shell).toBeGreaterThan(0.3);
  });
});
