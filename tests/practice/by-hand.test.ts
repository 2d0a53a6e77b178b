import { describe, expect, it } from 'vitest';
import { caseOf, caseWithFullBalloon, caseWithMostCement, placedSides } from '../../src/practice/case-of.ts';
import { plannedPose } from '../../src/practice/ground.ts';
import { logged, newLog } from '../../src/practice/log.ts';
import { last } from '../../src/practice/replay.ts';
import { scoreOf } from '../../src/practice/score.ts';
import type { Case, LevelCase } from '../../src/sim/case/case.ts';
import { parseCase } from '../../src/sim/case/parse.ts';
import { endOf } from '../../src/sim/stages/ends.ts';
import { stateAt } from '../../src/sim/state.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { followed } from '../fixtures/learners.ts';
import { levelIn, levelOf, planned, planOf } from '../fixtures/real.ts';
import { all } from '../fixtures/share.ts';

const asCase = (one: LevelCase): Case => {
  const { case: made, notices } = parseCase({ levels: [one] });
  expect(notices).toEqual([]);
  if (made === null) throw new Error('the hand made no case');
  return made;
};

describe('by hand', { timeout: 600_000 }, () => {
  it.each(all ? (['T5', 'T8', 'T12', 'L1', 'L4', 'L5'] as const) : (['L1'] as const))(
    '%s: down the planned path is the plan',
    async (level) => {
      const ground = await groundAt(level);
      const plan = await planOf({ levels: [{ level }] });
      const { balloon, cement } = ground.one;
      const hand = await planned(asCase(caseOf(followed(ground, balloon.volumeMl, cement.volumeMl), ground)));
      for (const stage of ['needle', 'inflate', 'deflate', 'cement', 'after'] as const) {
        const t = endOf(plan.stages, stage);
        const one = levelIn(stateAt(plan, t));
        const other = levelIn(stateAt(hand, t));
        for (const place of ['anterior', 'middle', 'posterior'] as const)
          expect(Math.abs(other.heightsMm[place] - one.heightsMm[place]), `${stage} ${place}`).toBeLessThan(
            0.1,
          );
        expect(Math.abs(other.cementMl - one.cementMl), stage).toBeLessThan(0.1);
        expect(Math.abs(other.balloonMl - one.balloonMl), stage).toBeLessThan(0.1);
      }
      const warned = (made: typeof plan) => levelOf(made).warnings.map(({ id }) => id);
      expect(warned(hand)).toEqual(warned(plan));
    },
  );

  it('balloon and cement are measured on what the hand has made', async () => {
    const ground = await groundAt('L1');
    const log = followed(ground, 1, 2);
    const full = levelOf(await planned(asCase(caseWithFullBalloon(log, ground))));
    const end = levelOf(await planned(asCase(caseOf(log, ground))));
    const { filling } = scoreOf(log, ground, { full, end });
    expect(filling?.balloon).toMatchObject({ stopped: 'early' });
    expect(filling?.balloon?.ml).toBeCloseTo(1, 1);
    expect(filling?.balloon?.reasonAtMl).toBeGreaterThan(1.75);
    expect(filling?.balloon?.liftMm).toBeGreaterThan(0);
    expect(filling?.cement?.ml).toBeGreaterThan(1);
    expect(caseWithMostCement(log, ground)).toMatchObject({
      balloon: { volumeMl: 1 },
      cement: { volumeMl: 6 },
    });
  });

  it('a needle that has not come into the body is no way for a balloon', async () => {
    const ground = await groundAt('L1');
    const [left, right] = ground.approaches;
    let log = newLog('L1', 'blind');
    const pose = plannedPose(ground, left, 5);
    log = logged(log, { kind: 'needle', t: 1, side: 'left', hammer: false, ...pose });
    expect(placedSides(ground, last(log))).toEqual([]);
    expect(caseOf(log, ground).treatment).toBe('none');
    const deep = plannedPose(ground, right);
    log = logged(log, { kind: 'needle', t: 2, side: 'right', hammer: false, ...deep });
    expect(caseOf(log, ground)).toMatchObject({ treatment: 'kyphoplasty', access: { sides: 'right' } });
  });
});
