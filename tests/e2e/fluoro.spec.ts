import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { call, countCalls, go, open, settled, tab, WALK_MS, watch } from './page.ts';

/** A picture as grey values, 32 by 32, mean of the pixels under each. */
const picture = (page: Page, at: 0 | 1): Promise<number[]> =>
  page
    .locator('.xray canvas')
    .nth(at)
    .evaluate((canvas) => {
      const small = document.createElement('canvas');
      small.width = 32;
      small.height = 32;
      const context = small.getContext('2d');
      context?.drawImage(canvas as HTMLCanvasElement, 0, 0, 32, 32);
      const { data } = context?.getImageData(0, 0, 32, 32) ?? { data: [] };
      return Array.from({ length: 1024 }, (_, i) => Number(data[4 * i]));
    });

const differs = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);

/** Waits until a picture no longer changes: files and pulses have come. */
async function still(page: Page, at: 0 | 1): Promise<number[]> {
  let before = await picture(page, at);
  for (let i = 0; i < 40; i++) {
    await page.waitForTimeout(700);
    const now = await picture(page, at);
    if (differs(now, before) === 0 && Math.max(...now) > 60) return now;
    before = now;
  }
  throw new Error('the picture does not come to rest');
}

/** Low, for the 3D picture beside the panes is not what is looked at; wide, for panes that stand alone are as wide as they can. */
const WINDOW = { width: 1440, height: 640 };

test('fluoroscopy in study: panes, arm, rulers, shots, alone', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.setViewportSize(WINDOW);
  await countCalls(page);
  await open(page, '?shell=study#t=5');
  // Ribs come last, and are in the beam.
  await settled(page);

  await tab(page, 'X-ray');

  await test.step('both panes show the bone, follow the time and come back the same', async () => {
    const [ap, lateral] = [await still(page, 0), await still(page, 1)];
    expect(differs(ap, lateral)).toBeGreaterThan(40);
    await call(page, 'setTime', 9);
    // Contrast is the brightest thing on the picture, and it was not there before; its script comes with it.
    await expect
      .poll(async () => Math.max(...(await picture(page, 1))), { timeout: 60_000 })
      .toBeGreaterThan(Math.max(...lateral) + 20);
    await expect(
      page.getByRole('img', { name: /Simulated X-ray, Lateral.*Contrast in the balloon/ }),
    ).toBeVisible();
    await call(page, 'setTime', 5);
    expect(differs(await still(page, 1), lateral)).toBeLessThanOrEqual(1);
  });

  await test.step('the arm turns by keys, by dragging and by name, and says what is off', async () => {
    const checks = page.getByRole('list', { name: 'Is the view true?' });
    await page.locator('summary', { hasText: 'C-arm' }).click();
    const orbit = page.getByRole('slider', { name: 'Orbit' });
    await orbit.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight');
    await expect(checks).toContainText(/spinous process off the middle.*turn the orbit 9\.\d°/);
    // The step's words have a term of that name.
    await page.getByRole('tabpanel', { name: 'X-ray' }).getByRole('button', { name: 'True AP' }).click();
    await expect(checks).toContainText('AP: true.');
    const screen = page.locator('.xray .screen').first();
    await screen.scrollIntoViewIfNeeded();
    const box = await screen.boundingBox();
    if (box === null) throw new Error('no pane');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(checks).toContainText(/spinous process off the middle/);
    await page.getByRole('button', { name: 'Bull’s eye left' }).click();
    await expect.poll(async () => page.url()).toContain('fluoro=');
  });

  await test.step('rulers read what the model says, and a point can be moved by keys', async () => {
    await go(page, '#t=9');
    await still(page, 1);
    const { heightsMm, wedgeDeg } = await call(page, 'state');
    await page.locator('summary', { hasText: 'Ruler' }).click();
    await page.getByRole('radio', { name: 'Heights', exact: true }).check();
    const measured = page.locator('.fluoro .measured');
    const [anterior] = ((await measured.textContent()) ?? '').match(/\d+\.\d/) ?? [];
    expect(Math.abs(Number(anterior) - heightsMm.anterior)).toBeLessThan(0.3);
    const point = page.getByRole('button', { name: 'front, upper endplate' });
    await point.focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowUp');
    const [moved] = ((await measured.textContent()) ?? '').match(/\d+\.\d/) ?? [];
    expect(Number(moved) - Number(anterior)).toBeGreaterThan(0.9);
    await page.getByRole('radio', { name: 'Wedge', exact: true }).check();
    const [degrees] = ((await measured.textContent()) ?? '').match(/-?\d+\.\d/) ?? [];
    expect(Math.abs(Number(degrees) - wedgeDeg)).toBeLessThan(0.5);
  });

  await test.step('single shots hold the last image, count, and cost dose', async () => {
    await go(page, '#t=5');
    await still(page, 1);
    await page.getByRole('radio', { name: 'Single shots', exact: true }).check();
    await page.getByRole('button', { name: 'Set to zero' }).click();
    const held = await picture(page, 1);
    await call(page, 'setTime', 9);
    await page.waitForTimeout(1500);
    expect(differs(await picture(page, 1), held)).toBe(0);
    await page.getByRole('button', { name: 'Shot: Lateral' }).click();
    await expect
      .poll(async () => differs(await picture(page, 1), held), { timeout: 60_000 })
      .toBeGreaterThan(20);
    await expect(page.getByRole('status', { name: 'Shots and dose' })).toContainText('1 shot');
  });

  await test.step('can be worked with alone, is accessible, and draws nothing when idle', async () => {
    await go(page, '#t=6.5');
    await page.getByRole('radio', { name: 'X-ray only', exact: true }).check();
    await still(page, 0);
    await still(page, 1);
    const draws = () => page.evaluate(() => window.calls.draws);
    const before = await draws();
    await page.waitForTimeout(2000);
    expect(await draws()).toBe(before);
    const box = await page.locator('.xray canvas').first().boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(250);
    await expect(page.getByRole('status', { name: 'Needle check' })).toContainText('posterior wall');
    const { violations } = await new AxeBuilder({ page }).include('.fluoro').include('.panes').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
  });
  expect(said).toEqual([]);
});

test('without half-float targets it says so and still shows the picture', async ({ page }) => {
  await page.addInitScript(() => {
    const proto = WebGL2RenderingContext.prototype as unknown as {
      getExtension: (this: unknown, name: string) => unknown;
    };
    const own = proto.getExtension;
    proto.getExtension = function (name) {
      return /color_buffer|float_blend/.test(name) ? null : own.call(this, name);
    };
  });
  await page.setViewportSize(WINDOW);
  await open(page, '?shell=study#t=9');
  await tab(page, 'X-ray');
  await still(page, 1);
  await expect(page.getByText(/computed coarsely/)).toBeVisible();
});
