import { expect, type Page, test } from '@playwright/test';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { all } from '../fixtures/share.ts';
import { layoutOf } from './layout.ts';
import { go, openUndrawn, settled, WALK_MS } from './page.ts';

/** PICTURE.md's windows, a small screen on its side, and the low laptop. */
const WINDOWS = [
  [360, 740],
  [768, 1024],
  [1000, 700],
  [1366, 768],
  [1440, 900],
  [1080, 1920],
  ...(all
    ? ([
        [1280, 800],
        [1920, 1080],
      ] as const)
    : []),
] as const;
/** Where text of twice the size must not overlap either. */
const LARGE = [
  [360, 740],
  [1440, 900],
] as const;
/** The picture has at least this share of the window's height. */
const PICTURE = 0.45;

/** All steps in the long run; else those whose words, measures and controls differ most. */
const stepsIn = (shell: string): number[] =>
  all ? STAGES.map((_, at) => at + 1) : shell === 'consult' ? [2, 7, 13] : [2, 7];

/** Whether the names and measures of a step stand where they will. */
const atRest = async (page: Page): Promise<void> => {
  let before = '';
  await expect
    .poll(
      async () => {
        const last = before;
        before = await page.evaluate(() =>
          [...document.querySelectorAll('.overlay text, .names li, h1')]
            .map((one) => `${one.textContent} ${one.getAttribute('style')} ${one.getAttribute('y')}`)
            .join(),
        );
        return before === last;
      },
      { intervals: [250], timeout: 20_000 },
    )
    .toBe(true);
};

for (const shell of ['consult', 'kiosk', 'study'] as const)
  test(`${shell}: the picture has its room, and nothing is covered or cut off`, async ({ page }) => {
    test.setTimeout(WALK_MS);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openUndrawn(page, `?shell=${shell}#t=1`);
    await settled(page);
    if (shell === 'kiosk') await page.locator('.begin').click();
    const look = async (size: readonly [number, number], textSize: number, step: number) => {
      const where = `${size.join(' x ')}, text ${textSize}, step ${step}`;
      await go(page, `#t=${step - 0.2}&textSize=${textSize}`);
      // A kiosk asks whether anybody is there.
      if (shell === 'kiosk') await page.keyboard.press('Shift');
      await atRest(page);
      let layout = await layoutOf(page);
      // A window that has just changed is drawn when the machine comes to it.
      for (let tries = 0; tries < 8 && layout.overlaps.length + layout.cut.length > 0; tries++) {
        await page.waitForTimeout(500);
        layout = await layoutOf(page);
      }
      const { picture, overlaps, cut, words } = layout;
      expect.soft(picture, `${where}: the picture's height`).toBeGreaterThanOrEqual(PICTURE);
      expect.soft(overlaps, `${where}: on one another`).toEqual([]);
      expect.soft(cut, `${where}: cut off`).toEqual([]);
      if (size[0] >= 1440 && textSize === 1) expect.soft(words, `${where}: the words`).toBeLessThan(1.005);
    };
    for (const [windows, textSize] of [
      [WINDOWS, 1],
      [LARGE, 2],
    ] as const)
      for (const size of windows) {
        await page.setViewportSize({ width: size[0], height: size[1] });
        for (const step of stepsIn(shell)) await look(size, textSize, step);
      }
    // What has made the words larger can make them smaller again, wherever it was there.
    for (const [width, height, textSize] of [
      [768, 1024, 1.25],
      [1366, 768, 2],
    ]) {
      await page.setViewportSize({ width, height });
      await go(page, `#t=2&textSize=${textSize}`);
      await expect(page.getByRole('button', { name: /^Text size/ })).toBeVisible();
    }
  });
