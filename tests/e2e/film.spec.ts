import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { middleOf } from '../../src/film/six.ts';
import { dicomOf, SYNTAX, words } from '../fixtures/dicom.ts';
import { type MadeFilm, madeFilm } from '../fixtures/films/films.ts';
import { pngOf } from '../fixtures/png.ts';
import { openUndrawn, WALK_MS, watch } from './page.ts';

/** What a person does with a film: choose it, point at three bones, check the points, use them. */
const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: 'Choose a file' })
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Opens what another film is chosen in; it stays open where a file was refused. */
async function another(page: Page): Promise<void> {
  const details = page.getByRole('dialog').locator('details').last();
  if (!(await details.evaluate((one) => (one as HTMLDetailsElement).open)))
    await details.locator('summary').click();
}

async function tapBones(page: Page, { truth, photo }: MadeFilm): Promise<void> {
  const pane = page.locator('.film-pane');
  for (const bone of ['above', 'broken', 'below'] as const) {
    const [x, y] = middleOf(truth[bone] ?? truth.broken);
    await pane.scrollIntoViewIfNeeded();
    const box = await pane.boundingBox();
    if (box === null) throw new Error('no film is shown');
    await pane.click({ position: { x: (x * box.width) / photo.width, y: (y * box.height) / photo.height } });
  }
  await expect(page.locator('.film-point')).toHaveCount(18, { timeout: 60_000 });
}

/** Mean grey of the film in its middle as it is shown, 0..255: single pixels of a packed film are noise. */
const middleGrey = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.film-pane canvas');
    const edge = 24;
    const [x, y] = [(canvas?.width ?? 0) / 2, (canvas?.height ?? 0) / 2];
    const shown = canvas?.getContext('2d')?.getImageData(x, y, edge, edge).data ?? [];
    let sum = 0;
    for (let i = 0; i < shown.length; i += 4) sum += shown[i];
    return sum / edge ** 2;
  });

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id);

