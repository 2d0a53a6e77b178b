import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { call, open, WALK_MS, watch } from './page.ts';

test.use({ hasTouch: true, viewport: { width: 1000, height: 640 } });

const marks = (page: Page) => page.locator('svg.sketch :is(.line, .shaft, text)');

const boxOf = async (of: Locator) => {
  const box = await of.boundingBox();
  if (box === null) throw new Error('it is not shown');
  return box;
};

/** A place of the bone, its back and its foot, by the lines that its heights are drawn as; and the point of an arrow that comes to
 * it from the right. Page pixels. */
const places = (page: Page): Promise<[bone: number[], point: number[]]> =>
  page.evaluate(() => {
    const [healthy, now, arrow] = ['[data-part=healthy]', '[data-part=dim]', '.sketch .shaft'].map(
      (which) => document.querySelector(`.pane ${which}`)?.getBoundingClientRect() ?? new DOMRect(),
    );
    return [
      [healthy.left, now.bottom],
      [arrow.left, (arrow.top + arrow.bottom) / 2],
    ];
  });

/** Whether a picture has pixels of the drawing's orange: red, some green, no blue. Of the copy for paper where there is one. */
const orangeIn = (page: Page, given: unknown): Promise<boolean> =>
  page.evaluate(async (asked) => {
    const paper = document.querySelector<HTMLCanvasElement>('.printed');
    const bitmap = paper ?? (await createImageBitmap(await window.kyphoscope.capture(asked)));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const { data } = pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] > 195 && data[at + 1] > 70 && data[at + 1] < 115 && data[at + 2] < 25) found++;
    return found > 20;
  }, given);

test('drawing on the picture, by mouse, finger and keys: it stays on the bone and belongs to the step', async ({
  page,
}) => {
  test.setTimeout(WALK_MS);
  const said = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#v=3&L2=loss:0.5&at=inflate');
  const sheet = page.locator('svg.sketch');
  const draw = page.getByRole('button', { name: 'Draw on the picture' });

  await test.step('an arrow by mouse, to where the bone’s height is drawn', async () => {
    await draw.click();
    await page.getByRole('radio', { name: 'Arrow' }).check({ force: true });
    await expect(sheet).toBeVisible();
    // What is drawn with takes room: the bone is put up anew.
    let bone: number[] = [];
    await expect
      .poll(async () => {
        const before = bone;
        [bone] = await places(page);
        return bone[1] > 0 && bone.join() === before.join();
      })
      .toBe(true);
    await page.mouse.move(bone[0] + 90, bone[1]);
    await page.mouse.down();
    await page.mouse.move(bone[0], bone[1], { steps: 3 });
    await page.mouse.up();
    await expect(marks(page)).toHaveCount(1);
  });

  await test.step('a dot by a finger turns nothing', async () => {
    await page.getByRole('radio', { name: 'Pen' }).check({ force: true });
    const box = await boxOf(sheet);
    await page.touchscreen.tap(box.x + 0.4 * box.width, box.y + 0.3 * box.height);
    await expect(marks(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(marks(page)).toHaveCount(1);
    expect(await page.evaluate(() => location.hash)).not.toContain('camera');
    const { violations } = await new AxeBuilder({ page }).include('.pane').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  });

  await test.step('words by keys alone: put on, moved, taken back, left', async () => {
    await page.getByRole('radio', { name: 'Pen' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Words for the picture').focus();
    await page.keyboard.type('here');
    await page.keyboard.press('Enter');
    const words = page.locator('svg.sketch text');
    await expect(words).toHaveText('here');
    // Whoever asks for words gets a field for them, which takes room: the bone, and what lies on it, is put up anew.
    let before = await boxOf(words);
    await expect
      .poll(
        async () => {
          const was = before;
          before = await boxOf(words);
          return was.x === before.x && was.y === before.y;
        },
        { intervals: [1000] },
      )
      .toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(async () => (await words.boundingBox())?.x).toBeCloseTo(before.x + 8, 0);
    expect((await words.boundingBox())?.y).toBeCloseTo(before.y - 48, 0);
    expect((await call(page, 'state')).id).toBe('inflate');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await words.boundingBox())?.x).toBeCloseTo(before.x, 0);
    await page.keyboard.press('Control+z');
    await expect(words).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Drawing' })).toHaveCount(0);
    await expect(draw).toBeFocused();
  });

  await test.step('in a window of another size it is on the bone still', async () => {
    await page.setViewportSize({ width: 900, height: 760 });
    await expect
      .poll(async () => {
        const [bone, point] = await places(page);
        return Math.hypot(bone[0] - point[0], bone[1] - point[1]) < 6;
      })
      .toBe(true);
  });

  await test.step('a picture that is asked for has it when asked', async () => {
    expect(await orangeIn(page, { words: true })).toBe(false);
    expect(await orangeIn(page, { drawing: true })).toBe(true);
  });

  await test.step('it goes with its step and its side, and comes back', async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(marks(page)).toHaveCount(0);
    await page.goBack();
    await expect(marks(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Front', exact: true }).click();
    await expect(marks(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Follow the steps again' }).click();
    await expect(marks(page)).toHaveCount(1);
  });

  await test.step('the step is printed whole on one page, picture and drawing, without its controls', async () => {
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
      const widths = [...pdf.matchAll(/\/Width (\d+)/g)].map(([, width]) => Number(width));
      expect(Math.max(...widths), format).toBeGreaterThan(200);
    }
    await expect(page.locator('.printed')).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await orangeIn(page, {})).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The balloon fills' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null, reducedMotion: 'reduce' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.printed')).toHaveCount(0);
  });

  await test.step('another patient’s picture has none of it, and nothing was kept', async () => {
    await call(page, 'setCase', { levels: ['T12'] });
    await expect(marks(page)).toHaveCount(0);
    await call(page, 'setCase', { levels: [{ level: 'L2', fracture: { heightLoss: 0.5 } }] });
    await expect(marks(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
  expect(said).toEqual([]);
});
