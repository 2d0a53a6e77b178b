import { expect, type Page, test } from '@playwright/test';
import { call, go, openUndrawn, QUIET, rests, settled, tab, WALK_MS, watch } from './page.ts';

const names = (page: Page) => page.getByRole('list', { name: 'Names on the picture' }).getByRole('listitem');
const NAMES = '.names li:not(.off)';
/** The rest of what is written on the picture. */
const WRITTEN =
  '.overlay text:not(:empty), .overlay .dim, .overlay .bracket, [data-placed] .knob, .btn.parts';
const boxesOf = (page: Page, which = NAMES) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((item) => {
          const { left, top, right, bottom } = item.getBoundingClientRect();
          return [left, top, right, bottom] as const;
        })
        .filter(([left, , right]) => right > left),
    which,
  );

interface Plate {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Box = readonly [number, number, number, number];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Names that leave the picture, or stand on another name or on what else is written there; and words under the button. */
async function clashes(page: Page, { x, y, width, height }: Plate): Promise<string[]> {
  const boxes = await boxesOf(page);
  const written = await boxesOf(page, WRITTEN);
  const words = await boxesOf(page, '.overlay text:not(:empty)');
  const [button] = await boxesOf(page, '.btn.parts');
  return [
    ...boxes.flatMap((a, i) => [
      ...(a[0] < x || a[1] < y || a[2] > x + width || a[3] > y + height ? [`${i} leaves the picture`] : []),
      ...[...boxes.slice(i + 1), ...written].filter((b) => meet(a, b)).map((b) => `${i} stands on ${b}`),
    ]),
    ...words.filter((word) => meet(word, button)).map((word) => `the button hides ${word}`),
  ];
}

test('names in a consult', async ({ page }) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, '#t=9');
  await settled(page);
  await test.step('are of what the step is about, in plain words, and can be left out', async () => {
    await expect(names(page)).toHaveText(['Balloon', 'Pump, outside you']);
    await page.getByRole('button', { name: 'Names' }).click();
    await expect(names(page)).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('labels=none');
    await page.getByRole('button', { name: 'Names' }).click();
    await expect(names(page).first()).toHaveText('Balloon');
    // In a comparison they would be true of one half only.
    await call(page, 'setView', { compare: 'both' });
    await expect(names(page)).toHaveCount(0);
  });

  await test.step('stay in the picture on a phone, clear of each other, at every step', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, '#t=1');
    const plate = await page.locator('.plate').boundingBox();
    if (plate === null) throw new Error('there is no picture');
    let shown = 0;
    for (let t = 1; t <= 13; t++) {
      await call(page, 'setTime', t);
      await page.waitForTimeout(1500);
      await expect.poll(() => clashes(page, plate), `step ${t}`).toEqual([]);
      const { length } = await boxesOf(page);
      shown += length;
      expect(length).toBeLessThanOrEqual(2);
    }
    expect(shown).toBeGreaterThan(9);
  });
  expect(said).toEqual([]);
});

test('measures on the model say what the table says, and an idle picture draws nothing', async ({ page }) => {
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openUndrawn(page, `?shell=study#t=9&${QUIET}`);
  await settled(page);
  const drawn = (id: string) =>
    page.evaluate((measure) => {
      const places = [...document.querySelectorAll<SVGGElement>('.dimensions g')];
      const at = places.findIndex((g) => g.dataset.measure === measure && g.style.display !== 'none');
      return document.querySelectorAll('.dimensions text')[at]?.textContent;
    }, id);
  const told = (label: string) =>
    page.evaluate((name) => {
      const row = [...document.querySelectorAll('.measures tr')].find((tr) =>
        tr.querySelector('th')?.textContent?.startsWith(name),
      );
      return [...(row?.querySelectorAll('td') ?? [])].at(-1)?.textContent;
    }, label);
  const check = (name: string) => page.getByLabel(name, { exact: true }).check();
  await tab(page, 'Picture');
  await tab(page, 'Measures');
  await check('Heights');
  for (const [id, label] of [
    ['height-anterior', 'Anterior height'],
    ['height-middle', 'Middle height'],
    ['height-posterior', 'Posterior height'],
  ] as const)
    await expect.poll(() => drawn(id)).toBe(`${await told(label)} mm`);
  // Each is drawn when it is asked for, also when nothing else changes.
  await rests(page);
  await check('Wedge');
  await expect.poll(() => drawn('wedge')).toBe(`${await told('Wedge angle')}°`);
  await rests(page);
  await check('Needle depth');
  await expect.poll(() => drawn('depth-right')).toMatch(/^[\d.]+ mm$/);
  expect(await told('Tip depth')).toContain(
    (await drawn('depth-right'))?.replace(' mm', '') ?? 'nothing drawn',
  );
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('measures=heights,wedge,depth');
  // Seen from behind, heights and angles lie on edge: they are not drawn.
  await call(page, 'setView', { camera: { position: [-500, 0, 0], target: [0, 0, 0], up: [0, 1, 0] } });
  await expect.poll(() => drawn('height-anterior'), { timeout: 30_000 }).toBe(undefined);
  await expect.poll(() => drawn('wedge')).toBe(undefined);
  const before = await rests(page);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.calls.draws)).toBe(before);
  expect(said).toEqual([]);
});
