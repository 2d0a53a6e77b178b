import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { draw, openUndrawn, WALK_MS, watch } from './page.ts';

/** Pages of a file that is opened from disk without a network and printed. */
async function pagesOf(file: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await file.pdf({ format });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** A saved file, opened by somebody who has no network. */
async function openedAlone(browser: Browser, path: string): Promise<Page> {
  const alone = await browser.newContext({ offline: true });
  const file = await alone.newPage();
  const asked: string[] = [];
  file.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await file.goto(`file://${path}`);
  expect(asked).toEqual([`file://${path}`]);
  return file;
}

test('a paper to take home: filled in, saved, opened without a network, one page of A4 and of Letter', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  // What a printer would be given: the paper in a frame of its own, with its style.
  await page.addInitScript(() => {
    window.print = () => {
      const { width, paddingTop } = getComputedStyle(document.querySelector('.own') as Element);
      document.title += `|${width !== 'auto' && paddingTop !== '0px'}|${document.images.length}|${document.body.innerText}`;
      top?.document.documentElement.setAttribute('data-printed', document.title);
    };
  });
  await openUndrawn(page, '#v=3&L2=loss:0.5&at=after');
  const address = () => page.evaluate(() => location.hash);
  const before = await address();
  const sheet = page.getByRole('dialog', { name: 'To take home' });
  await page.getByRole('button', { name: 'To take home' }).click();
  await expect(sheet.getByRole('img', { name: 'The bone as it broke, and later.' })).toBeVisible();
  // The window is as it was, but for the sheet: time, view and case.
  await expect.poll(address).toBe(`${before}&page=home`);

  await test.step('what is written and chosen stands on it', async () => {
    await sheet.getByLabel('Your own questions and notes').fill('May I swim? <b>Soon</b>');
    await sheet.getByRole('radio', { name: 'Time, medicine and a brace' }).check();
    await expect(sheet.locator('.paper')).toContainText('May I swim? <b>Soon</b>');
    // Nothing is put in the bone: nothing is said of a plaster or of the day of an operation.
    await expect(sheet.locator('.paper')).not.toContainText('Before the day');
    // Nor does the picture show what was not chosen.
    await expect(sheet.getByRole('img')).toHaveCount(0);
    await sheet.getByRole('radio', { name: 'Balloon, then cement' }).check();
    await expect(sheet.locator('.paper')).toContainText('Before the day');
    await expect(sheet.locator('.paper')).toContainText(/Call for an ambulance/);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  });

  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Save it as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('your-back.html');
    await download.saveAs(info.outputPath(name));
    return info.outputPath(name);
  };

  await test.step('it is printed as a page of its own', async () => {
    await sheet.getByRole('button', { name: 'Print' }).click();
    const given = page.locator('html[data-printed]');
    await expect(given).toHaveAttribute('data-printed', /\|true\|1\|[\s\S]*May I swim\? <b>Soon<\/b>/);
    await expect(given).not.toHaveAttribute('data-printed', /Save it as a file/);
  });

  await test.step('the file holds all of it', async () => {
    // Its frames must differ; of any other picture it is asked only whether it is there.
    await draw(page, true);
    const path = await save('usual.html');
    await draw(page, false);
    expect(readFileSync(path).length).toBeLessThan(3_000_000);
    const file = await openedAlone(browser, path);
    expect(
      await file.locator('.paper img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(200);
    // The bone in it is turned by keys, round and round, and by hand; the page may ask nobody for anything.
    const turning = file.getByRole('img', { name: /to be turned/ });
    const seen = () => turning.getAttribute('src');
    const first = await seen();
    const slider = file.getByRole('slider', { name: 'Turn it' });
    await slider.press('ArrowLeft');
    expect(await seen()).not.toBe(first);
    await slider.press('ArrowRight');
    expect(await seen()).toBe(first);
    await turning.hover();
    await file.mouse.down();
    const at = await turning.boundingBox();
    await file.mouse.move((at?.x ?? 0) + 0.9 * (at?.width ?? 0), (at?.y ?? 0) + 20);
    await file.mouse.up();
    expect(await seen()).not.toBe(first);
    expect(await file.evaluate(() => fetch('https://example.org').then(() => 'asked', String))).toMatch(
      /Error/,
    );
    await expect(file.locator('body')).toContainText('May I swim? <b>Soon</b>');
    await expect(file.locator('svg')).toHaveCount(1);
    expect(await file.getByRole('link').getAttribute('href')).toContain(before);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(file, format), format).toBe(1);
    await file.context().close();
  });

  await test.step('where scripts are off its first picture stands', async () => {
    const plain = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const file = await plain.newPage();
    await file.goto(`file://${info.outputPath('usual.html')}`);
    await expect(file.getByRole('img', { name: /to be turned/ })).toBeVisible();
    await expect(file.getByLabel('Turn it')).toBeHidden();
    await plain.close();
  });

  await test.step('in type of twice the size two pages', async () => {
    await page.evaluate(() => window.kyphoscope.setView({ textSize: 2 }));
    const file = await openedAlone(browser, await save('large.html'));
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(file, format), format).toBe(2);
    await file.context().close();
  });

  await test.step('any other sheet is printed whole, without its controls and the page behind it', async () => {
    await page.evaluate(() => window.kyphoscope.setView({ textSize: 1 }));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What can go wrong' }).click();
    const risks = page.getByRole('dialog', { name: 'What can go wrong' });
    await expect(risks.getByText('What is done').first()).toBeHidden();
    // In every theme: black on white.
    await page.evaluate(() => window.kyphoscope.setView({ theme: 'dark' }));
    await page.emulateMedia({ media: 'print' });
    await expect(risks.getByText('What is done').first()).toBeVisible();
    await expect(risks).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(risks).toHaveCSS('color', 'rgb(29, 27, 24)');
    await expect(page.getByRole('button')).toHaveCount(0);
    const [held, shown] = await risks.evaluate((sheet) => [sheet.scrollHeight, sheet.clientHeight]);
    expect(shown).toBe(held);
    expect(held).toBeGreaterThan(2000);
    await page.emulateMedia({ media: null });
  });

  await test.step('who loads the page again is asked first, for what is noted would be gone', async () => {
    await page.evaluate(() => window.kyphoscope.setView({ theme: 'auto' }));
    const asked = page.waitForEvent('dialog');
    void page.evaluate(() => location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });

  await test.step('notes are there again for the same bones, and gone for another patient', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'To take home' }).click();
    await expect(sheet.getByLabel('Your own questions and notes')).toHaveValue(/May I swim/);
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.kyphoscope.setCase({ levels: ['T12'] }));
    await page.getByRole('button', { name: 'To take home' }).click();
    await expect(sheet.getByLabel('Your own questions and notes')).toHaveValue('');
    await expect(sheet.getByRole('radio', { name: 'Still open' })).toBeChecked();
  });
  expect(said).toEqual([]);
});
