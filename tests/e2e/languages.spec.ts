import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { inShapeOf, textsIn } from '../../scripts/tongue-texts.ts';
import { ENGLISH } from '../../src/content/en/index.ts';
import { TONGUE as ES } from '../../src/content/es/index.ts';
import { LANGUAGES, type Language } from '../../src/session/language.ts';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { shareOf } from '../fixtures/share.ts';
import { layoutOf } from './layout.ts';
import { go, openUndrawn, settled, WALK_MS, watch } from './page.ts';
import { longer, pseudo } from './pseudo.ts';

const WINDOWS = [
  [1080, 1920],
  [1366, 768],
] as const;
/** The picture has at least this share of the window's height. */
const PICTURE = 0.45;

/** Names of bones and of the film, which are the same in all of them. */
const SAME = /\b([TLSC]\d+|X|3D)\b/g;
/** Letters of ours where another alphabet is written, and words that are English alone where ours is. */
const IN_ENGLISH: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  es: /\b(the|and|of|with|bone|step|this|next|back)\b/i,
  de: /\b(the|and|of|with|bone|step|this|next|back)\b/i,
  fr: /\b(the|and|of|with|bone|step|this|next|back)\b/i,
  zh: /[a-z]{2}/i,
  ar: /[a-z]{2}/i,
};

/** The last step, which has the signs of an emergency and most words, and one of the others by turns. */
const stepsOf = (language: number): (readonly [at: number, id: string])[] => {
  const steps = [...STAGES.entries()].map(([at, id]) => [at, id] as const);
  return [...shareOf(steps.slice(0, -1), 1, language), steps[steps.length - 1]];
};

