import { expect, type Page, test } from '@playwright/test';
import { call, go, openUndrawn, watch } from './page.ts';

const addressHas = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => location.hash)).toContain(text);
const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

test('back and forward go through question, steps and sheets, and a reload keeps where one is', async ({
  page,
}) => {
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '');
  const sheet = page.getByRole('dialog', { name: 'Your options compared' });
  const question = heading(page, 'Match your X-ray report');

  await test.step('what is asked is shown as it is answered: the bone is broken', async () => {
    await expect(question).toBeVisible();
    expect((await call(page, 'state')).id).toBe('choices');
    await page.getByRole('radio', { name: 'L2' }).check({ force: true });
    await page.getByRole('button', { name: 'Show my bone' }).click();
    await expect(heading(page, 'A bone gives way')).toBeVisible();
    await addressHas(page, 'at=fracture');
    await page.getByRole('button', { name: 'Next' }).click();
    await addressHas(page, 'at=choices');
    await page.getByRole('button', { name: 'Your options compared' }).click();
    await addressHas(page, 'page=options');
  });

  await test.step('a reload opens the same, sheet and all', async () => {
    await page.reload();
    await expect(sheet).toBeVisible();
    await expect(page.getByText('L2, wedge, grade 2')).toBeAttached();
  });

  await test.step('back: from the sheet to its step, the step before, and the question as it was answered', async () => {
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(heading(page, 'What are your choices?')).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'A bone gives way')).toBeVisible();
    await page.goBack();
    await expect(question).toBeVisible();
    await expect(page.getByRole('radio', { name: 'L2' })).toBeChecked();
  });

  await test.step('forward again; to close a sheet is to go back from it', async () => {
    const before = await entries(page);
    await page.goForward();
    await page.goForward();
    await expect(heading(page, 'What are your choices?')).toBeVisible();
    await page.goForward();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(sheet).toBeHidden();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('page=');
    await page.goBack();
    await expect(heading(page, 'A bone gives way')).toBeVisible();
    expect(await entries(page)).toBe(before);
  });

  await test.step('a change within a step is no entry; one sheet after another stays open', async () => {
    const before = await entries(page);
    await call(page, 'setView', { textSize: 1.5 });
    await addressHas(page, 'textSize=1.5');
    await call(page, 'setTime', 1.5);
    await addressHas(page, 'at=fracture.5');
    expect(await entries(page)).toBe(before);
    await call(page, 'setView', { page: 'risks' });
    await expect(page.getByRole('dialog', { name: 'What can go wrong' })).toBeVisible();
    await call(page, 'setView', { page: 'options' });
    await expect(sheet).toBeVisible();
    await addressHas(page, 'page=options');
  });

  await test.step('another bone of the same visit comes back with Back, and its question with Change', async () => {
    await go(page, '#v=3&T12=&at=inflate');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(question).toBeVisible();
    await addressHas(page, 'page=match');
    await page.goBack();
    await expect(heading(page, 'The balloon fills')).toBeVisible();
    await expect(page.getByText('T12, wedge, grade 2')).toBeVisible();
  });

  await test.step('what one patient wrote is gone once the question is back: another may be next', async () => {
    const wrote = page.getByLabel('Your own questions and notes');
    await call(page, 'setView', { page: 'home' });
    await wrote.fill('May I swim?');
    await call(page, 'setView', { page: 'steps' });
    await call(page, 'setView', { page: 'home' });
    await expect(wrote).toHaveValue('May I swim?');
    await call(page, 'setView', { page: 'match' });
    await expect(question).toBeVisible();
    await call(page, 'setView', { page: 'home' });
    await expect(wrote).toHaveValue('');
    // Until the paper has its picture the time is the picture's, and no step is written.
    await expect(page.getByRole('img', { name: 'The bone as it broke, and later.' })).toBeVisible();
  });

  await test.step('type and colours that were chosen stay when one goes back', async () => {
    await call(page, 'setView', { page: 'steps', textSize: 1 });
    await page.getByRole('button', { name: 'Next' }).click();
    await addressHas(page, 'at=deflate');
    await call(page, 'setView', { textSize: 2, theme: 'dark' });
    await page.goBack();
    await expect(heading(page, 'The balloon fills')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await addressHas(page, 'textSize=2');
  });
  expect(said).toEqual([]);
});

test('a stranger in a kiosk goes through nobody’s steps, nor does the page round a frame', async ({
  page,
}) => {
  await openUndrawn(page, '?shell=kiosk');
  const before = await entries(page);
  await call(page, 'setTime', 'inflate');
  await addressHas(page, 'at=inflate');
  expect(await entries(page)).toBe(before);
});