test('the patient’s own film: read here, pointed at, corrected by keys, used, and nothing leaves or stays', async ({
  page,
  context,
}) => {
  test.setTimeout(WALK_MS);
  // This test itself reads the canvas back.
  const said = watch(page, /willReadFrequently/);
  const film = await madeFilm(1);
  const { photo, patient } = film;
  const grey = Uint8Array.from(photo.grey, (value) => Math.round(255 * value));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const sent: string[] = [];
  await openUndrawn(page, `#v=3&${patient.level}&page=match`);
  context.on('request', (request) => {
    const own = new URL(request.url()).origin === new URL(page.url()).origin;
    if (request.method() !== 'GET' || !own || request.postData() !== null)
      sent.push(request.url().slice(0, 80));
  });
  const dialog = page.getByRole('dialog');

  await test.step('the third door has an address of its own', async () => {
    await page.getByRole('button', { name: 'Open the X-ray' }).click();
    await expect(dialog.getByText('It is not stored and not sent.')).toBeVisible();
    await expect(page).toHaveURL(/page=film/);
    expect(await axe(page)).toEqual([]);
    await page.goBack();
    await expect(dialog).toHaveCount(0);
    await page.goForward();
    await expect(dialog).toBeVisible();
  });

  await test.step('a damaged file is refused in words', async () => {
    const dicom = dicomOf({ width: 200, height: 200, pixels: words([1, 2, 3]) });
    await choose(page, 'broken.dcm', dicom);
    await expect(dialog.getByRole('alert')).toContainText('It is damaged or ends too early.');
    await choose(page, 'notes.txt', new TextEncoder().encode('not a picture'));
    await expect(dialog.getByRole('alert')).toContainText('PNG, JPEG and DICOM can be read.');
  });

  await test.step('a PNG: three taps propose eighteen points', async () => {
    await choose(page, 'film.png', pngOf(photo.width, photo.height, grey));
    await expect(dialog.getByText('Tap the middle of the bone above.')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await tapBones(page, film);
    await expect(dialog.getByLabel('Bone is dark on this X-ray')).toBeChecked({ checked: film.inverted });
    await expect(dialog.getByLabel('The front of the body is on')).toHaveValue('left');
    expect(await axe(page)).toEqual([]);
  });

  await test.step('what is not read loses nothing of it', async () => {
    await another(page);
    await choose(
      page,
      'packed.dcm',
      dicomOf({ width: 200, height: 200, syntax: SYNTAX.jpeg2000, frame: words([1]) }),
    );
    await expect(dialog.getByRole('alert')).toContainText(
      'Export it as JPEG. What was open before is still here.',
    );
    await expect(page.locator('.film-point')).toHaveCount(18);
  });

  await test.step('a point goes by keys, and the numbers with it', async () => {
    const row = dialog.getByRole('row', { name: /Height lost in front/ });
    const before = await row.innerText();
    const point = dialog.getByRole('button', { name: 'Point on the broken bone: front, upper' });
    await point.focus();
    await expect(page.locator('.film-loupe')).toBeVisible();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowDown');
    await expect(row).not.toHaveText(before);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowUp');
    expect(await row.innerText()).toBe(before);
  });

  await test.step('it is used: the case has the bone, and the model’s X-ray lies on the film', async () => {
    await dialog.getByRole('button', { name: 'Use these' }).click();
    await expect(dialog.getByText('The model now has this bone.')).toBeVisible();
    await expect(dialog.getByText(/The model lies on your points within \d+%/)).toBeVisible({
      timeout: 60_000,
    });
    await expect(page).toHaveURL(new RegExp(`#v=3&${patient.level}=shape:${patient.shape}`));
    const loss = Number(/loss:([\d.]+)/.exec(page.url())?.[1]);
    expect(Math.abs(loss - patient.loss)).toBeLessThan(0.06);
    const wipe = dialog.getByRole('slider', { name: 'How much of the model is shown' });
    await wipe.focus();
    await page.keyboard.press('End');
    await expect(page.locator('.film-model')).toHaveCSS('clip-path', 'inset(0px 0% 0px 0px)');
    expect(await axe(page)).toEqual([]);
  });

  await test.step('a DICOM of the same, by keyboard alone', async () => {
    await another(page);
    const pixels = words([...grey].map((value) => 16 * value));
    const dicom = dicomOf({
      width: photo.width,
      height: photo.height,
      stored: 12,
      // Bone dark as stored is bone bright as shown.
      photometric: film.inverted ? 'MONOCHROME1' : 'MONOCHROME2',
      pixels,
    });
    await choose(page, 'film.dcm', dicom);
    for (const bone of ['above', 'broken', 'below'] as const) {
      const cross = dialog.getByRole('button', { name: /^Cross on the middle/ });
      await cross.focus();
      const [x, y] = middleOf(film.truth[bone] ?? film.truth.broken);
      const at = await cross.evaluate(({ style }) =>
        [style.left, style.top].map((share) => Number.parseFloat(share) / 100),
      );
      const steps = [x - at[0] * photo.width, y - at[1] * photo.height].map((px) =>
        Math.round(px / (0.01 * photo.width)),
      );
      for (let i = 0; i < Math.abs(steps[0]); i++)
        await page.keyboard.press(steps[0] > 0 ? 'ArrowRight' : 'ArrowLeft');
      for (let i = 0; i < Math.abs(steps[1]); i++)
        await page.keyboard.press(steps[1] > 0 ? 'ArrowDown' : 'ArrowUp');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.film-point')).toHaveCount(18, { timeout: 60_000 });
    await expect(dialog.getByLabel('Bone is dark on this X-ray')).not.toBeChecked();
  });

  await test.step('a JPEG that the browser packed, as it is and in a DICOM', async () => {
    const was = await middleGrey(page);
    const packed = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.film-pane canvas');
      const blob = await new Promise<Blob | null>((done) => canvas?.toBlob(done, 'image/jpeg', 0.6));
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    const frame = Uint8Array.from(packed);
    const [width, height] = [photo.width, photo.height];
    for (const [name, bytes] of [
      ['film.jpg', frame],
      ['film.dcm', dicomOf({ width, height, bits: 8, syntax: SYNTAX.jpeg, frame })],
    ] as const) {
      await another(page);
      await choose(page, name, bytes);
      await expect(dialog.getByText('Tap the middle of the bone above.')).toBeVisible();
      await expect(page.locator('.film-pane > canvas').first()).toHaveAttribute('width', String(width));
      expect(Math.abs((await middleGrey(page)) - was)).toBeLessThan(6);
    }
  });

  await test.step('nothing was sent, nothing is kept', async () => {
    expect(sent).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).not.toHaveURL(/page=film/);
  });
  expect(said).toEqual([]);
});
