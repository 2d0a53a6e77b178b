import { expect, it } from 'vitest';
import { bakeLevel } from '../../models/bake/level.ts';
import { bakedFile } from './baked.ts';

it('bakes T5 again to the same bytes', { timeout: 120_000 }, async () => {
  const again = await bakeLevel('T5');
  expect(Buffer.compare(again.mesh.glb, bakedFile('T5.glb'))).toBe(0);
  expect(Buffer.compare(again.fine.glb, bakedFile('T5-fine.glb'))).toBe(0);
  expect(Buffer.compare(again.distance.bytes, bakedFile('T5.sdf'))).toBe(0);
});
