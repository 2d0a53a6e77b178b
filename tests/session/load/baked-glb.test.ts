import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeGlb } from '../../../models/bake/glb.ts';
import { readBaked } from '../../../src/session/load/baked-glb.ts';
import { decodeMesh } from '../../../src/session/load/mesh.ts';

const file = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../../public/models/${name}.glb`, import.meta.url))).buffer;

/** Largest difference of two lists of numbers. */
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  expect(a.length).toBe(b.length);
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i] - b[i]));
  return most;
};

describe('a baked mesh', () => {
  // A vertebra, a disc, a part beside them: with every attribute that any of them has.
  it.each(['L1-fine', 'disc-L1-L2', 'trunk/C1'])('%s is what the field’s own library reads', async (name) => {
    const mesh = await decodeMesh(file(name));
    const known = await decodeGlb(new Uint8Array(file(name)));
    expect(apart(mesh.positions, known.positions)).toBeLessThan(1e-4);
    // There they are made of length 1.
    expect(apart(mesh.normals, known.normals)).toBeLessThan(0.01);
    expect(apart(mesh.index, known.indices)).toBe(0);
    const { _AO, _MASK, _FOLLOW } = known.attributes;
    const shares = (bytes: Uint8Array) => Float32Array.from(bytes, (one) => one / 255);
    expect(apart(shares(mesh.occlusion), _AO)).toBeLessThan(1e-6);
    expect(apart(shares(mesh.mask), _MASK)).toBeLessThan(1e-6);
    expect(mesh.follow === null).toBe(_FOLLOW === undefined);
    if (mesh.follow !== null) expect(apart(shares(mesh.follow), _FOLLOW)).toBeLessThan(1e-6);
  });

  it('says so where the file is none, is cut off, or holds no mesh', async () => {
    const whole = file('disc-L1-L2');
    await expect(readBaked(new ArrayBuffer(4))).rejects.toThrow('no GLB');
    await expect(
      readBaked(new TextEncoder().encode('<!doctype html><title>404</title>').buffer),
    ).rejects.toThrow('no GLB');
    for (const share of [0.02, 0.3, 0.9])
      await expect(readBaked(whole.slice(0, Math.floor(share * whole.byteLength)))).rejects.toThrow();
    const empty = new TextEncoder().encode('glTF\u0002\0\0\0\u0020\0\0\0\u000c\0\0\0JSON{"nodes":[]}');
    await expect(readBaked(empty.buffer)).rejects.toThrow('no mesh');
  });
});
