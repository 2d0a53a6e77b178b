import { expect, it } from 'vitest';
import { AFTER } from '../../src/content/en/asides/after.ts';
import { PRONE } from '../../src/content/en/asides/prone.ts';

it('the paper to take home finds the sentences that it takes by their place', () => {
  const after = [0, 2, 6].map((at) => AFTER.more[at].text);
  expect(after[0]).toMatch(/^At home/);
  expect(after[1]).toMatch(/^Driving/);
  expect(after[2]).toMatch(/medicine for your bones/);
  expect(AFTER.risks[0].text).toMatch(/^Call for an ambulance/);
  expect(AFTER.instead?.none?.risks[0].text).toMatch(/^Call for an ambulance/);
  expect(PRONE.more[0].text).toMatch(/^Before the day/);
  expect(PRONE.more[2].text).toMatch(/allergies/);
});
