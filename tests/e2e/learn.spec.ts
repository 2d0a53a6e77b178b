import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openUndrawn, WALK_MS, watch } from './page.ts';

const clean = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
};
const hash = (page: Page): string => new URL(page.url()).hash;
const openFile = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('what a student learns by: words, questions, a lesson made and played, what goes wrong and back', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?shell=study#at=needle&section=cut');
  const learn = page.getByRole('button', { name: 'Learn' });
  const pane = page.locator('.learnpane');

  await test.step('a word of the step leads to the glossary, by keys', async () => {
    const term = page.getByRole('button', { name: 'pedicle', exact: true }).first();
    await term.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Glossary' });
    await expect(sheet.getByRole('heading', { name: /^pedicle/ })).toBeFocused();
    await sheet.getByRole('searchbox').fill('cauda');
    await expect(sheet.getByRole('heading', { name: /^cauda equina/ })).toBeVisible();
    await expect(sheet.getByRole('heading', { name: /^pedicle/ })).toHaveCount(0);
    await clean(page);
    // The first empties the field, as browsers do; the second closes.
    await page.keyboard.press('Escape');
    await expect(sheet.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(term).toBeFocused();
  });

  await test.step('a question is answered, explained, and another comes', async () => {
    await learn.click();
    await page.getByRole('button', { name: 'Begin a round' }).click();
    await expect(pane.getByText('Question 1 of 10')).toBeVisible();
    await pane.getByRole('button', { name: 'Past the posterior wall of the body' }).click();
    await expect(pane.getByRole('heading', { name: 'Right.' })).toBeFocused();
    await pane.getByText('Source').click();
    await expect(pane.getByText(/image-guided spine intervention/)).toBeVisible();
    await clean(page);
    await pane.getByRole('button', { name: 'Next question' }).press('Enter');
    await expect(pane.getByText('Question 2 of 10')).toBeVisible();
    await expect.poll(() => hash(page)).toContain('fluoro=alone');
    await pane.getByRole('button', { name: 'Leave' }).click();
    // Case, time and view are as they were.
    await expect.poll(() => hash(page)).toContain('at=needle&section=cut');
    await expect(learn).toBeFocused();
  });

  await test.step('a set with errors is refused, each with its line and why', async () => {
    await learn.click();
    const bad =
      '{\n "kyphoscope": "questions",\n "version": 1,\n "id": "x",\n "title": "X",\n "questions": [\n';
    await openFile(page, 'bad.json', `${bad}  {"id": "a", "kind": "guess", "ask": "?", "why": "."}\n ]\n}`);
    const told = page.getByRole('alert');
    await expect(told).toContainText('bad.json is not opened');
    await expect(told).toContainText('Line 7, questions[0].kind: none of what may stand here');
    await openFile(page, 'worse.json', '{"__proto__": {"seen": true}}');
    await expect(told).toContainText('Line 1: this name is not allowed');
    await clean(page);
  });

  const lesson = await test.step('a lesson is made, comes back after a reload, and is saved', async () => {
    await page.getByRole('button', { name: 'Make a lesson' }).click();
    await pane.getByLabel('Its title').fill('Two pictures');
    await pane.getByLabel('Say this').fill('The needle.');
    await pane.getByRole('button', { name: 'Add this picture' }).click();
    await page.reload();
    await expect(pane.getByLabel('Its title')).toHaveValue('Two pictures', { timeout: 90_000 });
    await page.evaluate(() => window.kyphoscope.setTime('cement'));
    await pane.getByLabel('Say this').fill('The cement.');
    await pane.getByRole('button', { name: 'Add this picture' }).click();
    await clean(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    await pane.getByRole('button', { name: 'Make a link' }).click();
    await expect(pane.getByLabel(/^The link/)).toHaveValue(/#v=3&lesson=[\w-]+$/);
    await pane.getByRole('button', { name: 'Leave' }).click();
    return Buffer.concat(chunks).toString();
  });

  await test.step('opened from the disk it plays, by keys', async () => {
    await learn.click();
    await openFile(page, 'lesson.json', lesson);
    await expect(pane.getByText('The needle.')).toBeVisible();
    await expect.poll(() => hash(page)).toContain('at=needle');
    await page.keyboard.press('ArrowRight');
    await expect(pane.getByText('The cement.')).toBeVisible();
    await expect.poll(() => hash(page)).toContain('at=cement');
    await page.keyboard.press('PageUp');
    await expect(pane.getByText('1 of 2')).toBeVisible();
    await pane.getByRole('button', { name: 'Leave' }).click();
  });

  await test.step('what goes wrong is watched from its step, and all is given back', async () => {
    await page.evaluate(() => {
      window.kyphoscope.setTime('needle');
      window.kyphoscope.setView({ section: 'cut' });
    });
    await page.getByRole('button', { name: 'Complications one by one' }).click();
    const event = page.locator('details.event', { hasText: 'Cement in the disc' });
    await event.locator('summary').first().click();
    await event.getByRole('button', { name: /^Show it on the model/ }).click();
    await expect(page.getByRole('heading', { name: 'Cement in the disc' })).toBeFocused({ timeout: 60_000 });
    await expect.poll(() => hash(page)).toContain('at=cement');
    await page.getByRole('button', { name: 'Back to the plan' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Complications one by one' })).toBeFocused({
      timeout: 60_000,
    });
    await expect.poll(() => hash(page)).toContain('at=needle&section=cut');
  });
  expect(said).toEqual([]);
});
