import { describe, expect, it } from 'vitest';
import { cord, duralSac, epiduralFat } from '../../models/trunk/cord.ts';
import { ligaments } from '../../models/trunk/ligaments.ts';
import { muscles } from '../../models/trunk/muscles.ts';
import { roots } from '../../models/trunk/roots.ts';
import { slice } from '../../models/trunk/slice.ts';
import { merged, type Tissue } from '../../models/trunk/tissue.ts';
import { nearRange } from '../../src/scene/trunk/places.ts';
import { topologyOf } from './topology.ts';
import { rest } from './trunk.ts';

const TISSUES: [string, Tissue][] = [
  ['muscles', merged(muscles(rest))],
  ['ligaments', merged(ligaments(rest))],
  ['roots', merged(roots(rest))],
  ['cord', cord(rest)],
  ['sac', duralSac(rest)],
  ['fat', epiduralFat(rest)],
];

/** Triangles with a corner between two heights, by their corners. */
function between({ positions, index }: Tissue, low: number, high: number): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < index.length; i += 3) {
    const corners = [index[i], index[i + 1], index[i + 2]];
    if (corners.some((v) => positions[3 * v + 1] >= low && positions[3 * v + 1] <= high))
      found.add(corners.join());
  }
  return found;
}

describe.each(TISSUES)('a slice of %s', (_, tissue) => {
  it.each([4, 8, 12, 16])('about bone %i is closed and keeps all that lies in it', (looked) => {
    const range = nearRange(rest, looked);
    const cut = slice(tissue, ...range);
    expect(topologyOf({ positions: cut.positions, indices: cut.index }).unpaired).toBe(0);
    const kept = between(cut, ...range);
    for (const triangle of between(tissue, ...range)) expect(kept).toContain(triangle);
    expect(cut.index.length).toBeLessThan(0.62 * tissue.index.length);
  });
});

it('what lies wholly within is left as it is', () => {
  const whole = duralSac(rest);
  expect([...slice(whole, -1e4, 1e4).index]).toEqual([...whole.index]);
});
