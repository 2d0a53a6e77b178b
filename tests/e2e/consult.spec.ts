import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { call, draw, fitsWidth, go, openUndrawn, WALK_MS, watch } from './page.ts';

/** What a machine finds at fault, in both colour schemes. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0].html}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

test('a consult, walked: question, steps, keys, turning, playing, sheets', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await openUndrawn(page, '');
  await test.step('the question has no accessibility faults that a machine can find', async () => {
    expect(await faults(page)).toEqual([]);
  });

  await test.step('it goes from the question to the end and back', async () => {
    await expect(page.getByRole('heading', { name: 'Match your X-ray report' })).toBeVisible();
    await page.getByRole('radio', { name: 'L2' }).check({ force: true });
    await page.getByRole('radio', { name: /Dished/ }).check({ force: true });
    await page.getByRole('radio', { name: /A lot/ }).check({ force: true });
    await expect(page.getByText('L2, dished, grade 3')).toBeVisible();
    await page.getByRole('button', { name: 'Show my bone' }).click();
    await expect(page.getByRole('heading', { name: 'A bone gives way' })).toBeVisible();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('heading', { name: 'A healthy spine' })).toBeVisible();
    const titles: string[] = [];
    for (let step = 0; step < 12; step++) {
      titles.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
      await page.getByRole('button', { name: 'Next' }).click();
    }
    expect(new Set(titles).size).toBe(12);
    await expect(page.getByRole('heading', { name: 'Standing again' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /Step 12 of 13/);
    expect((await call(page, 'state')).id).toBe('set');
  });

  await test.step('X-rays that the words speak of stand beside the model, at their steps only', async () => {
    const films = page.getByRole('img', { name: /^Simulated: X-ray from/ });
    for (const [t, count] of [
      [3, 0],
      [4.8, 2],
      [5.8, 1],
      [7.8, 1],
      [8.8, 0],
      [10.8, 1],
      [12.8, 0],
    ]) {
      await go(page, `#t=${t}`);
      await expect(films, `at ${t}`).toHaveCount(count);
    }
    await go(page, '#t=4.8');
    await expect(films.nth(1)).toHaveAttribute('aria-label', /from the side.*L\d+ in the middle/);
    // Two pictures leave no room; nor can what a link of Study has set there be undone here.
    for (const set of ['compare=both', 'fluoro=alone,0,0,body,90,0,body,650,230,1,0,1,bright,continuous,1']) {
      await go(page, `#t=4.8&${set}`);
      await expect(films, set).toHaveCount(0);
    }
    await go(page, '#t=4.8&fluoro=beside,0,0,body,90,0,body,650,230,1,0,1,bright,continuous,1');
    await go(page, '#t=4.8&compare=now');
  });

  await test.step('keys steer: space, arrows, home and end, and the slider by itself', async () => {
    await go(page, '#t=3');
    await page.locator('body').press('ArrowRight');
    expect((await call(page, 'state')).id).toBe('prone');
    await page.locator('body').press('ArrowLeft');
    expect((await call(page, 'state')).id).toBe('choices');
    await page.locator('body').press('End');
    expect((await call(page, 'state')).t).toBe(13);
    await page.locator('body').press('Home');
    expect((await call(page, 'state')).id).toBe('healthy');
    await page.locator('body').press(' ');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.locator('body').press(' ');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.getByRole('slider').focus();
    const before = (await call(page, 'state')).t;
    await page.keyboard.press('ArrowRight');
    expect((await call(page, 'state')).t).toBeGreaterThan(before);
    await page.keyboard.press('End');
    expect((await call(page, 'state')).t).toBe(13);
  });

  await test.step('turning the model keeps the turned view until asked', async () => {
    await page.emulateMedia({ reducedMotion: null });
    await go(page, '#t=1');
    const box = await page.locator('.plate').boundingBox();
    if (box === null) throw new Error('no picture');
    const follow = page.getByRole('button', { name: 'Follow the steps again' });
    await expect(follow).toBeHidden();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2 + 20, { steps: 6 });
    await page.mouse.up();
    await expect(follow).toBeVisible();
    await follow.click();
    await expect(follow).toBeHidden();
  });

  await test.step('time moves while playing and stands while paused', async () => {
    await page.setViewportSize({ width: 400, height: 640 });
    await go(page, '#t=8.2');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect
      .poll(async () => (await call(page, 'state')).balloonMl, { timeout: 60_000 })
      .toBeGreaterThan(0.6);
    await page.getByRole('button', { name: 'Pause' }).click();
    const { t } = await call(page, 'state');
    await page.waitForTimeout(400);
    expect((await call(page, 'state')).t).toBe(t);
  });

  await test.step('words open in sheets that close by key and button', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await go(page, '#t=3');
    await page.getByRole('button', { name: 'What can go wrong' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Your options compared' }).click();
    await expect(page.getByRole('dialog').getByRole('article')).toHaveCount(3);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: 'High contrast' }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  });
  expect(said).toEqual([]);
});

test('a link opens what it names, and what the page becomes by other links', async ({ page }) => {
  test.setTimeout(WALK_MS);
  await openUndrawn(page, '#level=T12&shape=crush&loss=0.3&t=9&nonsense=1');
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
  await test.step('a link opens what it names, and follows what is changed', async () => {
    await expect(notice.getByText('nonsense', { exact: true })).toBeVisible();
    await expect(page.getByText('T12, flat, grade 2')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The balloon fills' })).toBeVisible();
    expect((await call(page, 'state')).t).toBe(9);
    await call(page, 'setTime', 10);
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toBe('#v=3&T12=shape:crush,loss:0.3&at=deflate');
    await page.evaluate(() => {
      location.hash = '#level=L3&t=2';
    });
    await expect(page.getByText('L3, wedge, grade 2')).toBeVisible();
  });

  await test.step('a link that cannot be used is told, field by field, and nothing is lost', async () => {
    await go(page, '#level=L2&loss=0.97&shape=round&t=abc&nonsense=%E0%A4%A');
    for (const field of ['loss', 'shape', 't', 'nonsense'])
      await expect(notice.getByText(field, { exact: true })).toBeVisible();
    await expect(page.getByText('L2, wedge, grade 3')).toBeVisible();
    await notice.getByRole('button').click();
    await expect(notice).toBeHidden();
  });

  await test.step('steps have no accessibility faults that a machine can find', async () => {
    for (const address of ['#t=3', '#t=9']) {
      await go(page, address);
      expect(await faults(page)).toEqual([]);
    }
  });

  for (const [name, width, height] of [
    ['a small phone', 360, 640],
    ['a phone', 390, 844],
    ['a phone on its side', 844, 390],
    ['a tablet', 820, 1180],
    ['a large screen', 1920, 1080],
  ] as const)
    await test.step(`fits ${name}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport();
      await fitsWidth(page);
      for (const control of ['Next', 'Back', 'What can go wrong']) {
        const button = page.getByRole('button', { name: control });
        // On a narrow screen what is read goes on below.
        await button.scrollIntoViewIfNeeded();
        const box = await button.boundingBox();
        expect(box, control).not.toBeNull();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
    });
});

test('a comparison: before, now and both, and two treatments of one bone', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  // Two pictures in one, drawn in software: a smaller page is there sooner.
  await page.setViewportSize({ width: 900, height: 640 });
  await openUndrawn(page, '#t=9');
  await test.step('before, now and both', async () => {
    for (const name of ['Before', 'Both', 'Now']) {
      await page.getByRole('radio', { name }).check({ force: true });
      await expect(page.getByRole('radio', { name })).toBeChecked();
    }
    await page.getByRole('radio', { name: 'Both' }).check({ force: true });
    await expect(page.locator('.overlay .caption').first()).toHaveText(/Before, \d+ mm/);
  });

  await test.step('two treatments of one bone stand side by side at the same time, and a wipe parts them', async () => {
    await go(page, '#t=12.9');
    await page.getByRole('radio', { name: 'Both' }).check({ force: true });
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption('vertebroplasty');
    const [left, right] = [
      page.locator('.overlay .caption').first(),
      page.locator('.overlay .caption').last(),
    ];
    await expect(left).toHaveText(/^Vertebroplasty, \d+ mm$/, { timeout: 60_000 });
    await expect(right).toHaveText(/^Kyphoplasty, \d+ mm$/);
    const mm = async (caption: typeof left) =>
      Number.parseInt(((await caption.textContent()) ?? '').match(/\d+/)?.[0] ?? '0', 10);
    expect(await mm(right)).toBeGreaterThanOrEqual(await mm(left));
    await expect.poll(() => page.url()).toContain('vs=L1.treatment:vertebroplasty');

    await page.getByRole('radio', { name: 'Wipe' }).check({ force: true });
    const handle = page.getByRole('slider', { name: 'Where the wipe stands' });
    const brightness = () =>
      page.evaluate(async () => {
        const bitmap = await createImageBitmap(await window.kyphoscope.capture());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        return data.reduce((sum, value) => sum + value, 0);
      });
    await draw(page, true);
    await handle.press('Home');
    const onlyNow = await brightness();
    await handle.press('End');
    expect(await brightness()).not.toBe(onlyNow);

    // The link brings the comparison back, and another bone ends it.
    await page.reload();
    await expect(left).toHaveText(/^Vertebroplasty, /, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Change' }).click();
    await expect.poll(() => page.url()).not.toContain('vs=');
  });
  expect(said).toEqual([]);
});
