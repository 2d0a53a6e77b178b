import { expect, it } from 'vitest';
import { paceJudge, QUALITIES } from '../../../src/scene/frame/quality.ts';
import { askedFor } from '../../../src/session/view/asked.ts';
import { cheaper, TIERS } from '../../../src/session/view/tier.ts';

const feed = (frames: readonly number[]): boolean => {
  const tooSlow = paceJudge();
  return frames.map((frame) => tooSlow(frame)).includes(true);
};

it('a few slow frames among quick ones change nothing; mostly slow ones do', () => {
  const quick = Array.from({ length: 240 }, (_, i) => (i % 8 === 0 ? 0.3 : 1 / 60));
  const slow = Array.from({ length: 240 }, (_, i) => (i % 3 === 0 ? 1 / 60 : 0.09));
  expect(feed(quick)).toBe(false);
  expect(feed(slow)).toBe(true);
});

it('steps down to the cheapest and stays there; an address may ask for one', () => {
  expect([cheaper('high'), cheaper('medium'), cheaper('low')]).toEqual(['medium', 'low', 'low']);
  expect(askedFor('?shell=study&quality=medium', 'quality', TIERS)).toEqual({ word: 'medium', notices: [] });
  expect(askedFor('?shell=study', 'quality', TIERS)).toEqual({ word: null, notices: [] });
  expect(askedFor('?quality=best', 'quality', TIERS)).toEqual({
    word: null,
    notices: [{ field: 'quality', problem: 'unknown', given: 'best', used: null }],
  });
});

it('asks less of the machine in every way from tier to tier', () => {
  const costs = [QUALITIES.high, QUALITIES.medium, QUALITIES.low].map(
    ({ pixelRatio, shadow, detail, poreSteps }) => [pixelRatio, shadow, detail, poreSteps],
  );
  for (let way = 0; way < costs[0].length; way++) {
    const [high, medium, low] = costs.map((cost) => cost[way]);
    expect(medium).toBeLessThanOrEqual(high);
    expect(low).toBeLessThanOrEqual(medium);
    expect(low).toBeLessThan(high);
  }
});
