import { describe, expect, it } from 'vitest';
import { WON } from '../../../src/content/en/won.ts';
import { sunkOf, wonOf } from '../../../src/session/time/won.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import { END } from '../../../src/sim/stages/timeline.ts';
import { knownPlan, oneAt } from '../../fixtures/real.ts';

const made = (fields: object) => knownPlan({ levels: [{ level: 'L1', ...fields }] });
const worst = (plan: Plan, t: number) => oneAt(plan, t).heightsMm.anterior;

describe('where the height came from', () => {
  it('lying and treatment together are what is read once the cement is hard, in whole millimetres', async () => {
    for (const mobility of [1, 0]) {
      const plan = await made({ fracture: { heightLoss: 0.5, mobility } });
      const won = wonOf(plan, 'L1') ?? expect.fail();
      const set = plan.stages.find(({ id }) => id === 'set')?.to ?? Number.NaN;
      const broken = plan.stages.find(({ id }) => id === 'fracture')?.to ?? Number.NaN;
      const read = Math.round(worst(plan, set)) - Math.round(worst(plan, broken));
      expect(won.lyingMm + won.treatedMm, `mobility ${mobility}`).toBe(read);
      expect(won.leftMm, `mobility ${mobility}`).toBe(
        Math.round(worst(plan, END)) - Math.round(worst(plan, broken)),
      );
    }
  });

  it('a break that moves opens by lying down, one that is firm does not', async () => {
    const lying = async (mobility: number) =>
      wonOf(await made({ fracture: { heightLoss: 0.5, mobility } }), 'L1')?.lyingMm ?? Number.NaN;
    const firm = await lying(0);
    expect(await lying(1)).toBeGreaterThan(firm);
    expect(firm).toBeLessThanOrEqual(1);
  });

  it('says nothing where nothing is done', async () => {
    expect(wonOf(await made({ treatment: 'none' }), 'L1')).toBeNull();
  });

  it('with the weeks less is left, and a bone that nothing is done to sinks on', async () => {
    const later = async (weeksAfter: number, treatment: string) =>
      knownPlan({
        weeksAfter,
        levels: [{ level: 'L1', treatment, fracture: { heightLoss: 0.5, mobility: 0.6 } }],
      });
    const left = async (weeks: number) =>
      wonOf(await later(weeks, 'kyphoplasty'), 'L1')?.leftMm ?? Number.NaN;
    expect(await left(52)).toBeLessThan(await left(0));
    expect(sunkOf(await later(0, 'none'), 'L1')).toBe(0);
    expect(sunkOf(await later(52, 'none'), 'L1')).toBeGreaterThan(0);
    expect(sunkOf(await later(52, 'kyphoplasty'), 'L1')).toBeNull();
  });

  it('says it when the balloon adds nothing, and when height goes again', () => {
    expect(WON.balloon(1)).toContain('1 mm more');
    expect(WON.balloon(0)).toContain('added none');
    expect(WON.balloon(-2)).toMatch(/^2 mm of it went again/);
  });
});
