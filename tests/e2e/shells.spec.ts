import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import {
  call,
  draw,
  fitsWidth,
  go,
  group,
  openUndrawn,
  QUIET,
  settled,
  tab,
  WALK_MS,
  watch,
} from './page.ts';

test('study, walked: its parts, readouts, parameters, options, warnings, room', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openUndrawn(page, '?shell=study#t=9');
  await test.step('has no accessibility faults that a machine can find', async () => {
    // leva names its inputs by a label beside them that it does not tie to them.
    const { violations } = await new AxeBuilder({ page }).exclude('.leva').analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`)).toEqual([]);
  });

  await test.step('shows readouts that are the state, with sources a tap away', async () => {
    await go(page, `#t=9&${QUIET}`);
    const { heightsMm, wedgeDeg } = await call(page, 'state');
    await tab(page, 'Measures');
    const row = page.getByRole('row', { name: /Anterior height/ });
    await expect(row.getByRole('cell').last()).toHaveText(heightsMm.anterior.toFixed(1));
    await expect(
      page
        .getByRole('row', { name: /Wedge angle/ })
        .getByRole('cell')
        .last(),
    ).toHaveText(wedgeDeg.toFixed(1));
    await tab(page, 'Words');
    await page.getByText('Sources (3)').click();
    await expect(page.getByText(/Van Meirhaeghe/).first()).toBeVisible();
  });

  await test.step('has every parameter in leva, and each changes the case', async () => {
    const panel = page.getByRole('region', { name: 'Parameters' });
    await expect(panel.getByRole('combobox', { name: 'Level', exact: true })).toHaveValue('L1');
    for (const [name, ...labels] of [
      ['Treatment and access', 'Cannula'],
      ['Balloon', 'Pressure limit, psi'],
      ['Cement', 'Cement viscosity'],
      ['Patient', 'Bone volume fraction, %'],
      ['Fracture', 'Height lost, %', 'Mobility, %'],
    ]) {
      await group(page, name);
      for (const label of labels) await expect(panel.getByText(label, { exact: true })).toBeVisible();
    }
    const before = await call(page, 'state');
    const loss = panel.locator('input[type="text"], input:not([type])').first();
    await loss.fill('60');
    await loss.press('Enter');
    await expect
      .poll(async () => (await call(page, 'plan')).case.levels[0].fracture.heightLoss, { timeout: 15_000 })
      .toBe(0.6);
    expect((await call(page, 'state')).heightsMm.anterior).toBeLessThan(before.heightsMm.anterior);
    await panel.getByRole('button', { name: 'Height lost, %: back to 40 %' }).click();
    await expect
      .poll(async () => (await call(page, 'plan')).case.levels[0].fracture.heightLoss, { timeout: 15_000 })
      .toBe(0.4);
    await panel.getByRole('combobox').first().selectOption('L3');
    await expect
      .poll(async () => (await call(page, 'plan')).case.levels[0].level, { timeout: 15_000 })
      .toBe('L3');
    await page.getByRole('button', { name: 'Reset to defaults' }).click();
    await expect
      .poll(async () => (await call(page, 'plan')).case.levels[0].level, { timeout: 15_000 })
      .toBe('L1');
  });

  await test.step('tells the options and their evidence in exact words, each statement with its sources', async () => {
    await go(page, `#t=2.5&${QUIET}`);
    await page.getByRole('button', { name: 'Your options compared' }).click();
    const sheet = page.getByRole('dialog', { name: 'Your options compared' });
    await expect(sheet.getByRole('heading', { name: 'What is not known' })).toHaveCount(3);
    const cited = sheet.locator('details.cited').last();
    await cited.locator('summary').click();
    await expect(cited.locator('.citations li').first()).toContainText(/(19|20)\d\d/);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('a step outside the pedicle is warned of in exact words', async () => {
    await go(page, `#conv=15&gauge=8&level=T5&t=6&${QUIET}`);
    await group(page, 'Treatment and access');
    const access = page.locator('.group').filter({ hasText: 'Convergence offset' });
    await expect(access.getByRole('list', { name: 'Warnings' })).toContainText(/medial pedicle wall/);
  });

  await test.step('leaves the picture room in any window', async () => {
    await go(page, '#t=9');
    for (const [width, height] of [
      [360, 900],
      [844, 390],
      [820, 1180],
      [1024, 768],
      [1280, 600],
      [1280, 900],
    ]) {
      await page.setViewportSize({ width, height });
      await fitsWidth(page);
      await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
      const box = await page.locator('.plate').first().boundingBox();
      expect(box?.height, `${width} x ${height}`).toBeGreaterThan(0.25 * height);
    }
  });
  expect(said).toEqual([]);
});

test.describe('kiosk', () => {
  test.use({ viewport: { width: 1080, height: 1920 } });

  test('begins by touch, asks when nobody is there, and goes back', async ({ page }) => {
    const said = watch(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await page.goto('/?shell=kiosk&quality=low&develop=off');
    await page.clock.resume();
    await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, {
      timeout: 60_000,
    });
    await page.getByRole('button', { name: 'Touch to begin' }).click();
    await expect(page.getByRole('heading', { name: 'A healthy spine' })).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.clock.fastForward(42_000);
    await expect(page.getByRole('alertdialog')).toContainText('Are you still there?');
    await page.getByRole('button', { name: 'I am still here' }).click();
    await expect(page.getByRole('alertdialog')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
    await page.clock.fastForward(42_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward(21_000);
    await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    expect((await call(page, 'state')).id).toBe('healthy');
    expect(said).toEqual([]);
  });

  test('walked: turning, beginning, targets, words, a touched part', async ({ page }) => {
    test.setTimeout(WALK_MS);
    const said = watch(page);
    await openUndrawn(page, '?shell=kiosk');
    await test.step('turns slowly, and stops when asked', async () => {
      await page.getByRole('button', { name: 'Stop turning' }).click();
      await expect(page.getByRole('button', { name: 'Turn' })).toBeVisible();
    });

    await test.step('at rest it has no accessibility faults that a machine can find', async () => {
      const resting = await new AxeBuilder({ page }).analyze();
      expect(resting.violations.map((violation) => violation.id)).toEqual([]);
    });

    await test.step('begins wherever it is touched', async () => {
      await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
      await page.mouse.click(540, 500);
      await expect(page.getByRole('heading', { name: 'A healthy spine' })).toBeVisible();
    });

    await test.step('keeps large targets and nothing to the side', async () => {
      await fitsWidth(page);
      for (const name of ['Next', 'Back', 'Start over']) {
        const box = await page.getByRole('button', { name }).boundingBox();
        expect(box?.height, name).toBeGreaterThanOrEqual(88);
      }
    });

    await test.step('begun it has no accessibility faults that a machine can find', async () => {
      const begun = await new AxeBuilder({ page }).analyze();
      expect(begun.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`)).toEqual([]);
    });

    await test.step('writes large on its picture, and no word runs into another, at every step and text size', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await settled(page);
      const words = () =>
        page.evaluate(() => {
          const plate = document.querySelector('.plate')?.getBoundingClientRect();
          const boxes = [...document.querySelectorAll('.overlay text:not(:empty)')].map((text) => {
            const { left, top, right, bottom } = text.getBoundingClientRect();
            // A line of Source Sans 3 goes from 1.02 of its size up to 0.4 down; its letters from 0.74 to 0.25.
            const px = Number.parseFloat(getComputedStyle(text).fontSize);
            return { said: text.textContent, left, right, top: top + 0.28 * px, bottom: bottom - 0.15 * px };
          });
          const meet = boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top)
              .map((b) => `${a.said} on ${b.said}`),
          );
          const out = boxes.filter(
            (a) => plate !== undefined && (a.right > plate.right || a.left < plate.left),
          );
          return { meet: [...meet, ...out.map((a) => `${a.said} leaves the picture`)], count: boxes.length };
        });
      let seen = 0;
      const all = Array.from({ length: 13 }, (_, i) => i + 1);
      for (const [textSize, steps] of [
        [1, [2, 6, 9, 12]],
        [1.5, all],
      ] as const) {
        await call(page, 'setView', { textSize });
        for (const t of steps) {
          // A touch, or it takes nobody to be there and begins anew.
          await page.mouse.move(2, 2 + t);
          await call(page, 'setTime', t);
          await page.waitForTimeout(500);
          await expect.poll(async () => (await words()).meet, `step ${t} at ${textSize}`).toEqual([]);
          seen += (await words()).count;
        }
      }
      expect(seen).toBeGreaterThan(30);
      const size = await page
        .locator('.overlay [data-part="now"]')
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      expect(size).toBeGreaterThan(36);
    });

    await test.step('says what a part is that is touched, until it is closed or the next step comes', async () => {
      await call(page, 'setView', { textSize: 1 });
      // What is under a finger is found in a picture of its own.
      await draw(page, true);
      await call(page, 'setTime', 2);
      // The treated bone then stands in the middle of the picture.
      await call(page, 'setView', {
        section: 'whole',
        camera: { position: [60, 20, 500], target: [0, 0, 0], up: [0, 1, 0] },
      });
      const words = page.locator('.kioskwords');
      const step = (await words.getByRole('heading').textContent()) ?? '';
      const heightOf = async () => (await page.locator('.plate').boundingBox())?.height;
      const height = await heightOf();
      const touch = async () => {
        await page.waitForTimeout(800);
        const box = await page.locator('.plate canvas').first().boundingBox();
        if (box === null) throw new Error('no picture');
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect(words.getByRole('heading')).toHaveText('L1, the bone that breaks');
      };
      await touch();
      // The picture keeps its size and with it its frame.
      expect(await heightOf()).toBe(height);
      const box = await words.getByRole('button').boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(88);
      await words.getByRole('button', { name: 'Close' }).click();
      await expect(words.getByRole('heading')).toHaveText(step);
      await touch();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(words.getByRole('heading')).toHaveText('What can be done?');
      await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('picked');
    });
    expect(said).toEqual([]);
  });
});
