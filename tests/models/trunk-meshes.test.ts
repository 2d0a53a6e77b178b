import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../models/bake/mesh.ts';
import { bakePart } from '../../models/bake/trunk.ts';
import { RIGID_PARTS, type TrunkManifest } from '../../models/trunk/manifest.ts';
import { bakedBytes } from '../../scripts/baked.ts';
import { bakedFile, bakedMesh, manifest } from './baked.ts';
import { flippedShare, outsideBy, topologyOf } from './topology.ts';

const trunk: TrunkManifest = JSON.parse(Buffer.from(bakedFile('trunk/manifest.json')).toString('utf8'));

/** mm; a vertex that was put in the wrong place draws long thin spikes. */
function longestEdge({ positions: p, indices }: Mesh): number {
  let longest = 0;
  for (let i = 0; i < indices.length; i++) {
    const a = 3 * indices[i];
    const b = 3 * indices[i % 3 === 2 ? i - 2 : i + 1];
    longest = Math.max(longest, Math.hypot(p[a] - p[b], p[a + 1] - p[b + 1], p[a + 2] - p[b + 2]));
  }
  return longest;
}

/** Holes that must be there: foramina of the transverse processes and the canal; the obturator foramen. */
const HOLES: Readonly<Record<string, number>> = {
  sternum: 0,
  hip: 1,
  C1: 3,
  C2: 3,
  C3: 3,
  C4: 3,
  C5: 3,
  C6: 3,
  C7: 3,
};

describe.each(RIGID_PARTS)('%s', (part) => {
  const entry = trunk.parts[part];

  it('is one closed piece, right side out', async () => {
    const mesh = await bakedMesh(entry.file);
    const topology = topologyOf(mesh);
    expect(topology).toMatchObject({ unpaired: 0, components: 1, unused: 0 });
    if (part.startsWith('rib-')) expect(topology.genus).toBe(0);
    if (HOLES[part] !== undefined) expect(topology.genus).toBe(HOLES[part]);
    expect(topology.volume).toBeGreaterThan(1500);
    expect(flippedShare(mesh, mesh.normals)).toBeLessThan(0.004);
    expect(longestEdge(mesh)).toBeLessThan(part === 'hip' || part === 'sternum' ? 40 : 24);
  });

  it('is what the manifest says, and valid glTF', async () => {
    const file = bakedFile(entry.file);
    expect(file.byteLength).toBe(entry.bytes);
    const mesh = await bakedMesh(entry.file);
    expect(mesh.indices.length / 3).toBe(entry.triangles);
    expect(outsideBy(mesh.positions, entry.boundsMm)).toBeLessThan(0.02);
    const report = await validateBytes(file);
    expect(report.issues.messages.filter((issue) => issue.severity < 2)).toEqual([]);
  });
});

it('bakes a rib and the last disc again to the same bytes', { timeout: 180_000 }, async () => {
  for (const part of ['rib-12', 'disc-L5-S1'] as const) {
    const again = await bakePart(manifest, part);
    expect(Buffer.compare(again.glb, bakedFile(trunk.parts[part].file)), part).toBe(0);
  }
});

it('all baked files together are 8 MB at most, those of the trunk 0.6', () => {
  expect(bakedBytes()).toBeLessThan(8e6);
  expect(bakedBytes('trunk/')).toBeLessThan(0.6e6);
});
