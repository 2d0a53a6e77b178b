import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { go, openUndrawn, WALK_MS, watch } from './page.ts';

/** Cement goes out of this bone by several ways. */
const LEAKS = 'v=2&L1=loss:0.6,cause:injury,cement:5,viscosity:low';

test('what a plan warns of and what can go wrong, in all shells', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await openUndrawn(page, `#${LEAKS}&at=cannula`);
  const told = page.getByRole('region', { name: 'What to know about this plan' });

  await test.step('consult tells it from its stage on, in plain words, the exact ones a tap away', async () => {
    await expect(page.getByRole('heading', { name: 'A way in' })).toBeVisible();
    await expect(told).toHaveCount(0);
    await go(page, `#${LEAKS}&at=cement`);
    await expect(told.getByText(/would go into the disc/)).toBeVisible();
    const exact = told.getByText(/Type D leak.*mL\)/);
    await expect(exact).toBeHidden();
    await told.getByText(/would go into the disc/).press('Enter');
    await expect(exact).toBeVisible();
    await go(page, `#${LEAKS}&at=after`);
    await expect(told.getByText(/would go into the disc/)).toBeVisible();
  });

  await test.step('consult tells event by event what happens and what is done, this step’s first', async () => {
    await go(page, `#${LEAKS}&at=cement`);
    await page.getByRole('button', { name: 'What can go wrong' }).click();
    const sheet = page.getByRole('dialog', { name: 'What can go wrong' });
    const event = sheet.locator('details.event').first();
    await expect(event.locator('summary').first()).toHaveText('Cement in the canal of the nerves');
    await expect(event.getByRole('heading', { name: 'What is done' })).toBeHidden();
    await event.locator('summary').first().press('Enter');
    await expect(event.getByRole('heading')).toHaveText([
      'What happens',
      'How common it is',
      'How it is noticed',
      'What is done',
    ]);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('consult shows one on the model, with what is done, beside the plan, and goes back to that', async () => {
    await go(page, '#at=choices');
    await page.getByRole('button', { name: 'What can go wrong' }).click();
    const sheet = page.getByRole('dialog', { name: 'What can go wrong' });
    await sheet.getByText('Cement in the canal of the nerves').press('Enter');
    await sheet.getByRole('button', { name: 'Show it on the model' }).locator('visible=true').press('Enter');
    await expect(sheet).toHaveCount(0);
    const shown = page.getByRole('region', { name: 'Cement in the canal of the nerves' });
    await expect(shown).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Cement fills the space' })).toBeVisible();
    // What it brings about is told there, not as a fault of the plan.
    await expect(told).toHaveCount(0);
    const leaked = () => page.evaluate(() => window.kyphoscope.state().leakMl.C);
    await expect.poll(leaked).toBeGreaterThan(0.1);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('event=cement-canal');
    await shown.getByText('How common it is, and what is done').press('Enter');
    await expect(shown.getByText(/stops at once/)).toBeVisible();
    await shown.getByRole('button', { name: 'Set the plan beside it' }).press('Enter');
    await expect(page.getByText(/^As planned/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    await shown.getByRole('button', { name: 'Back to the plan' }).press('Enter');
    await expect(shown).toHaveCount(0);
    await expect.poll(leaked).toBe(0);
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('event');
  });

  await test.step('consult shows how pain goes on in groups of people', async () => {
    await go(page, '#at=after');
    const months = page.getByRole('group', { name: 'The months after' });
    await months.getByRole('radio', { name: '1 year' }).check({ force: true });
    await expect(page.locator('.months')).toContainText(/In this model, \d of the \d\smm/);
    await expect(page.locator('.months .statement')).toContainText('3 degrees less');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('weeks=52');
    await months.getByRole('radio', { name: 'Next day' }).check({ force: true });
    await page.getByRole('button', { name: 'Pain afterwards' }).click();
    const sheet = page.getByRole('dialog', { name: 'Pain afterwards' });
    await expect(sheet.getByRole('row', { name: /1 year/ })).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('a plan with nothing to tell has no such list', async () => {
    await go(page, '#at=after');
    await expect(told).toHaveCount(0);
  });

  await test.step('study tells the same events in exact words', async () => {
    await openUndrawn(page, '?shell=study#at=inflate');
    await page.getByRole('button', { name: 'Complications one by one' }).click();
    const sheet = page.getByRole('dialog', { name: 'What can go wrong' });
    await expect(sheet.locator('details.event > summary').first()).toHaveText('Endplate break');
    await expect(sheet.locator('details.event')).toHaveCount(10);
  });

  await test.step('a kiosk says in a sentence what comes about, in its stage only', async () => {
    await openUndrawn(page, `?shell=kiosk#${LEAKS}`);
    await page.getByRole('button', { name: 'Touch to begin' }).click();
    const leak = page.getByText('Here a little cement goes outside the bone.');
    await expect(leak).toHaveCount(0);
    // Also while the first step still plays: it would go back to its end.
    await go(page, `#${LEAKS}&at=cement`);
    await expect(leak).toHaveCount(1);
    await go(page, `#${LEAKS}&at=set`);
    await expect(leak).toHaveCount(0);
  });

  await test.step('a kiosk shows on asking what can go wrong, and whoever comes next finds nothing of it', async () => {
    await page.getByRole('button', { name: 'What can go wrong' }).click();
    const sheet = page.getByRole('dialog', { name: 'What can go wrong' });
    await expect(sheet.getByRole('button', { name: 'Show it on the model' })).toHaveCount(10);
    await sheet.getByRole('button', { name: 'Show it on the model' }).first().click();
    await expect(page.getByText('A thread of cement can follow the tools.')).toBeVisible();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Touch to begin' }).click();
    await expect(page.getByRole('button', { name: 'What can go wrong' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Back to the plan' })).toHaveCount(0);
  });
  expect(said).toEqual([]);
});
