import { expect, test } from '@playwright/test';
import { runs } from '../fixtures/share.ts';
import { call, countCalls, draw, open, settled, WALK_MS, watch } from './page.ts';

test('a model that does not come is named, and comes after a retry', async ({ page }) => {
  const said = watch(page, /Failed to load resource/);
  let broken = true;
  await page.route('**/models/disc-T12-L1.glb', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/?quality=low&develop=off');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('disc-T12-L1.glb', { timeout: 30_000 });
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });
  await expect(alert).toBeHidden();
  expect(said).toEqual([]);
});

test('a model that is cut short, and a manifest that is not one, are named', async ({ page }) => {
  await page.route('**/models/L1.sdf', (route) => route.fulfill({ body: Buffer.from([1, 2, 3]) }));
  await page.goto('/?quality=low&develop=off');
  await expect(page.getByRole('alert')).toContainText('L1.sdf', { timeout: 30_000 });
  await page.route('**/models/manifest.json', (route) => route.fulfill({ body: '<html>' }));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('manifest.json', { timeout: 30_000 });
});

test('while it loads, a bar names what is loading', async ({ page }) => {
  await page.route('**/models/L1-fine.glb', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/?quality=low&develop=off');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('Loading L1', { exact: true })).toBeVisible();
  await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('without WebGL 2 the stages are told in words and pictures', async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (own as (...a: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof own;
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(13);
  await expect(page.getByRole('img')).toHaveCount(13);
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await expect
    .poll(() => page.evaluate(() => [...document.images].filter((image) => image.naturalWidth < 400).length))
    .toBe(0);
});

test('a picture that the driver takes away comes back as it was', async ({ page }) => {
  const said = watch(page, /Context Lost|context (lost|restored)/i);
  await page.setViewportSize({ width: 480, height: 640 });
  // With all that lives on the GPU alone: reflections, relief, shadows.
  await open(page, '?quality=medium#t=9');
  await settled(page);
  await page.waitForTimeout(2000);
  const picture = () =>
    page.evaluate(async () => {
      const bitmap = await createImageBitmap(await window.kyphoscope.capture());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return Array.from(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []);
    });
  const before = await picture();
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    setTimeout(() => extension?.restoreContext(), 2500);
  });
  await expect(page.getByRole('alert')).toContainText('come back by itself');
  expect((await call(page, 'state')).t).toBe(9);
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 20_000 });
  await page.waitForTimeout(1500);
  const after = await picture();
  expect(after.length).toBe(before.length);
  const differing = after.filter((value, i) => Math.abs(value - before[i]) > 2).length;
  expect(differing).toBeLessThan(before.length / 1000);
  expect(said).toEqual([]);
});

test('an idle page draws nothing, and changes of case leave nothing behind', async ({ page }) => {
  test.setTimeout(WALK_MS);
  // Small, so that software GL is never behind: a frame asked for long ago must not come during the five seconds.
  await page.setViewportSize({ width: 400, height: 480 });
  await countCalls(page);
  await open(page, '#t=9');
  await settled(page);
  await test.step('not one call in five seconds', async () => {
    const drawn = () => page.evaluate(() => window.calls.draws);
    // What was still loading or being compiled is drawn when it comes; then there is nothing left to draw.
    let before = -1;
    const still = async () => {
      const now = await drawn();
      const same = now === before;
      before = now;
      return same;
    };
    await expect.poll(still, { timeout: 60_000, intervals: [2500] }).toBe(true);
    expect(before).toBeGreaterThan(0);
    await page.waitForTimeout(5000);
    expect(await page.evaluate(() => window.calls.draws)).toBe(before);
  });

  await test.step('changes of case leave nothing behind on the GPU', async () => {
    const levels = ['L1', 'L2', 'T12', 'L1'];
    await draw(page, false);
    // From far away, so that everything is made at once: a lower bone brought a tool into the picture's edge.
    await call(page, 'setView', {
      camera: { position: [1500, 0, 1500], target: [0, 0, 0], up: [0, 1, 0] },
    });
    // What a case needs comes some time after it: on a busy machine a face of the last one was counted as left behind.
    const atRest = async () => {
      const look = () => page.evaluate(() => ({ ...window.calls, draws: 0 }));
      let seen = await look();
      await expect
        .poll(
          async () => {
            const before = seen;
            seen = await look();
            return JSON.stringify(before) === JSON.stringify(seen);
          },
          { intervals: [1500] },
        )
        .toBe(true);
      return seen;
    };
    const counts: { buffers: number; textures: number; programs: number }[] = [];
    for (let i = 0; i < runs(24, 0.5); i++) {
      await call(page, 'setCase', { fracture: { level: levels[i % 4], heightLoss: 0.3 + 0.01 * i } });
      await page.waitForTimeout(250);
      if (i % 4 === 3) counts.push(await atRest());
    }
    const [second, last] = [counts[1], counts[counts.length - 1]];
    expect(last.textures).toBeLessThanOrEqual(second.textures);
    expect(last.buffers).toBeLessThanOrEqual(second.buffers);
    expect(last.programs).toBeLessThanOrEqual(second.programs);
  });
});
