import { expect, type Page, test } from '@playwright/test';
import { FAULTS, type Fault, readCounts } from '../../src/shells/kiosk/counts.ts';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { all, shareOf } from '../fixtures/share.ts';
import { FAILING, opened, watchFaults } from './faults.ts';
import { call, countCalls, WALK_MS, watch } from './page.ts';

const counted = async (page: Page): Promise<Record<Fault, number>> => {
  const { faults } = readCounts(await page.evaluate(() => localStorage.getItem('kyphoscope-kiosk-counts')));
  return Object.fromEntries(FAULTS.map((fault) => [fault, faults[fault] ?? 0])) as Record<Fault, number>;
};

/** Goes to a step, as somebody who has just come. */
async function toStep(page: Page, at: number): Promise<void> {
  if (await page.locator('.begin').isVisible()) await page.locator('.begin').click();
  await expect(page.locator('.kioskwords')).toBeVisible();
  await call(page, 'setTime', at + 0.6);
  await page.keyboard.press('Shift');
}

/** Somebody can use it: it is at a step or at its start, has planned what it shows, and says of nothing that it failed. */
const well = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => ({
        shown: document.querySelectorAll('.begin, .kioskwords h1').length,
        picture: document.querySelectorAll('.plate canvas').length > 0,
        failed: document.querySelectorAll('[role="alert"]:not([hidden]), .still-page, .loading').length,
        settled: document.documentElement.dataset.settled,
      })),
    )
    .toEqual({ shown: 1, picture: true, failed: 0, settled: '' });

test('a kiosk goes on whatever fails, at each step, in the language that is spoken, and counts it', async ({
  page,
}) => {
  test.setTimeout(all ? 6 * WALK_MS : WALK_MS);
  const said = watch(page, /Failed to load resource|Context Lost|context (lost|restored)/i);
  await page.setViewportSize({ width: 480, height: 853 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countCalls(page);
  const latin = await watchFaults(page);
  await page.addInitScript(() => {
    window.undrawn = true;
  });
  await page.clock.install();

  await test.step('a file that is not there, then cut short, is asked for again by itself', async () => {
    await page.route('**/models/disc-T12-L1.glb', (route) => route.fulfill({ status: 404 }));
    await page.goto('/?shell=kiosk&lang=ar&quality=low&develop=off');
    await page.clock.resume();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.unroute('**/models/disc-T12-L1.glb');
    await page.route('**/models/disc-T12-L1.glb', (route) => route.fulfill({ body: Buffer.from([1, 2]) }));
    await page.clock.fastForward(4000);
    await expect.poll(async () => (await counted(page)).asset).toBe(2);
    await page.unroute('**/models/disc-T12-L1.glb');
    await page.clock.fastForward(8000);
    await opened(page);
    await well(page);
  });

  const expected = { ...(await counted(page)) };
  // All of one step before the next; of a share each fails at another step.
  const places = STAGES.flatMap((id, at) =>
    FAILING.filter((_, which) => shareOf(STAGES, 1, which * 5).includes(id)).map((failing) => ({
      id,
      at,
      failing,
    })),
  );
  expect(places.length).toBe(all ? STAGES.length * FAILING.length : FAILING.length);
  for (const { id, at, failing } of places)
    await test.step(`${id}: ${failing.name}`, async () => {
      await toStep(page, at);
      await failing.does(page);
      await well(page);
      await expect(page.locator('html')).toHaveAttribute('lang', /^ar/);
      const now = await counted(page);
      for (const fault of FAULTS) {
        expected[fault] += failing.counted?.[fault] ?? 0;
        // What fails while it is drawn is thrown too, as often as a frame is asked for.
        if (fault === 'thrown') expect(now[fault]).toBeGreaterThanOrEqual(expected[fault]);
        else expect(now[fault], fault).toBe(expected[fault]);
      }
    });
  expect(latin).toEqual([]);
  expect(said.filter((line) => !/on purpose|drawn ill/.test(line))).toEqual([]);
});
