import { expect, type Page, test } from '@playwright/test';
import { call, openUndrawn, WALK_MS, watch } from './page.ts';

test.use({ viewport: { width: 1000, height: 600 }, deviceScaleFactor: 0.3 });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const first = (page: Page) => page.locator('.first-window');

/** Presses the button, and gives the window that opens. */
async function opened(page: Page): Promise<Page> {
  const [screen] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Show on another screen' }).click(),
  ]);
  await screen.waitForFunction(() => document.documentElement.dataset.ready === '', null, {
    timeout: 60_000,
  });
  return screen;
}

test('a window on another screen follows the first one, each its own, closed and opened in any order', async ({
  page,
  context,
}) => {
  test.setTimeout(WALK_MS);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const said = watch(page);
  await openUndrawn(page, '#v=3&L2=loss:0.5&at=fracture');
  const screen = await opened(page);
  const saidThere = watch(screen);

  await test.step('step, bone and sheet, without controls and without entries of its own', async () => {
    await expect(heading(screen, 'A bone gives way')).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(heading(screen, 'What are your choices?')).toBeVisible();
    await call(page, 'setView', { page: 'options' });
    await expect(screen.getByRole('dialog', { name: 'Your options compared' })).toBeVisible();
    await expect(screen.getByRole('button')).toHaveCount(0);
    await call(page, 'setView', { page: 'steps', theme: 'dark', camera: null });
    await expect(screen.getByRole('dialog')).toHaveCount(0);
    await expect(screen.locator('html')).toHaveAttribute('data-theme', 'dark');
    await call(page, 'setCase', { levels: ['T12'] });
    await expect.poll(async () => (await call(screen, 'plan')).case.levels[0].level).toBe('T12');
    expect(await screen.evaluate(() => history.length)).toBe(1);
  });

  await test.step('another tab has another screen', async () => {
    const other = await context.newPage();
    await openUndrawn(other, '#v=3&L4=&at=cement');
    const second = await opened(other);
    await expect(heading(second, /^Cement fills/)).toBeVisible();
    await expect(heading(screen, 'What are your choices?')).toBeVisible();
    await second.close();
    await other.close();
    await expect(first(screen)).toHaveText('');
  });

  await test.step('the first window loads again, and is followed again', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(heading(screen, 'You lie on your front')).toBeVisible();
    await expect(first(screen)).toHaveText('');
  });

  await test.step('the other one is closed and opened again', async () => {
    await screen.close();
    const again = await opened(page);
    await expect(heading(again, 'You lie on your front')).toBeVisible();
    await page.close();
    await expect(first(again)).toContainText('The first window is closed');
    await expect(heading(again, 'You lie on your front')).toBeVisible();
  });
  expect([...said, ...saidThere]).toEqual([]);
});
