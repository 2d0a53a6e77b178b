import { expect, test } from '@playwright/test';
import { fitsWidth, open, openUndrawn, QUIET, settled, tab, watch } from './page.ts';

declare global {
  interface Window {
    /** When the first picture was there, ms since the page was asked for. */
    readyAt: number;
  }
}

test('the rest of the body comes after the first picture', async ({ page }) => {
  const said = watch(page);
  await page.addInitScript(() => {
    performance.setResourceTimingBufferSize(1000);
    new MutationObserver(() => {
      if (document.documentElement.dataset.ready === '') window.readyAt ??= performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await open(page, '');
  await settled(page);
  const { readyAt, body } = await page.evaluate(() => ({
    readyAt: window.readyAt,
    body: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/models/trunk/'))
      .map(({ startTime }) => startTime),
  }));
  expect(body.length).toBeGreaterThan(20);
  expect(Math.min(...body)).toBeGreaterThan(readyAt);
  expect(said).toEqual([]);
});

test('layers: each by keyboard, in the link, on a narrow page, and back', async ({ page }) => {
  const said = watch(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await openUndrawn(page, `?shell=study#v=1&${QUIET}`);
  await settled(page);
  await tab(page, 'Picture');
  const heading = page.locator('summary', { hasText: 'Layers' });
  await heading.focus();
  await page.keyboard.press('Enter');
  const muscles = page.getByRole('slider', { name: 'Muscles' });
  await expect(muscles).toHaveAttribute('aria-valuetext', 'hidden');
  await muscles.focus();
  await page.keyboard.press('End');
  await expect(muscles).toHaveAttribute('aria-valuetext', '100 %');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('layers=muscles:100');
  await fitsWidth(page);
  for (const name of ['Skin', 'Ribs', 'Cord and nerves', 'Neighbouring bones'])
    await expect(page.getByRole('slider', { name })).toBeVisible();
  // Nothing moves by itself once it is shown.
  await page.waitForTimeout(1500);
  const before = await page.evaluate(() => window.calls.draws);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.calls.draws)).toBe(before);
  await page.getByRole('button', { name: 'All layers as the step shows them' }).click();
  await expect(muscles).toHaveAttribute('aria-valuetext', 'hidden');
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('layers');
  expect(said).toEqual([]);
});
