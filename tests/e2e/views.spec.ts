import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  call,
  draw,
  fitsWidth,
  go,
  open,
  openUndrawn,
  QUIET,
  rests,
  settled,
  tab,
  WALK_MS,
  watch,
} from './page.ts';

/** The view that a link to what is on the page holds. */
const viewOf = (page: Page) => call(page, 'setView', {}).then(({ view }) => view);

async function drag(page: Page, knob: Locator, by: readonly [number, number]): Promise<void> {
  // Waits until frames no longer move it.
  await knob.hover();
  const box = await knob.boundingBox();
  if (box === null) throw new Error('the knob is not there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  for (const share of [0.5, 1]) await page.mouse.move(x + share * by[0], y + share * by[1]);
  await page.mouse.up();
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('views and planes in study: by button, key, cube, knob and slider', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await openUndrawn(page, `?shell=study#t=1&${QUIET}`);
  await settled(page);
  await test.step('standard views: by button, key and cube, kept until the steps lead again', async () => {
    const views = page.getByRole('group', { name: 'Standard views' });
    /** The row is narrow here: they stand under one button. */
    const open = () => page.getByRole('button', { name: 'Views', exact: true }).click();
    await open();
    /** From the target towards the camera. */
    const side = async () => {
      const { camera } = await viewOf(page);
      if (camera === null) return null;
      const way = camera.position.map((value, axis) => value - camera.target[axis]);
      return way.map((value) => Math.round((100 * value) / Math.hypot(...way)) / 100 + 0);
    };
    await views.getByRole('button', { name: 'Left lateral view' }).click();
    await expect.poll(side).toEqual([0, 0, -1]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('5');
    await expect.poll(async () => (await side())?.[1]).toBeGreaterThan(0.9);

    // The cube shows it: its upper face is in front, and Tab comes to it. Arrows turn the model.
    const cube = page.getByRole('group', { name: 'View cube' });
    const front = cube.locator('[data-front]');
    await expect(front).toHaveText('S');
    await expect(front).toHaveAttribute('tabindex', '0');
    const before = await side();
    await front.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(side).not.toEqual(before);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    await expect(front).not.toHaveText('S');
    await expect(front).toBeFocused();
    await open();
    await views.getByRole('button', { name: 'Right lateral view' }).click();
    await expect(front).toHaveText('R');
    // The face beside it, where the edge of the cube shows it.
    await views.getByRole('button', { name: 'Oblique view' }).click();
    await expect.poll(async () => (await side())?.[0]).toBeGreaterThan(0.5);
    await cube.getByRole('button', { name: 'Anterior view' }).click();
    await expect.poll(async () => (await side())?.[0]).toBeGreaterThan(0.9);

    // A step does not take it away; the button does.
    const kept = (await viewOf(page)).camera;
    await call(page, 'setTime', 4);
    expect((await viewOf(page)).camera).toEqual(kept);
    await page.getByRole('button', { name: 'Follow the steps again' }).click();
    expect((await viewOf(page)).camera).toBe(null);
    await rests(page);
  });

  await test.step('fits: the treated bone comes nearer, the whole column goes further', async () => {
    await go(page, `#t=1&${QUIET}`);
    await rests(page);
    const away = async () => {
      const { camera } = await viewOf(page);
      return camera === null ? 0 : Math.hypot(...camera.position.map((value, i) => value - camera.target[i]));
    };
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('button', { name: 'Fit the treated level' }).click();
    await expect.poll(away).toBeGreaterThan(100);
    const near = await away();
    await page.getByRole('button', { name: 'Fit the whole spine' }).click();
    await expect.poll(away).toBeGreaterThan(3 * near);
  });

  await test.step('the plane is pushed by its knob: by mouse and by key, and nothing is drawn after', async () => {
    await go(page, `#t=9&plane=coronal&${QUIET}`);
    const knob = page.locator('[data-grip=push]');
    await expect(knob).toBeVisible({ timeout: 60_000 });
    const box = await knob.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const camera = (await viewOf(page)).camera;
    const picture = () =>
      page.evaluate(async () => {
        const bytes = new Uint8Array(await (await window.kyphoscope.capture()).arrayBuffer());
        return bytes.reduce((sum, byte, i) => (sum * 31 + byte * (i % 7)) % 1_000_003, 0);
      });
    await draw(page, true);
    await rests(page);
    const still = await picture();
    // The plane looks at the viewer: down is nearer.
    await drag(page, knob, [0, 40]);
    const pushed = (await viewOf(page)).planeMm;
    expect(pushed).toBeGreaterThan(2);
    // It turned no model meanwhile.
    expect((await viewOf(page)).camera).toEqual(camera);
    await rests(page);
    expect(await picture()).not.toBe(still);
    await draw(page, false);
    await expect(knob).toHaveAttribute('aria-valuenow', String(pushed));

    await knob.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await viewOf(page)).planeMm).toBeCloseTo(pushed - 0.5, 6);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await viewOf(page)).planeMm).toBe(-25);
    await expect(knob).toHaveAttribute('aria-valuenow', '-25');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('planeMm=-25');
    await rests(page);
  });

  await test.step('a free plane is turned by its edges and by sliders, and the camera keeps still', async () => {
    await go(page, `#t=9&${QUIET}`);
    await page.getByLabel('Section plane').selectOption('free');
    const tilt = page.locator('[data-grip=tilt]');
    await expect(tilt).toBeVisible({ timeout: 60_000 });
    await rests(page);
    const before = await viewOf(page);
    expect(before.camera).toBe(null);
    await drag(page, tilt, [0, 30]);
    const tilted = await viewOf(page);
    expect(tilted.planeTiltDeg).not.toBe(before.planeTiltDeg);
    expect(tilted.planeTurnDeg).toBe(before.planeTurnDeg);
    // It is the visitor's own now, or it would follow the plane from under the hand.
    expect(tilted.camera).not.toBe(null);
    await page.locator('[data-grip=turn]').focus();
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await viewOf(page)).planeTurnDeg).toBeCloseTo(before.planeTurnDeg + 10, 6);
    expect((await viewOf(page)).camera).toEqual(tilted.camera);
    await tab(page, 'Picture');
    const slider = page.locator('.planes').getByRole('slider', { name: 'Tilt the section, degrees' });
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await viewOf(page)).planeTiltDeg).toBe(90);
    await page.getByLabel('Section plane').selectOption('axial');
    await expect(tilt).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('planeTiltDeg');
    await rests(page);
  });

  await test.step('a narrow page keeps the buttons and leaves the cube out', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, '#t=9&plane=free');
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Posterior view' }).first()).toBeVisible();
    await expect(page.getByRole('group', { name: 'View cube' })).toBeHidden();
    await fitsWidth(page);
  });
  expect(said).toEqual([]);
});

test('knobs and cube come with a page of their own, and knobs only where something is cut', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
  });
  const has = (mark: string) => scripts.some((text) => text.includes(mark));
  await open(page, '#t=9');
  await settled(page);
  expect([has('section-handle'), has('data-face')]).toEqual([false, false]);
  await page.getByRole('button', { name: 'Side', exact: true }).click();
  await expect.poll(async () => (await viewOf(page)).camera?.up).toEqual([0, 1, 0]);
  await open(page, '?shell=study#t=1');
  await settled(page);
  await expect(page.getByRole('group', { name: 'View cube' })).toBeVisible();
  expect([has('section-handle'), has('data-face')]).toEqual([false, true]);
  await call(page, 'setTime', 9);
  await expect(page.locator('[data-grip=push]')).toBeVisible({ timeout: 60_000 });
  expect(has('section-handle')).toBe(true);
});
