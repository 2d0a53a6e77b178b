import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { inShapeOf, patientTexts, textsIn } from '../../scripts/tongue-texts.ts';
import { ENGLISH } from '../../src/content/en/index.ts';
import { ENGLISH_PATIENT } from '../../src/content/en/patient.ts';
import { TONGUE as ES } from '../../src/content/es/index.ts';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { shareOf } from '../fixtures/share.ts';
import { layoutOf } from './layout.ts';
import { go, openUndrawn, settled, WALK_MS, watch } from './page.ts';
import { longer, pseudo } from './pseudo.ts';

const WINDOWS = [
  [1366, 768],
  [390, 844],
] as const;
const SHEETS = [
  'more',
  'risks',
  'options',
  'decide',
  'matters',
  'teach',
  'about',
  'home',
  'questions',
  'pain',
];

/** What is the same in all of them: bones, formats, keys, units, the page's own name. */
const SAME = /\b([TLSC]\d+|Kyphoscope|mm|mSv|JPEG|PNG|DICOM|Esc|Home|End|Ctrl|Cobb|Genant|https?\S*)\b/g;
const IN_ENGLISH = {
  es: /\b(the|and|of|with|bone|step|this|next|back|your)\b/i,
  de: /\b(the|and|of|with|bone|step|this|next|back|your)\b/i,
  fr: /\b(the|and|of|with|bone|step|this|next|back|your)\b/i,
  zh: /[a-z]{3}/i,
  ar: /[a-z]{3}/i,
} as const;
type Other = keyof typeof IN_ENGLISH;
const OTHERS = Object.keys(IN_ENGLISH) as Other[];

/** All that a person could read or hear now, but for what says of itself that it is English, and languages' own names. */
const english = (page: Page, language: Other): Promise<string[]> =>
  page
    .evaluate(() => {
      const said: string[] = [];
      for (const element of document.querySelectorAll('#root *')) {
        if (element.closest('[lang="en"], .languages') !== null) continue;
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        said.push(...own.map((node) => node.textContent ?? ''));
        for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'])
          said.push(element.getAttribute(name) ?? '');
      }
      return [...new Set(said)];
    })
    .then((said) => said.filter((text) => IN_ENGLISH[language].test(text.replaceAll(SAME, ''))));

async function fits(page: Page, where: string): Promise<void> {
  let layout = await layoutOf(page);
  for (let tries = 0; tries < 6 && layout.overlaps.length + layout.cut.length > 0; tries++) {
    await page.waitForTimeout(400);
    layout = await layoutOf(page);
  }
  expect.soft(layout.overlaps, `${where}: on one another`).toEqual([]);
  expect.soft(layout.cut, `${where}: cut off`).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBe(0);
}

/** Steps and sheets of a consult, a share of them, other ones each day. */
async function walk(page: Page, name: string, part: number, look: () => Promise<void>): Promise<void> {
  const [width, height] = shareOf(WINDOWS, 1, part)[0];
  await page.setViewportSize({ width, height });
  for (const id of [...shareOf(STAGES, 1, part), 'after']) {
    await go(page, `#L1&at=${id}.8`);
    await page.waitForTimeout(300);
    await fits(page, `${name}, ${width} x ${height}, ${id}`);
    await look();
  }
  for (const sheet of shareOf(SHEETS, 2, part)) {
    await go(page, `#L1&at=after.8&page=${sheet}`);
    await expect(page.locator('dialog[open]')).toBeVisible();
    // It lies over the page: of it only what goes out at its side is looked for.
    const out = await page
      .locator('dialog[open] > .body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect.soft(out, `${name}, ${width} x ${height}, ${sheet}: wider than its sheet`).toBeLessThanOrEqual(0);
    await look();
  }
}

test('a consult in other languages: chosen in the bar, kept on the device and in links, nothing left in English', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openUndrawn(page, '?lang=ar#L1&at=after.8');
  await settled(page);
  const spoken = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  expect(await spoken()).toEqual(['ar', 'rtl']);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  // Read from right to left the next step lies to the left; a rule of the bone's height does not turn round.
  const leftOf = async (what: string) => (await page.locator(what).first().boundingBox())?.x ?? Number.NaN;
  expect(await leftOf('.dock .next')).toBeLessThan(await leftOf('.dock .btn'));
  expect(await leftOf('.reads .rule .run')).toBeGreaterThan(await leftOf('.reads .rule'));
  await walk(page, 'ar', 0, async () => {
    expect.soft(await english(page, 'ar'), 'ar').toEqual([]);
  });
  await page.locator('dialog[open] > .head button').click();
  // On a phone the globe stands at the question only.
  await page.setViewportSize({ width: 1366, height: 768 });

  const [next] = shareOf(
    OTHERS.filter((one) => one !== 'ar'),
    1,
  );
  await test.step(`${next} is chosen, and kept`, async () => {
    await page.locator('.globe').click();
    await page.locator(`dialog .languages [lang="${next}"]`).click();
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('lang')).toBe(next);
    await walk(page, next, 1, async () => {
      expect.soft(await english(page, next), next).toEqual([]);
    });
    // Without a word of it in the address the device knows.
    await openUndrawn(page, '?');
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${next}`));
    // The question, whose pictures are drawn from figures that no language says.
    expect(await page.locator('.match path[d*="NaN"]').count()).toBe(0);
    expect.soft(await english(page, next), `${next}, the question`).toEqual([]);
    await fits(page, `${next}, the question`);
  });
  expect(said).toEqual([]);
});

test('a consult in a language two fifths longer than English has its room', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const words = Object.fromEntries(textsIn(inShapeOf(ES, ENGLISH)).map(({ where, text }) => [where, text]));
  const more = Object.fromEntries(
    patientTexts(ENGLISH_PATIENT).map(({ where, text }) => [where.replace(/\.text$/, ''), text]),
  );
  await page.route(/\/assets\/(es|patient)-[\w-]+\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = file.startsWith('es')
      ? pseudo(file, 'TONGUE', words, "locale: 'es'")
      : pseudo(file, 'PATIENT', more);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '?lang=es#L1&at=choices.8');
  await settled(page);
  await expect(page.locator('#root h1')).toHaveText(longer('What are your choices?'));
  await walk(page, 'longer', 2, async () => {});
});
