import { expect, test } from '@playwright/test';
import { call, fitsWidth, openUndrawn, QUIET, rests, settled, tab, watch } from './page.ts';

test('parts are pulled apart by keyboard, stand still, and go together again', async ({ page }) => {
  test.setTimeout(240_000);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 400, height: 740 });
  await openUndrawn(page, `?shell=study#v=1&t=9&${QUIET}`);
  await settled(page);
  await tab(page, 'Picture');
  const slider = page.getByRole('slider', { name: 'Pull the parts apart' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'together');
  const draws = () => page.evaluate(() => window.calls.draws);
  // Nothing moves by itself once it is shown: a while without a draw, and then another.
  const stands = async () => {
    const before = await rests(page);
    await page.waitForTimeout(1500);
    expect(await draws()).toBe(before);
  };
  await stands();
  const whole = await draws();
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '100 %');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('explode=1');
  await expect.poll(draws, { timeout: 30_000 }).toBeGreaterThan(whole);
  await stands();
  await fitsWidth(page);
  // What is measured is the patient's, however the picture shows it.
  const { heightsMm } = await call(page, 'state');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'together');
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('explode');
  expect((await call(page, 'state')).heightsMm).toEqual(heightsMm);
  // Other programs have it through the view.
  expect((await call(page, 'setView', { explode: 0.5 })).view.explode).toBe(0.5);
  await expect(slider).toHaveAttribute('aria-valuetext', '50 %');
  expect(said).toEqual([]);
});