/** Whether what stands on the picture and beside it stands still: one frame like the one before. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const look = () =>
      [...document.querySelectorAll('.overlay text, .names li, h1')]
        .map((one) => `${one.textContent} ${one.getAttribute('style')} ${one.getAttribute('y')}`)
        .join();
    let before = '';
    for (let tries = 0; tries < 40; tries++) {
      const now = look();
      if (now === before) return;
      before = now;
      await new Promise((done) => setTimeout(done, 120));
    }
  });

/** All that a person could read or hear now, but for the languages' own names. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const element of document.querySelectorAll('#root *, dialog *')) {
      if (element.closest('.languages') !== null) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      said.push(...own.map((node) => node.textContent ?? ''));
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(said)].filter((text) => text.trim() !== '');
  });

const english = async (page: Page, language: Language): Promise<string[]> =>
  language === 'en'
    ? []
    : (await saidOn(page)).filter((text) => IN_ENGLISH[language].test(text.replaceAll(SAME, '')));

const faults = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);

async function fits(page: Page, where: string): Promise<void> {
  let layout = await layoutOf(page);
  // A window that has just changed is drawn when the machine comes to it.
  for (let tries = 0; tries < 6 && layout.overlaps.length + layout.cut.length > 0; tries++) {
    await page.waitForTimeout(400);
    layout = await layoutOf(page);
  }
  expect.soft(layout.picture, `${where}: the picture's height`).toBeGreaterThanOrEqual(PICTURE);
  expect.soft(layout.overlaps, `${where}: on one another`).toEqual([]);
  expect.soft(layout.cut, `${where}: cut off`).toEqual([]);
}

test('a kiosk in six languages: nothing is cut, covered or left in English, and the first one comes back', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openUndrawn(page, '?shell=kiosk&lang=de-CH');
  await settled(page);
  const spoken = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

  await test.step('a link in a language of another region is told of, in the nearest one', async () => {
    await expect(page.locator('.notice')).toContainText('“de-CH” steht nicht zur Wahl; de gilt');
    expect(await spoken()).toEqual(['de', 'ltr']);
    await page.locator('.notice button').click();
  });

  const resting = shareOf(LANGUAGES, 2);
  for (const [place, language] of LANGUAGES.entries()) {
    await page.locator(`.languages [lang="${language}"]`).click();
    await expect(page.locator(`.languages [lang="${language}"]`)).toHaveAttribute('aria-pressed', 'true');
    if (!resting.includes(language)) continue;
    for (const [width, height] of shareOf(WINDOWS, 1, place)) {
      await page.setViewportSize({ width, height });
      await fits(page, `${language}, ${width} x ${height}, at rest`);
      expect.soft(await english(page, language), `${language} at rest`).toEqual([]);
    }
  }
  await test.step('in Arabic the page runs from right to left, and has no fault that a machine finds', async () => {
    expect(await spoken()).toEqual(['ar', 'rtl']);
    expect(await faults(page)).toEqual([]);
    await page.locator('.begin').click();
    // Nobody who is asked whether they are there is being looked at.
    await expect(page.locator('.kioskwords')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const { x: next } = (await page.locator('.next').boundingBox()) ?? { x: Number.NaN };
    const { x: back } = (await page.locator('.step .btn').first().boundingBox()) ?? { x: Number.NaN };
    expect(next).toBeLessThan(back);
  });

  // What can go wrong is read in Chinese, which is looked for faults too, and in the others by turns.
  const told = [
    'zh',
    ...shareOf(
      LANGUAGES.filter((one) => one !== 'zh'),
      1,
    ),
  ];
  const large = shareOf(LANGUAGES, 1);
  for (const [place, language] of [...LANGUAGES].reverse().entries()) {
    if (place > 0) {
      await page.locator('.globe').click();
      await page.locator(`dialog .languages [lang="${language}"]`).click();
      await expect(page.locator('dialog')).toHaveCount(0);
    }
    for (const [width, height] of shareOf(WINDOWS, 1, place)) {
      await page.setViewportSize({ width, height });
      for (const [at, id] of stepsOf(place)) {
        await go(page, `#t=${at + 0.8}`);
        // A kiosk asks whether anybody is there.
        await page.keyboard.press('Shift');
        await atRest(page);
        await fits(page, `${language}, ${width} x ${height}, ${id}`);
        expect.soft(await english(page, language), `${language}, ${id}`).toEqual([]);
      }
      if (!large.includes(language)) continue;
      await go(page, '#t=12.8&textSize=2');
      await page.keyboard.press('Shift');
      await atRest(page);
      await fits(page, `${language}, ${width} x ${height}, type of twice the size`);
    }
    if (!told.includes(language)) continue;
    await test.step(`${language}: what can go wrong`, async () => {
      await page.locator('.controls .row').last().locator('.btn:not(.quiet)').click();
      await expect(page.locator('dialog .event')).toHaveCount(10);
      expect.soft(await english(page, language), `${language}, events`).toEqual([]);
      if (language === 'zh') expect(await faults(page)).toEqual([]);
      await page.locator('dialog > .head button').click();
    });
  }

  await test.step('whoever leaves is followed by somebody who finds the first language', async () => {
    await page.locator('.controls .row').last().locator('.btn').last().click();
    await expect(page.locator('.begin')).toHaveText('Zum Start berühren');
    expect(await spoken()).toEqual(['de', 'ltr']);
  });
  expect(said).toEqual([]);
});

test('a language two fifths longer than English, with marks on its letters, has its room', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const english = Object.fromEntries(textsIn(inShapeOf(ES, ENGLISH)).map(({ where, text }) => [where, text]));
  expect(longer('Touch to begin').length).toBeGreaterThan(1.25 * 'Touch to begin'.length);
  await page.route(/\/assets\/es-[\w-]+\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({
      contentType: 'text/javascript',
      body: pseudo(file, 'TONGUE', english, "locale: 'es'"),
    });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openUndrawn(page, '?shell=kiosk&lang=es');
  await settled(page);
  await expect(page.locator('.begin')).toHaveText(longer('Touch to begin'));
  for (const [width, height] of shareOf(WINDOWS, 1)) {
    await page.setViewportSize({ width, height });
    await fits(page, `${width} x ${height}, at rest`);
  }
  await page.locator('.begin').click();
  for (const [width, height] of shareOf(WINDOWS, 1, 1)) {
    await page.setViewportSize({ width, height });
    for (const step of [...shareOf([1, 2, 6, 9, 11], 1), 13]) {
      await go(page, `#t=${step - 0.2}`);
      await page.keyboard.press('Shift');
      await atRest(page);
      await fits(page, `${width} x ${height}, step ${step}`);
    }
  }
});
