import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openUndrawn, tab, WALK_MS, watch } from './page.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** Where things stand, px; without decimals that a rounded layout has. */
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll(of)].map((element) => {
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        return { left, top, right, bottom, width, height };
      }),
    selector,
  );

/** Both pictures are square, whole and in the window, and the page does not scroll. */
async function whole(page: Page, least: number): Promise<Box[]> {
  await expect
    .poll(async () => Math.round(Math.min(...(await boxes(page, '.xray .screen')).map(({ width }) => width))))
    .toBeGreaterThanOrEqual(least);
  const screens = await boxes(page, '.xray .screen');
  const [width, height, scrolls] = await page.evaluate(() => [
    innerWidth,
    innerHeight,
    Math.max(document.body.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth),
  ]);
  expect(screens).toHaveLength(2);
  for (const screen of screens) {
    expect(Math.abs(screen.width - screen.height)).toBeLessThan(1);
    expect(screen.left).toBeGreaterThanOrEqual(0);
    expect(screen.top).toBeGreaterThanOrEqual(0);
    expect(screen.right).toBeLessThanOrEqual(width);
    expect(screen.bottom).toBeLessThanOrEqual(height);
  }
  expect(scrolls).toBeLessThanOrEqual(0);
  return screens;
}

test('the bench: layouts and their sizes, lines that are moved, tabs, graphs, keys', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openUndrawn(page, '?shell=study&practise=blnd#t=9');

  await test.step('a word that is none is told, and the bench is shown', async () => {
    await expect(page.getByRole('status').filter({ hasText: 'practise' })).toContainText('blnd');
    await page.locator('.notice').getByRole('button').click();
  });

  await test.step('explore at 1920 x 1080: a large model, X-rays under one another at its right', async () => {
    const [ap, lateral] = await whole(page, 420);
    const [plate] = await boxes(page, '.plate');
    expect(plate.width).toBeGreaterThanOrEqual(1000);
    expect(lateral.top).toBeGreaterThan(ap.bottom);
    expect(ap.left).toBeGreaterThanOrEqual(plate.right);
    await expect(page.locator('.group [aria-expanded=true]')).toHaveCount(1);
  });

  await test.step('X-ray by its key, a lesson by its button, and back', async () => {
    await page.keyboard.press('x');
    await whole(page, 760);
    await page.getByRole('button', { name: 'Lesson' }).click();
    await expect(page.locator('.xray')).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Case' })).toBeHidden();
    await page.locator('body').press('e');
    await expect(page.getByRole('tab', { name: 'Case' })).toBeVisible();
  });

  await test.step('smaller windows: as asked at 1440, one row of tools at 1280, by tabs at 1024', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await whole(page, 330);
    await page.setViewportSize({ width: 1280, height: 800 });
    await whole(page, 250);
    expect((await boxes(page, '.panebar'))[0].height).toBeLessThan(60);
    await page.setViewportSize({ width: 1024, height: 768 });
    await whole(page, 200);
    for (const { right, bottom } of await boxes(page, '.study button, .study [role=tab], .panebar label')) {
      expect(right).toBeLessThanOrEqual(1024);
      if (bottom > 768) expect(await page.locator('.tool').count()).toBe(1);
    }
    await page.getByRole('radio', { name: 'X-ray', exact: true }).check();
    await whole(page, 250);
    await page.getByRole('radio', { name: 'Both', exact: true }).check();
  });

  await test.step('a line is moved by mouse and keys, puts its pane away, and is kept', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const width = async () => Math.round((await boxes(page, '#bench-rail'))[0].width);
    expect(await width()).toBe(288);
    const line = page.getByRole('separator', { name: /Parameters/ });
    const box = await line.boundingBox();
    if (box === null) throw new Error('no line');
    await page.mouse.move(box.x + 7, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 67, box.y + 40, { steps: 3 });
    await page.mouse.up();
    expect(await width()).toBe(348);
    await line.focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(364);
    await page.keyboard.press('Enter');
    expect(await width()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await width()).toBe(364);
    await page.locator('body').press('s');
    const [ap] = await boxes(page, '.xray .screen');
    expect(ap.right).toBeLessThan((await boxes(page, '.plate'))[0].left + 1);
    const kept = await page.evaluate(() => localStorage.getItem('kyphoscope-bench'));
    expect(JSON.parse(kept ?? '{}')).toMatchObject({ sizes: { 'explore rail': 364 }, swapped: true });
    await page.getByRole('button', { name: 'Explore' }).click();
    expect(await width()).toBe(288);
  });

  await test.step('the lateral is turned over with its letters', async () => {
    const letters = () => page.locator('.xray').nth(1).locator('.marks text').first().textContent();
    await expect.poll(letters).toBe('A');
    await page.locator('body').press('b');
    await expect.poll(letters).toBe('P');
    await page.locator('body').press('b');
  });

  await test.step('graphs: a moment by keys, a table, a file', async () => {
    await tab(page, 'Graphs');
    const moment = page.getByRole('slider', { name: 'Moment in the graph' });
    await moment.focus();
    await page.keyboard.press('End');
    await expect(moment).toHaveAttribute('aria-valuetext', /Anterior height \d+\.\d mm/);
    await page.getByText('As a table').click();
    await expect(page.getByRole('columnheader', { name: 'Posterior height, mm' })).toBeVisible();
    for (const [kind, name] of [
      ['CSV', 'heights.csv'],
      ['SVG', 'heights.svg'],
      ['PNG', 'heights.png'],
    ]) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(name);
    }
    const { violations } = await new AxeBuilder({ page }).exclude('.leva').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  });

  await test.step('one sheet lists the keys, and puts letters off', async () => {
    await page.getByRole('button', { name: 'Help' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText('open: Graphs')).toBeVisible();
    await sheet.getByRole('checkbox', { name: 'Letters are keys' }).uncheck();
    await page.keyboard.press('Escape');
    await page.locator('body').press('x');
    await expect(page.getByRole('button', { name: 'Explore' })).toHaveAttribute('aria-pressed', 'true');
  });
  expect(said).toEqual([]);
});
