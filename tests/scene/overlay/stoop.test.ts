import { describe, expect, it } from 'vitest';
import { degrees } from '../../../models/math/scalar.ts';
import { distance, sub } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import { frontsOf } from '../../../src/scene/overlay/stoop.ts';
import { milestonesOf } from '../../../src/session/time/milestones.ts';
import { endOf } from '../../../src/sim/stages/ends.ts';
import { levelOf, planOf, seenOf } from '../../fixtures/real.ts';

const manifest = await readManifest();

/** The way that a line goes at its upper end, over three bones, degrees from the frame's x in the sagittal plane. */
const leanOf = (line: ReturnType<typeof frontsOf>): number => {
  const [x, y] = sub(line[0], line[6]);
  return degrees(Math.atan2(y, x));
};

describe('how the back stood', () => {
  it.each([['T8'], ['L1'], ['L3']])(
    'stooped at %s by what the wedge has lost, and no more',
    async (level) => {
      const plan = await planOf({ fracture: { level, shape: 'wedge', heightLoss: 0.45 } });
      const one = levelOf(plan);
      const { intact, broken } = milestonesOf(plan, one.level);
      const after = seenOf(plan, endOf(plan.stages, 'after'));
      const [healthy, was, now] = [intact, broken, after].map((then) =>
        frontsOf(plan, one, manifest, then, after),
      );
      // It stood further forward broken than now, and now further than healthy.
      expect(leanOf(was)).toBeLessThan(leanOf(now));
      expect(leanOf(now)).toBeLessThan(leanOf(healthy));
      // The wedge's own angle, less what the discs beside it take up: never more than the bone has tilted.
      const wedges = [intact, broken].map(({ levels }) => levels[0].wedgeDeg);
      const stooped = leanOf(healthy) - leanOf(was);
      expect(stooped).toBeGreaterThan(0.5 * (wedges[1] - wedges[0]));
      expect(stooped).toBeLessThan(1.05 * (wedges[1] - wedges[0]));
      // All stand on one bone.
      const foot = now.length - 1;
      for (const line of [healthy, was]) expect(distance(line[foot], now[foot])).toBeLessThan(2.5);
    },
  );
});
