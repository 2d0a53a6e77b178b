import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { call, countCalls, go, open, rests, settled, WALK_MS, watch } from './page.ts';

const canvas = (page: Page) => page.locator('.plate canvas').first();

/** Of the picture as it is drawn now: how many pixels have the accent's colour, and how many are the model's. */
const measured = (page: Page) =>
  page.evaluate(async () => {
    const bitmap = await createImageBitmap(await window.kyphoscope.capture());
    const flat = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = flat.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const probe = new OffscreenCanvas(2, 1).getContext('2d', { willReadFrequently: true });
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string): Uint8ClampedArray => {
      if (probe === null) throw new Error('no canvas');
      probe.fillStyle = style.getPropertyValue(name).trim();
      probe.fillRect(0, 0, 1, 1);
      return probe.getImageData(0, 0, 1, 1).data;
    };
    const [accent, ground] = [colour('--accent'), colour('--ground')];
    const near = (o: number, c: Uint8ClampedArray) =>
      [0, 1, 2].every((k) => Math.abs((data[o + k] ?? 0) - (c[k] ?? 0)) < 12);
    let [line, model] = [0, 0];
    for (let o = 0; o < data.length; o += 4) {
      if (near(o, accent)) line++;
      else if (!near(o, ground)) model++;
    }
    return { line, model };
  });

// An outline is counted by its pixels.
test.use({ deviceScaleFactor: 1 });

test('parts: by tap, by drag and by list', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.setViewportSize({ width: 1100, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countCalls(page);
  await open(page, '#t=2&section=whole&camera=60,20,500,0,0,0,0,1,0');
  await settled(page);
  await test.step('a tap names a part and outlines it; isolate, undo, fade, hide and show all do so', async () => {
    await rests(page);
    const before = await measured(page);
    expect(before.line).toBe(0);

    // The treated bone stands in the middle of what this camera looks at.
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error('no picture');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.getByRole('region', { name: 'Parts of the picture' });
    await expect(panel.getByRole('heading')).toHaveText('L1, the bone that breaks');
    await expect(page.locator('p[aria-live=polite].sr')).toContainText('L1, the bone that breaks. Each step');
    await rests(page);
    const outlined = await measured(page);
    expect(outlined.line).toBeGreaterThan(300);

    await panel.getByRole('button', { name: 'Isolate' }).click();
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toContain('parts=treated:only&picked=treated');
    // On a busy machine a picture may be longer in coming than rest is waited for.
    const model = async () => (await measured(page)).model;
    await expect.poll(model).toBeLessThan(0.7 * outlined.model);
    await rests(page);
    expect(await model()).toBeGreaterThan(1000);
    await page.keyboard.press('Control+z');
    await expect.poll(model).toBe(outlined.model);
    await rests(page);

    await panel.getByRole('button', { name: 'Hide' }).click();
    await expect.poll(model).toBeLessThan(outlined.model);
    await rests(page);
    const hidden = await measured(page);
    expect(hidden.line).toBe(0);
    expect(hidden.model).toBeLessThan(outlined.model);
    await panel.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(model).toBe(outlined.model);
    await rests(page);

    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const idle = await rests(page);
    expect(await measured(page)).toEqual(before);
    await page.waitForTimeout(1500);
    // The one picture that was just taken, and nothing by itself.
    const after = await page.evaluate(() => window.calls.draws);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => window.calls.draws)).toBe(after);
    expect(after - idle).toBeLessThan(200);
  });

  await test.step('a drag turns the model and picks nothing; a tap leaves the camera to the steps', async () => {
    await page.emulateMedia({ reducedMotion: null });
    await page.setViewportSize({ width: 900, height: 640 });
    await go(page, '#t=1');
    await rests(page);
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error('no picture');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    const panel = page.getByRole('region', { name: 'Parts of the picture' });
    await expect(panel.getByRole('heading')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Follow the steps again' })).toBeHidden();
    await page.keyboard.press('Escape');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole('button', { name: 'Follow the steps again' })).toBeVisible();
    await expect(panel).toBeHidden();
  });

  await test.step('the list of parts does the same by keyboard, and the page stays accessible', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await go(page, '#t=1');
    await page.getByRole('button', { name: 'Name a part' }).focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('combobox', { name: 'Choose a part' });
    await expect(list).toBeFocused();
    await expect.poll(() => list.locator('option').count()).toBeGreaterThan(8);
    await list.selectOption({ label: 'Spine bone L2' });
    const panel = page.getByRole('region', { name: 'Parts of the picture' });
    await expect(panel.getByRole('heading')).toHaveText('Spine bone L2');
    await page.getByRole('button', { name: 'Next part' }).press('Enter');
    await expect(panel.getByRole('heading')).toHaveText('Spine bone L3');
    await panel.getByRole('button', { name: 'Fade' }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Fade' })).toHaveAttribute('aria-pressed', 'true');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    // On a phone the card lies below the picture and not over it.
    await expect
      .poll(async () => {
        const [picture, card] = await Promise.all([canvas(page).boundingBox(), panel.boundingBox()]);
        return (card?.y ?? 0) + 1 - ((picture?.y ?? 0) + (picture?.height ?? 0));
      })
      .toBeGreaterThan(0);
    await panel.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Name a part' })).toBeFocused();
  });
  expect(said).toEqual([]);
});

test('with two panes either can be tapped, and a link brings part and look back', async ({ page }) => {
  const said = watch(page);
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countCalls(page);
  await open(page, '#t=9&compare=both&parts=T12:hide&picked=cord');
  await settled(page);
  const heading = page.getByRole('region', { name: 'Parts of the picture' }).getByRole('heading');
  await expect(heading).toHaveText('Spinal cord');
  expect((await call(page, 'setView', {})).view.parts).toEqual({ T12: 'hide' });
  await rests(page);
  const box = await canvas(page).boundingBox();
  if (box === null) throw new Error('no picture');
  // The same place of the body: on the right there is a balloon in it by now.
  const [across, down] = [0.6, 0.41];
  await page.mouse.click(box.x + across * (box.width / 2), box.y + down * box.height);
  await expect(heading).toHaveText('L1, the bone that breaks', { timeout: 20_000 });
  await rests(page);
  await page.mouse.click(box.x + (1 + across) * (box.width / 2), box.y + down * box.height);
  await expect(heading).toHaveText(/^Balloon, your (left|right)$/, { timeout: 20_000 });
  expect(said).toEqual([]);
});

test('outline and hidden parts are there again after the driver took the picture away', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countCalls(page);
  await open(page, '#t=2&section=whole&picked=T12&parts=L2:hide');
  await settled(page);
  await rests(page);
  const before = await measured(page);
  expect(before.line).toBeGreaterThan(200);
  await page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('.plate canvas')?.getContext('webgl2');
    const loser = gl?.getExtension('WEBGL_lose_context');
    loser?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    loser?.restoreContext();
  });
  await rests(page);
  expect(await measured(page)).toEqual(before);
});
