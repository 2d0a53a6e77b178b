import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { CONSULT_PAGES } from '../../src/session/view/view.ts';
import { call, openUndrawn, WALK_MS, watch } from './page.ts';

const SHEETS = CONSULT_PAGES.filter((page) => !['match', 'film', 'steps'].includes(page));

/** Nothing in a sheet sticks out to the side, and the button to close it is one and within it. */
const room = (page: Page): Promise<{ over: number; wide: number; off: number }> =>
  page.evaluate(() => {
    const body = document.querySelector('dialog .body');
    const close = document.querySelector('dialog > .head .btn');
    const [edge, own] = [document.querySelector('dialog'), close].map(
      (one) => one?.getBoundingClientRect().right ?? 1e6,
    );
    return {
      off: own - edge,
      over: (body?.scrollWidth ?? 1e6) - (body?.clientWidth ?? 0),
      wide: (close?.getBoundingClientRect().width ?? 1e6) / (close?.getBoundingClientRect().height ?? 1),
    };
  });

test('a decision in five steps: what matters, saying it back, the page to take home, where it comes from', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '#v=3&L2=loss:0.5&at=choices');
  const dialog = page.getByRole('dialog');
  await test.step('what all of it is for stands over the question', async () => {
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page.getByText('See what can be done for a broken back bone.')).toBeInViewport();
    await page.goBack();
  });
  await page.getByRole('button', { name: 'Choose step by step' }).click();

  await test.step('what matters: said by keys, reflected, and nothing recommended', async () => {
    await dialog.getByRole('button', { name: 'Say what matters to you' }).click();
    const pain = dialog.getByRole('slider', { name: 'Less pain soon' });
    await expect(pain).toHaveAttribute('aria-valuetext', 'not said yet');
    await expect(dialog.getByRole('status')).toHaveText('You have not moved a slider yet.');
    await pain.focus();
    await page.keyboard.press('End');
    await expect(pain).toHaveAttribute('aria-valuetext', 'most of all');
    const straight = dialog.getByRole('slider', { name: 'A straighter back' });
    await straight.focus();
    // Where it stands is an answer, too.
    await page.keyboard.press('Enter');
    await expect(straight).toHaveAttribute('aria-valuetext', 'somewhat');
    await expect(dialog.getByRole('status')).toContainText('this matters most: less pain soon.');
    await dialog.locator('summary', { hasText: 'What is known' }).nth(2).click();
    await expect(dialog.getByText(/about 3 degrees less/)).toBeVisible();
  });

  await test.step('saying it back: the steps are put in order by buttons', async () => {
    await page.goBack();
    await dialog.getByRole('button', { name: 'Say it in your own words' }).click();
    const check = dialog.getByRole('button', { name: 'Are they in order?' });
    await check.click();
    await expect(dialog.getByRole('status')).toHaveText(
      'None is in its place yet. Move them and look again.',
    );
    const steps = [/You lie on/, /A needle makes/, /A balloon fills/, /The balloon comes out/, /Soft cement/];
    for (const [place, step] of steps.entries()) {
      const up = dialog.getByRole('button', { name: new RegExp(`^Move up: ${step.source}`) });
      const at = async () =>
        (await dialog.locator('.order li').allTextContents()).findIndex((text) => step.test(text));
      while ((await at()) > place) await up.click();
    }
    await check.click();
    await expect(dialog.getByRole('status')).toHaveText('Yes, that is how it goes.');
  });

  await test.step('the page to take home says what matters', async () => {
    await page.goBack();
    await dialog.getByRole('button', { name: 'Choose, or take time' }).click();
    await expect(dialog.locator('.paper')).toContainText('What matters most to you: less pain soon.');
    // The link on it opens the step, not this sheet.
    expect(await dialog.locator('.paper a').first().getAttribute('href')).not.toContain('page=');
  });

  await test.step('where it comes from: when, who, and each source with what was found in it', async () => {
    await page.goBack();
    await dialog.getByRole('button', { name: 'Where all of this comes from' }).click();
    await expect(dialog).toContainText('next by November 2027');
    expect(await dialog.locator('.allsources > li').count()).toBeGreaterThan(60);
    const free = dialog.locator('.allsources > li', { hasText: 'Wardlaw D et al. Lancet 2009' });
    await free.locator('summary').click();
    await expect(free).toContainText('kyphoplasty +7.2 (5.7-8.8)');
    await expect(free.getByRole('link')).toHaveAttribute('href', /doi\.org/);
  });

  await test.step('no sheet has a fault that a machine can find, nor is wider than its window', async () => {
    for (const [width, height, textSize] of [
      [1366, 768, 2],
      [360, 740, 1],
      [360, 740, 2],
    ]) {
      await page.setViewportSize({ width, height });
      await call(page, 'setView', { textSize });
      for (const name of SHEETS) {
        await call(page, 'setView', { page: name });
        await expect(page.locator('dialog > .head h2')).toBeVisible();
        const { over, wide, off } = await room(page);
        expect(off, `${name} at ${width}, ${textSize}`).toBeLessThan(0);
        expect(over, `${name} at ${width}, ${textSize}`).toBeLessThanOrEqual(0);
        expect(wide, `${name} at ${width}, ${textSize}`).toBeLessThan(3);
        if (width === 1366) {
          const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
          expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes[0].html}`)).toEqual([]);
        }
      }
    }
  });
  expect(said).toEqual([]);
});
