import { expect, type Page, test } from '@playwright/test';
import { all } from '../fixtures/share.ts';
import { call, open, openUndrawn, rests, settled, watch } from './page.ts';

const STILL = '#t=2&fluoro=off,0,0,body,90,0,body,650,230,1,0,1,bright,continuous,1';

/** Mean of a picture's grey levels. */
const tone = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const bitmap = await createImageBitmap(await window.kyphoscope.capture());
    const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (paper === null) throw new Error('no canvas');
    paper.drawImage(bitmap, 0, 0);
    const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += data[i] + data[i + 1] + data[i + 2];
    return sum / (0.75 * data.length);
  });

const developed = (page: Page) =>
  expect(page.locator('html[data-developed]')).toBeAttached({ timeout: 90_000 });

test('a picture that is left alone develops, ends, and is live again when time moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const said = watch(page);
  await openUndrawn(page, `?quality=low&develop=always${STILL}`);
  await settled(page);
  await developed(page);
  const at = async (t: number) => {
    await call(page, 'setTime', t);
    await expect(page.locator('html[data-developed]')).not.toBeAttached();
    await developed(page);
    return page.evaluate(() => ({ ...window.calls, draws: 0 }));
  };
  await at(2.5);
  const before = await at(2);
  await at(2.5);
  expect(await at(2)).toEqual(before);
  await rests(page);
  await developed(page);

  // Somebody who does not want it.
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('radio', { name: 'Stays as it is' }).check();
  await page.keyboard.press('Escape');
  await call(page, 'setTime', 2.5);
  await rests(page);
  await expect(page.locator('html[data-developed]')).not.toBeAttached();
  expect(said).toEqual([]);
});

// Some 100 frames with shadows, a second each in software GL: in the long run (`npm run test:long`) alone.
(all ? test : test.skip)('developed it has the light that it had live', async ({ page }) => {
  const said = watch(page);
  const toneOf = async (develop: string) => {
    await open(page, `?quality=medium&develop=${develop}${STILL}`);
    await settled(page);
    if (develop === 'always') await developed(page);
    return tone(page);
  };
  const live = await toneOf('off');
  await expect(page.locator('html[data-developed]')).not.toBeAttached();
  // Less what hollows and folds keep for themselves.
  const lost = live - (await toneOf('always'));
  expect(lost).toBeGreaterThan(-1);
  expect(lost).toBeLessThan(4);
  expect(said).toEqual([]);
});
