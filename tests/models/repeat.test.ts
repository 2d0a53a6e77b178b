import { expect, it } from 'vitest';
import { bakeLevel } from '../../models/bake/level.ts';
import { shareOf } from '../fixtures/share.ts';
import { bakedFile } from './baked.ts';

it.each(shareOf(['T5', 'L1'] as const, 1))(
  'bakes %s again to the same bytes',
  { timeout: 120_000 },
  async (level) => {
    const again = await bakeLevel(level);
    expect(Buffer.compare(again.mesh.glb, bakedFile(`${level}.glb`))).toBe(0);
    expect(Buffer.compare(again.fine.glb, bakedFile(`${level}-fine.glb`))).toBe(0);
    expect(Buffer.compare(again.distance.bytes, bakedFile(`${level}.sdf`))).toBe(0);
  },
);
