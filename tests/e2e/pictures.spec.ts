import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { styled } from '../../scripts/styled.ts';
import { all } from '../fixtures/share.ts';
import { call, open, settled } from './page.ts';

/** What each picture is for, and the case, time and view that it shows. */
type Shown = readonly [name: string, given: object, t: number, view?: object];
const PICTURES: readonly Shown[] = [
  ['healthy-column', {}, 0.5],
  ['wedge-cut', {}, 2],
  ['lying-prone', {}, 4],
  ['needles-from-behind', {}, 6],
  ['balloon', {}, 9],
  ['balloons-from-above', {}, 9, { section: 'cut', plane: 'axial' }],
  ['cavity-and-cement', {}, 10.5],
  ['standing-again-beside-before', {}, 13, { compare: 'both' }],
];
/** Of the long run, and when all are approved anew. */
const MORE: readonly Shown[] = [
  ['wedge-beside-healthy-neighbours', {}, 3],
  ['biconcave-cut', { fracture: { shape: 'biconcave', heightLoss: 0.45 } }, 2],
  ['crush-cut', { fracture: { shape: 'crush', heightLoss: 0.35 } }, 2],
  ['cement-coronal', {}, 12, { section: 'cut', plane: 'coronal' }],
];

/** The picture once two taken a while apart are the same. */
async function stillPicture(page: Page): Promise<number[]> {
  const take = () =>
    page.evaluate(async () =>
      Array.from(new Uint8Array(await (await window.kyphoscope.capture()).arrayBuffer())),
    );
  let last = await take();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(700);
    const next = await take();
    if (next.length === last.length && next.every((byte, i) => byte === last[i])) return next;
    last = next;
  }
  return last;
}

/** As the view is when nothing has been chosen. */
const PLAIN = { section: 'stage', plane: 'needle', compare: 'now', camera: null, theme: 'light' };

/** The Chromium that drew the approved pictures. */
const DRAWN_BY = new URL('../pictures/chromium.txt', import.meta.url);
/** Share of pixels that may differ: struts of bone that fall on another side of their threshold on another processor,
 * and more where another Chromium's software GL rounds edges differently. A part that moves is far more than either. */
const SAME_CHROMIUM = 0.005;
const OTHER_CHROMIUM = 0.03;

test.use({ deviceScaleFactor: 1 });

test('pictures are as they were approved', async ({ page, browser }, { config }) => {
  const anew = config.updateSnapshots !== 'missing' && config.updateSnapshots !== 'none';
  if (anew) writeFileSync(DRAWN_BY, `${browser.version()}\n`);
  const same = readFileSync(DRAWN_BY, 'utf8').trim() === browser.version();
  const tolerance = same ? SAME_CHROMIUM : OTHER_CHROMIUM;
  test.setTimeout(900_000);
  // The camera then stands where it will at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 640, height: 360 });
  await open(page, '?quality=low#t=1');
  await styled(
    page,
    '.plate { position: fixed !important; inset: 0; width: 640px; height: 360px !important; z-index: 9 }',
  );
  for (const [name, given, t, view] of all || anew ? [...PICTURES, ...MORE] : PICTURES) {
    await call(page, 'setCase', given);
    await call(page, 'setView', { ...PLAIN, ...view });
    await call(page, 'setTime', t);
    await settled(page);
    const bytes = await stillPicture(page);
    expect
      .soft(Buffer.from(bytes))
      .toMatchSnapshot(`${name}.png`, { threshold: 0.15, maxDiffPixelRatio: tolerance });
  }
});
