import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { call, fitsWidth, openUndrawn, tab, watch } from './page.ts';

const levelsNow = async (page: Page): Promise<string[]> =>
  (await call(page, 'plan')).case.levels.map(({ level, treatment }) => `${level} ${treatment}`);

/** Waits until the picture's plan has these bones. */
const haveLevels = (page: Page, levels: readonly string[]) =>
  expect.poll(() => levelsNow(page), { timeout: 30_000 }).toEqual(levels);

async function faults(page: Page, without = '.none'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(without).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

test('bones are added by mouse, looked at by keyboard, and taken away', async ({ page }) => {
  test.slow();
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '');

  await test.step('one bone alone is asked for as ever', async () => {
    await expect(page.getByRole('heading', { name: 'Your bones' })).toHaveCount(0);
    await expect(page.getByRole('toolbar', { name: 'Bones in the picture' })).toHaveCount(0);
  });

  await test.step('the question is no wider than a phone', async () => {
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    for (const narrow of [390, 360, 820]) {
      await page.setViewportSize({ width: narrow, height: 844 });
      const show = await page.getByRole('button', { name: 'Show my bone' }).boundingBox();
      expect((show?.x ?? 0) + (show?.width ?? 0)).toBeLessThanOrEqual(narrow);
      const [content, room] = await page
        .locator('.match')
        .evaluate((match) => [match.scrollWidth, match.clientWidth]);
      expect(content).toBeLessThanOrEqual(room);
    }
    await page.setViewportSize({ width, height });
  });

  await test.step('another is added, and none is taken for it before it is named', async () => {
    await page.getByRole('button', { name: 'Add another bone' }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('radio', { name: 'L1' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Show my bone' })).toBeDisabled();
    await page.getByRole('radio', { name: 'T12' }).check({ force: true });
    await haveLevels(page, ['T12 kyphoplasty', 'L1 kyphoplasty']);
    await page.getByRole('radio', { name: /Dished/ }).check({ force: true });
    await page.getByRole('button', { name: 'Add another bone' }).click();
    await page.getByRole('radio', { name: 'T9' }).check({ force: true });
    await haveLevels(page, ['T9 kyphoplasty', 'T12 kyphoplasty', 'L1 kyphoplasty']);
  });

  const list = page.getByRole('region', { name: 'Your bones' });
  await test.step('each has its own break and its own plan', async () => {
    await expect(list.getByRole('button', { name: 'T9, wedge, grade 2' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(list.getByRole('button', { name: 'T12, dished, grade 2' })).toBeVisible();
    await list.getByRole('combobox', { name: 'What is done to T9' }).selectOption('Leave as it is');
    await haveLevels(page, ['T9 none', 'T12 kyphoplasty', 'L1 kyphoplasty']);
    expect(await faults(page)).toEqual([]);
  });

  const strip = page.getByRole('toolbar', { name: 'Bones in the picture' });
  await test.step('the strip looks at one, by arrows and a press', async () => {
    await page.getByRole('button', { name: 'Show my bones' }).click();
    await expect(page.getByText('T9, T12, L1 (3 bones)')).toBeVisible();
    await call(page, 'setTime', 'inflate');
    await expect(page.getByText('T9 is left as it is.')).toBeVisible();
    await strip.getByRole('button', { name: /^T9, / }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(strip.getByRole('button', { name: /^T12, / })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(strip.getByRole('button', { name: /^T12, / })).toHaveAttribute('aria-pressed', 'true');
    await expect(strip.getByRole('button', { pressed: true })).toHaveCount(1);
    expect((await call(page, 'plan')).focus).toBe('T12');
    await expect(page.getByText('T9 is left as it is.')).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('focus=T12');
    expect((await call(page, 'state')).id).toBe('inflate');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('names of bones that lie side by side do not lie on one another', async () => {
    await call(page, 'setTime', 'prone');
    const names = () =>
      page.locator('.overlay [data-part^="level"]').evaluateAll((all) =>
        all
          .filter((name) => name.textContent !== '')
          .map((name) => {
            const { left, right, top, bottom } = name.getBoundingClientRect();
            return { left, right, top: top + 0.2 * (bottom - top), bottom: bottom - 0.2 * (bottom - top) };
          }),
      );
    await expect.poll(async () => (await names()).length).toBeGreaterThan(0);
    const boxes = await names();
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    await call(page, 'setTime', 'inflate');
  });

  await test.step('the strip covers nothing, on a phone neither', async () => {
    for (const [width, height] of [
      [1280, 800],
      [1024, 1366],
      [390, 844],
    ]) {
      await page.setViewportSize({ width, height });
      await fitsWidth(page);
      const [picture, beside] = [await page.locator('.plate').boundingBox(), await strip.boundingBox()];
      if (picture === null || beside === null) throw new Error('no picture or no strip');
      const apart = beside.x >= picture.x + picture.width - 1 || beside.x + beside.width <= picture.x + 1;
      expect(apart, `${width} x ${height}`).toBe(true);
      const boxes = await Promise.all(
        (await strip.getByRole('button').all()).map((one) => one.boundingBox()),
      );
      for (const [at, box] of boxes.entries()) {
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        const next = boxes[at + 1];
        if (next) expect(next.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 0.5);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('a bone is taken away, and the last has no strip', async () => {
    await page.getByRole('button', { name: 'Change' }).click();
    await list.getByRole('button', { name: 'Take T12 away' }).click();
    await haveLevels(page, ['T9 none', 'L1 kyphoplasty']);
    await list.getByRole('button', { name: 'Take T9 away' }).click();
    await haveLevels(page, ['L1 kyphoplasty']);
    await expect(list).toHaveCount(0);
    await page.getByRole('button', { name: 'Show my bone' }).click();
    await expect(strip).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('focus');
  });
  expect(said).toEqual([]);
});

test('study has a folder a bone, fields that follow, and numbers of each', async ({ page }) => {
  test.slow();
  const said = watch(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?shell=study#T12&L1&at=inflate');
  const panel = page.getByRole('region', { name: 'Parameters' });
  const folder = (level: string) => panel.getByRole('button', { name: new RegExp(`^${level}: `) });

  await test.step('only the folder of the bone in the picture is open', async () => {
    await expect(folder('L1')).toHaveAttribute('aria-expanded', 'true');
    await expect(folder('T12')).toHaveAttribute('aria-expanded', 'false');
    await expect(panel.getByText('Height lost, %', { exact: true })).toHaveCount(1);
  });

  await test.step('a folder brings its bone into the picture', async () => {
    const lateral = page.getByRole('img', { name: /Simulated X-ray, Lateral/ });
    await tab(page, 'X-ray');
    await page.getByRole('radio', { name: 'Single shots', exact: true }).check();
    await expect(lateral).toHaveAccessibleName(/L1/);
    await tab(page, 'Case');
    await folder('L1').click();
    await folder('T12').click();
    await panel.getByRole('button', { name: 'In the picture' }).click();
    expect((await call(page, 'plan')).focus).toBe('T12');
    // A shot that is held was centred on the bone of then.
    await expect(lateral).toHaveAccessibleName(/L1/);
    await tab(page, 'X-ray');
    await page.getByRole('button', { name: 'Shot: Lateral' }).click();
    await expect(lateral).toHaveAccessibleName(/T12/);
    await tab(page, 'Case');
    await tab(page, 'Graphs');
    await page.getByRole('combobox', { name: 'Graph' }).selectOption('curve');
    await expect(page.getByText('Pressure and volume, T12')).toBeVisible();
    await tab(page, 'Measures');
    await expect(page.getByRole('columnheader', { name: 'Measures, T12' })).toBeVisible();
    const { heightsMm } = await call(page, 'state');
    await expect(
      page
        .getByRole('row', { name: /Anterior height/ })
        .getByRole('cell')
        .last(),
    ).toHaveText(heightsMm.anterior.toFixed(1));
  });

  await test.step('a field of one bone changes that bone alone', async () => {
    const loss = panel.locator('input[type="text"], input:not([type])').first();
    await loss.fill('60');
    await loss.press('Enter');
    const losses = async () => (await call(page, 'plan')).case.levels.map((one) => one.fracture.heightLoss);
    await expect.poll(losses, { timeout: 30_000 }).toEqual([0.6, 0.4]);
  });

  await test.step('what follows can be given and let go again', async () => {
    const mobility = async () => (await call(page, 'plan')).case.levels[0].fracture.mobility;
    expect(await mobility()).toBeNull();
    const own = panel.getByRole('checkbox', { name: 'Mobility, %: own value' });
    await own.check();
    await expect.poll(mobility, { timeout: 30_000 }).toBe(0.6);
    await panel.getByRole('spinbutton', { name: 'Mobility, %' }).fill('20');
    await expect.poll(mobility, { timeout: 30_000 }).toBe(0.2);
    await own.uncheck();
    await expect.poll(mobility, { timeout: 30_000 }).toBeNull();
  });

  await test.step('each bone stands in a row, and a warning says whose it is', async () => {
    const bones = page.getByRole('table').filter({ hasText: 'Each bone now' });
    const { levels } = await call(page, 'state');
    for (const { level, wedgeDeg } of levels)
      await expect(bones.getByRole('row', { name: new RegExp(`^${level} `) })).toContainText(
        wedgeDeg.toFixed(1),
      );
    await panel.getByRole('combobox', { name: 'Add a bone' }).selectOption('T5');
    await haveLevels(page, ['T5 kyphoplasty', 'T12 kyphoplasty', 'L1 kyphoplasty']);
    await expect(folder('T5')).toHaveAttribute('aria-expanded', 'true');
  });

  await test.step('a bone is taken away; nothing is at fault', async () => {
    await panel.getByRole('button', { name: 'Take away' }).first().click();
    await haveLevels(page, ['T12 kyphoplasty', 'L1 kyphoplasty']);
    // leva names its inputs by a label beside them that it does not tie to them.
    expect(await faults(page, '.leva .group')).toEqual([]);
  });
  expect(said).toEqual([]);
});

test('a bone that cannot be shown is asked for, and never replaced', async ({ page }) => {
  await openUndrawn(page, '#level=S1');
  await expect(page.getByText('“S1” is not a bone that can be shown here.')).toBeVisible();
  await expect(page.getByRole('group', { name: /Which bone is it\?/ })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show my bone' })).toBeDisabled();
  await page.getByRole('radio', { name: 'L5' }).check({ force: true });
  await haveLevels(page, ['L5 kyphoplasty']);
  await expect(page.getByText('“S1” is not a bone that can be shown here.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show my bone' })).toBeEnabled();

  // Later, too, in the middle of the steps: what was shown stays, and the question comes.
  await page.getByRole('button', { name: 'Show my bone' }).click();
  await page.evaluate(() => {
    location.hash = '#level=C7';
  });
  await expect(page.getByText('“C7” is not a bone that can be shown here.')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await levelsNow(page)).toEqual(['L5 kyphoplasty']);
});
