import { expect, it } from 'vitest';
import { apply, invert } from '../../models/math/pose.ts';
import { limbs, pads, table } from '../../models/trunk/couch.ts';
import { HEAD_BONE, ON_TABLE, TABLE_BONE } from '../../models/trunk/lying.ts';
import { BONES } from '../../models/trunk/rest.ts';
import { skin } from '../../models/trunk/torso.ts';
import { LEAN_DEG, T7 } from '../../src/scene/camera/views.ts';
import { topologyOf } from './topology.ts';
import { rest } from './trunk.ts';

it('table, pads and limbs are closed, face outwards and name only bones there are', () => {
  for (const tissue of [table(), pads(), limbs()]) {
    const topology = topologyOf({ positions: tissue.positions, indices: tissue.index });
    expect(topology).toMatchObject({ unpaired: 0, unused: 0 });
    expect(topology.volume).toBeGreaterThan(0);
    expect(Math.max(...tissue.bones)).toBeLessThanOrEqual(HEAD_BONE);
  }
  expect(TABLE_BONE).toBe(BONES.length);
});

it('the camera knows how the table lies', () => {
  const [seventh, last] = [rest.poses[6].position, rest.poses[16].position];
  expect(seventh[0]).toBeCloseTo(T7.x, 0);
  expect(seventh[1]).toBeCloseTo(T7.y, 0);
  const [x, y] = [seventh[0] - last[0], seventh[1] - last[1]];
  expect((Math.atan2(-x, y) * 180) / Math.PI).toBeCloseTo(LEAN_DEG, 1);
});

it('who lies there touches the rolls, and the belly hangs free between them', () => {
  const { positions } = skin(rest);
  const front = (y: number): number => {
    let most = -1e9;
    for (let v = 0; v < positions.length; v += 3)
      if (Math.abs(positions[v + 1] - y) < 12 && Math.abs(positions[v + 2]) < 60)
        most = Math.max(most, positions[v]);
    return most;
  };
  const rolls = pads().positions;
  const top = (y: number): number => {
    let least = 1e9;
    for (let v = 0; v < rolls.length; v += 3)
      if (Math.abs(rolls[v + 1] - y) < 12) least = Math.min(least, rolls[v]);
    return least;
  };
  for (const { at } of Object.values(ON_TABLE)) {
    // Pressed into the roll, and not through it.
    expect(front(at[1]) - top(at[1])).toBeGreaterThan(-4);
    expect(front(at[1]) - top(at[1])).toBeLessThan(20);
  }
  const [x] = ON_TABLE.chest.at;
  expect(x - front(90)).toBeGreaterThan(60);
  // T7 is over the chest's roll: what it carries is given in its frame.
  expect(Math.abs(apply(invert(rest.poses[ON_TABLE.chest.bone]), ON_TABLE.chest.at)[1])).toBeLessThan(80);
});
