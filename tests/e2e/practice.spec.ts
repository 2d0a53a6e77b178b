import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openUndrawn, WALK_MS, watch } from './page.ts';

/** Does by keys what the coach says, until the tip is where it was planned. */
async function follow(page: Page): Promise<void> {
  const press = async (key: string, times: number) => {
    for (let at = 0; at < times; at++) await page.keyboard.press(key);
  };
  for (let round = 0; round < 60; round++) {
    const said = (await page.locator('.coach').textContent()) ?? '';
    const told = (what: string) => Number(new RegExp(what).exec(said)?.[1] ?? 0);
    if (said.includes('where it was planned')) return;
    if (said.startsWith('Choose')) await press('Shift+ArrowUp', 1);
    else if (said.startsWith('Go through')) {
      await press('Shift+ArrowUp', Math.round(told('(\\d+) mm higher') / 2));
      await press('Shift+ArrowDown', Math.round(told('(\\d+) mm lower') / 2));
      await press('Shift+ArrowLeft', Math.round(told('(\\d+) mm further') / 2));
      await press('Shift+ArrowRight', Math.round(told('(\\d+) mm nearer') / 2));
    } else if (said.startsWith('Turn the tip')) {
      await press('ArrowUp', told('up by (\\d+)'));
      await press('ArrowDown', told('down by (\\d+)'));
      await press('ArrowLeft', told('outwards by (\\d+)'));
      await press('ArrowRight', told('midline by (\\d+)'));
    } else if (said.startsWith('Look')) {
      await press('a', 1);
      await press('l', 1);
    } else if (said.includes('strike')) await press('h', 2);
    else await press('+', 3);
  }
  throw new Error('the coach did not lead to the target');
}

const clean = async (page: Page): Promise<void> =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('an operation by keys: the needle as the coach says, a reload, the pump, cement, the card', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?shell=study#L1=sides:left');
  await page.getByRole('button', { name: 'Practise' }).click();
  await expect(page.getByRole('button', { name: 'Strike 1' })).toBeVisible({ timeout: 60_000 });
  const on = page.getByRole('button', { name: 'Needles are in' });
  await expect(on).toBeDisabled();
  await page.getByText('Eight pedicles', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Eight pedicles' }).getByRole('listitem')).toHaveCount(12);
  await clean(page);
  // Who has pressed something has its Enter: back to the page.
  await page.getByRole('heading', { level: 1 }).click();
  await follow(page);
  await expect(on).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByText('0.00 mL in each balloon')).toBeVisible({ timeout: 60_000 });
  for (let turn = 0; turn < 6; turn++) await page.keyboard.press('+');
  await page.keyboard.press('l');
  await expect(page.getByText('1.50 mL in each balloon')).toBeVisible();

  await test.step('what a reload took away comes back', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Practise' }).click();
    await expect(page.getByText('1.50 mL in each balloon')).toBeVisible({ timeout: 90_000 });
  });

  await page.keyboard.press('Enter');
  await expect(page.getByText('0.0 mL asked of each side')).toBeVisible({ timeout: 60_000 });
  for (let pulse = 0; pulse < 5; pulse++) await page.keyboard.press('+');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'How it went' });
  await expect(card).toBeVisible({ timeout: 60_000 });
  const told = (name: RegExp) => card.getByRole('row', { name }).getByRole('cell').first();
  await expect(told(/^Gertzbein-Robbins grade, left/)).toHaveText('A');
  await expect(told(/^In each balloon/)).toHaveText('1.5 mL');
  await expect(told(/^Cement \d/)).toHaveText(/^1\.0 mL$/);
  await expect(told(/^Result/)).toHaveText('passed');
  await expect(card.getByRole('row', { name: /^Axis to pedicle wall/ })).toContainText('Dennler');
  await clean(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('practice-L1.csv');
  await expect(card.getByRole('img', { name: /^Screening against depth/ })).toBeVisible();
  await test.step('looked back on, the planned way lies beside the needle, on both pictures, both ways', async () => {
    const replay = card.getByRole('slider', { name: 'Replay' });
    await expect(page.locator('.guides .planned')).toHaveCount(2);
    await expect(page.locator('.guides .gone')).toHaveCount(2);
    await replay.fill('0');
    await expect(page.locator('.guides .gone')).toHaveCount(0);
    await expect(page.locator('.guides .planned')).toHaveCount(2);
    await replay.fill(String(await replay.getAttribute('max')));
    await expect(page.locator('.guides .gone')).toHaveCount(2);
    await replay.fill('5');
  });
  await expect(card.getByText(/^0:05 of /)).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('button', { name: 'Practise' })).toBeVisible();
  expect(new URL(page.url()).hash).toContain('L1=sides:left');
  expect(said).toEqual([]);
});
