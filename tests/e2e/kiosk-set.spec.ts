import { expect, type Page, test } from '@playwright/test';
import { seededRandom } from '../../models/math/random.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';
import { call, openUndrawn, settled, WALK_MS, watch } from './page.ts';

declare global {
  interface Window {
    /** What the stand-in for the platform's voices was given. */
    said: { text: string; lang: string; rate: number; volume: number }[];
    /** Ends the sentence that is being said. */
    endSentence: () => void;
  }
}

const SET = JSON.stringify({
  clinic: 'Spine centre',
  languages: ['ar', 'en'],
  idleSecond: 100,
  risks: false,
  depths: ['around', 'minute'],
  reach: true,
});

/** Voices for two of the six languages, which speak until they are told to have ended. */
const withVoices = (page: Page) =>
  page.addInitScript(() => {
    window.said = [];
    let now: SpeechSynthesisUtterance | null = null;
    const queue: SpeechSynthesisUtterance[] = [];
    const begin = () => {
      now = queue.shift() ?? null;
      if (now === null) return;
      const { text, lang, rate, volume } = now;
      window.said.push({ text, lang, rate, volume });
    };
    window.endSentence = () => {
      const done = now;
      now = null;
      done?.onend?.(new Event('end') as SpeechSynthesisEvent);
      if (now === null) begin();
    };
    const voices = ['en-GB', 'ar-SA'].map((lang) => ({
      lang,
      name: lang,
      localService: true,
      default: false,
    }));
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (one: SpeechSynthesisUtterance) => {
          queue.push(one);
          if (now === null) begin();
        },
        cancel: () => {
          queue.length = 0;
          const cut = now;
          now = null;
          cut?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
        },
      }),
    });
    // The browser's own takes none but its own voices.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true });
  });

/** What can be pressed in the upper half of the window. */
const high = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role="slider"]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight / 2)
      .map((one) => `${one.ariaLabel ?? one.textContent} ${Math.round(one.getBoundingClientRect().top)}`),
  );
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1080, height: 1920 },
] as const;

/** Says all to its end, and gives what was said. */
const heard = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 20; i++) {
      window.endSentence();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return window.said.splice(0);
  });
const shown = async (page: Page) =>
  (await page.locator('.kioskwords [aria-live] > div:not(.aside) :is(h1, p)').allTextContents()).join(' ');

