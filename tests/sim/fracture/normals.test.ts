import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readManifest } from '../../../scripts/baked.ts';
import { decodeMesh } from '../../../src/session/load/mesh.ts';
import { targetsFor } from '../../../src/sim/fracture/targets.ts';
import { fractureFor } from '../../../src/sim/level/plan.ts';
import { anatomyOf, boneOf, caseOf } from '../../fixtures/real.ts';

type Points = Float32Array | number[];

/** Normals from the triangles themselves, weighted by area. */
function fromTriangles(positions: Points, index: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  const edge = (a: number, b: number) => [0, 1, 2].map((c) => positions[3 * b + c] - positions[3 * a + c]);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = index.subarray(t, t + 3);
    const [u, v] = [edge(a, b), edge(a, c)];
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (const vertex of [a, b, c]) for (let k = 0; k < 3; k++) normals[3 * vertex + k] += n[k];
  }
  return normals;
}

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>, o: number): number => {
  const length = (n: ArrayLike<number>) => Math.hypot(n[o], n[o + 1], n[o + 2]);
  return (a[o] * b[o] + a[o + 1] * b[o + 1] + a[o + 2] * b[o + 2]) / (length(a) * length(b) || 1);
};

it.each(['wedge', 'biconcave', 'crush', 'split'])(
  'a broken %s is lit by the normals of its own surface',
  async (shape) => {
    const patientCase = caseOf({ fracture: { shape, heightLoss: 0.55 } });
    const anatomy = await anatomyOf(patientCase);
    const manifest = await readManifest();
    const file = new URL(`../../../public/models/${manifest.levels.L1.fine.file}`, import.meta.url);
    const mesh = await decodeMesh(new Uint8Array(await readFile(file)).buffer);
    const { wedge, central } = targetsFor(
      mesh,
      fractureFor(boneOf(patientCase), anatomy),
      anatomy.sizeFactor,
    );
    const add = (home: Points, field: 'positions' | 'normals') =>
      Float32Array.from(home, (value, o) => value + wedge[field][o] + central[field][o]);
    const broken = fromTriangles(add(mesh.positions, 'positions'), mesh.index);
    const healthy = fromTriangles(mesh.positions, mesh.index);
    const given = add(mesh.normals, 'normals');
    let [moved, off, offAtHome] = [0, 0, 0];
    for (let o = 0; o < given.length; o += 3) {
      if (Math.hypot(...wedge.positions.subarray(o, o + 3), ...central.positions.subarray(o, o + 3)) < 0.5)
        continue;
      moved++;
      if (cosine(given, broken, o) < 0.9) off++;
      if (cosine(mesh.normals, healthy, o) < 0.9) offAtHome++;
      expect(cosine(given, given, o)).toBeCloseTo(1, 5);
    }
    expect(moved).toBeGreaterThan(1000);
    // Sharp edges leave a few vertices without one normal, healthy or broken.
    expect((off - offAtHome) / moved).toBeLessThan(0.02);
  },
);
