import { expect, type Page, test } from '@playwright/test';
import { countCalls, WALK_MS, watch } from './page.ts';

const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });
const counted = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('kyphoscope-kiosk-counts') ?? '{}'));

test('a kiosk mends by itself what is missing, hangs or slept, in the language that is spoken, and counts it', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page, /Failed to load resource/);
  await page.setViewportSize({ width: 480, height: 853 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countCalls(page);
  await page.addInitScript(() => {
    window.undrawn = true;
  });
  await page.clock.install();
  const alert = page.getByRole('alert');

  await test.step('a file that is not there, then cut short, is asked for again by itself', async () => {
    await page.route('**/models/disc-T12-L1.glb', (route) => route.fulfill({ status: 404 }));
    await page.goto('/?shell=kiosk&lang=de&quality=low&develop=off');
    await page.clock.resume();
    await expect(alert).toContainText('fehlt');
    await page.unroute('**/models/disc-T12-L1.glb');
    await page.route('**/models/disc-T12-L1.glb', (route) => route.fulfill({ body: Buffer.from([1, 2]) }));
    await page.clock.fastForward(4000);
    await expect.poll(async () => (await counted(page)).faults?.asset).toBe(2);
    await page.unroute('**/models/disc-T12-L1.glb');
    await page.clock.fastForward(8000);
    await ready(page);
    await expect(alert).toHaveCount(0);
  });

  await test.step('the clock put on by a year is nothing to it; an hour asleep ends the visit', async () => {
    await page.locator('.begin').click();
    await page.clock.setSystemTime(Date.now() + 365 * 86_400_000);
    await page.waitForTimeout(700);
    await expect(page.locator('.kioskwords')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await page.clock.fastForward(3_600_000);
    await expect(page.locator('.begin')).toBeVisible();
  });

  await test.step('a planner that never answers takes the page with it, which begins anew', async () => {
    await page.route('**/planner.worker-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => {};' }),
    );
    await page.reload();
    await page.waitForFunction(() => window.kyphoscope !== undefined && document.querySelector('.begin'));
    await page.unroute('**/planner.worker-*.js');
    const again = page.waitForEvent('load');
    await page.clock.fastForward(61_000);
    await again;
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
  expect(await counted(page)).toEqual({ visits: 1, faults: { asset: 2, hang: 1 } });
  expect(said).toEqual([]);
});