test('a kiosk as its clinic has set it: languages, voices that say what is written, the operator’s page', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page, /Failed to load resource/);
  let file = SET;
  await page.route('**/kiosk.json', (route) => route.fulfill({ body: file }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1080, height: 1920 });
  await withVoices(page);
  await page.clock.install();
  await openUndrawn(page, '?shell=kiosk');
  await page.clock.resume();
  await settled(page);

  await test.step('low for somebody who sits: at rest, at a step, of a part that is touched, the choice of a language', async () => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect.soft(await high(page), `${size.width}, at rest`).toEqual([]);
    }
    await page.locator('.begin').click();
    await call(page, 'setView', { picked: 'cord' });
    await expect(page.locator('.part-close')).toBeVisible();
    await page.locator('.globe').click();
    for (const size of [...SIZES].reverse()) {
      await page.setViewportSize(size);
      expect.soft(await high(page), `${size.width}, at a step`).toEqual([]);
    }
    await page.setViewportSize(SIZES[1]);
    await page.locator('dialog > .head button').click();
    await page.locator('.controls .row').last().locator('.btn').last().click();
  });

  await test.step('a minute goes by itself, waits while it is paused, and asks nobody whether they are there', async () => {
    const step = async () => (await call(page, 'state')).id;
    await page.locator('.depths .btn').click();
    expect(await step()).toBe('fracture');
    await page.clock.fastForward(10_100);
    await expect.poll(step).toBe('choices');
    await page.locator('.pause').click();
    await page.clock.fastForward(30_000);
    expect(await step()).toBe('choices');
    await page.locator('.pause').click();
    for (const id of ['needle', 'inflate', 'cement', 'after']) {
      await page.waitForTimeout(150);
      await page.clock.fastForward(10_100);
      await expect.poll(step).toBe(id);
    }
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await page.waitForTimeout(150);
    await page.clock.fastForward(10_100);
    await expect(page.locator('.pause')).toHaveCount(0);
    await page.locator('.controls .row').last().locator('.btn').last().click();
  });

  await test.step('its name, its languages in its order, nothing that it does not offer', async () => {
    await expect(page.locator('.clinic')).toHaveText('Spine centre');
    await expect(page.locator('.languages button')).toHaveText(['العربية', 'English']);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.locator('.begin').click();
    await expect(page.locator('.kioskwords')).toBeVisible();
    await expect(page.getByText('ما الذي قد')).toHaveCount(0);
  });

  await test.step('what is said is what stands there, of every step that is come to, until it is stopped', async () => {
    await page.locator('.listen').click();
    for (const t of [0.5, 8.5, 12.5]) {
      await call(page, 'setTime', t);
      await page.waitForTimeout(100);
      await page.evaluate(() => window.said.splice(0, window.said.length - 1));
      const sentences = await heard(page);
      expect(
        sentences
          .map(({ text }) => text)
          .join(' ')
          .replaceAll(' ', ''),
      ).toBe((await shown(page)).replaceAll(' ', ''));
      expect(sentences.every(({ lang, volume }) => lang === 'ar-SA' && volume === 1)).toBe(true);
    }
    const [usual, slower] = [page.locator('.speech button').nth(1), page.locator('.speech button').nth(2)];
    await usual.click();
    const once = await heard(page);
    await slower.click();
    const slow = await heard(page);
    expect(slow.map(({ text }) => text)).toEqual(once.map(({ text }) => text));
    expect(slow[0].rate).toBeLessThan(once[0].rate);
    await usual.click();
    await page.locator('.stop').click();
    await page.evaluate(() => window.said.splice(0));
    expect(await heard(page)).toEqual([]);
  });

  await test.step('while it speaks nobody is asked whether they are there; then they are, and the next one finds it silent', async () => {
    await page.locator('.listen').click();
    await page.clock.fastForward(200_000);
    await expect(page.locator('.kioskwords')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await heard(page);
    await page.waitForTimeout(100);
    await page.clock.fastForward(82_000);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward(21_000);
    await expect(page.locator('.begin')).toBeVisible();
    await page.evaluate(() => window.said.splice(0));
    await page.locator('.begin').click();
    await expect(page.locator('.listen')).toBeVisible();
    expect(await heard(page)).toEqual([]);
  });

  await test.step('the corners, one after the other and the last held, open the operator’s page; nothing else does', async () => {
    const corners = [
      [10, 10],
      [1070, 10],
      [1070, 1910],
      [10, 1910],
    ] as const;
    for (const [x, y] of corners) await page.mouse.click(x, y);
    await page.waitForTimeout(100);
    await page.clock.fastForward(3000);
    await expect(page.locator('.operator')).toHaveCount(0);
    for (const [x, y] of corners.slice(0, 3)) await page.mouse.click(x, y);
    await page.mouse.move(10, 1910);
    await page.mouse.down();
    await page.clock.fastForward(2100);
    await page.mouse.up();
    const operator = page.locator('.operator');
    await expect(operator).toContainText('Visits begun4');
    await expect(operator).toContainText('idleSecond no such name, used: idleSeconds');
    await expect(operator).toContainText('العربية: ar-SA');
    await operator.getByRole('button', { name: 'Test it' }).click();
    await expect(operator).toContainText('All languages are hereyes');
    await expect(operator).toContainText('kiosk.json is right✗ idleSecond');
    await expect(operator).toContainText('The server hears that the page is alive✗ 4');
    // Whoever forgets to close it does not leave it to the next one.
    await page.clock.fastForward(181_000);
    await expect(operator).toHaveCount(0);
    await expect(page.locator('.begin')).toBeVisible();
  });

  await test.step('a file that breaks off leaves what was set before; no file, however it is, leaves the page blank', async () => {
    const random = seededRandom(SEED);
    const files = ['{"clinic": "An', ...Array.from({ length: runs(40, 0.05) }, () => spoilt(SET, random))];
    for (const [at, one] of files.entries()) {
      file = one;
      await page.reload();
      await expect(page.locator('.begin')).not.toBeEmpty();
      if (at === 0) await expect(page.locator('.clinic')).toHaveText('Spine centre');
    }
  });
  expect(said).toEqual([]);
});

function spoilt(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const put = ['', '"', '{', 'null', '[', ',', '\u0000', '1e999'][Math.floor(random() * 8)];
  return text.slice(0, at) + put + text.slice(at + Math.floor(random() * 12));
}
