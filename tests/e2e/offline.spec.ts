import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../deploy/kiosk/serve.mjs';
import { filesToKeep, WORKER_FILE } from '../../scripts/build/offline.ts';
import { LANGUAGES } from '../../src/session/language.ts';
import { STAGES } from '../../src/sim/stages/stages.ts';
import { call, countCalls, WALK_MS, watch } from './page.ts';

/** All that is kept, MB of 1,000,000 bytes. */
const MOST_MB = 12;

test.use({ serviceWorkers: 'allow', viewport: { width: 480, height: 640 } });

/** A clinic's server with the page in a folder of its own, which can be stopped, started again and given a newer page. */
async function clinic() {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const folder = join(root, 'spine');
  cpSync('dist', folder, { recursive: true });
  let server: Server = await serve(root, 0);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  const start = async () => {
    server = await serve(root, port);
  };
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    address: `http://127.0.0.1:${port}/spine/`,
    stop,
    start,
    /** A newer worker that lists a newer first page; the page itself comes with it, or is late. */
    newer: (title: string, complete: boolean) => {
      const old = file('index.html');
      writeFileSync(join(folder, 'index.html'), old.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
      const listed = filesToKeep(folder).find(({ url }) => url === 'index.html');
      const entry = `{url:\`index.html\`,revision:\`${listed?.revision}\`,integrity:\`${listed?.integrity}\`}`;
      const worker = file(WORKER_FILE).replace(/\{url:`index\.html`[^}]*\}/, entry);
      expect(worker === file(WORKER_FILE), 'another worker').toBe(false);
      writeFileSync(join(folder, WORKER_FILE), worker);
      if (!complete) writeFileSync(join(folder, 'index.html'), old);
    },
    end: async () => {
      await stop();
      rmSync(root, { recursive: true });
    },
  };
}

const rests = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.settled === '', null, { timeout: 120_000 });
const served = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);
const waits = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    return registration?.waiting !== null;
  });
/** Nothing turns and nothing is drawn: what is looked at is what comes from where. */
async function still(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.undrawn = true;
  });
  await countCalls(page);
}
const begin = (page: Page) => page.locator('.begin').click();

test('a kiosk: kept on the device whole, it runs without a network, and a newer page is opened only while nobody is there', async ({
  page,
  context,
}) => {
  test.setTimeout(WALK_MS);
  const server = await clinic();
  await still(page);
  // What the clinic has set is asked for again each time: it is no part of what is kept.
  const said = watch(page, /Failed to load resource/);
  const address = `${server.address}?shell=kiosk&quality=low&develop=off`;
  await page.goto(address);
  await rests(page);

  await test.step('every file of the page, and no other, in less than 12 MB', async () => {
    await expect.poll(() => served(page), { timeout: 60_000 }).toBe(true);
    const kept = await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.includes('precache'));
      const cache = await caches.open(name);
      const base = new URL('.', location.href).href;
      const sizes: Record<string, number> = {};
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        sizes[request.url.slice(base.length).split('?')[0]] = body?.byteLength ?? -1;
      }
      return sizes;
    });
    const built = filesToKeep('dist').map(({ url }) => [url, statSync(join('dist', url)).size] as const);
    expect(kept).toEqual(Object.fromEntries(built));
    expect(built.length).toBeGreaterThan(200);
    const mb = built.reduce((sum, [, size]) => sum + size, 0) / 1e6;
    console.log(`${built.length} files, ${mb.toFixed(2)} MB`);
    expect(mb).toBeLessThan(MOST_MB);
  });

  await server.stop();
  await test.step('every language and every step, by the page that brought it', async () => {
    for (const language of LANGUAGES) {
      await page.locator(`.languages [lang="${language}"]`).click();
      await expect(page.locator(`.languages [lang="${language}"]`)).toHaveAttribute('aria-pressed', 'true');
    }
    await begin(page);
    for (let t = 0; t < STAGES.length; t++) {
      await call(page, 'setTime', t + 0.5);
      await expect(page.locator('.kioskwords h1')).not.toBeEmpty();
    }
  });
  await test.step('opened again, and once more after it was closed', async () => {
    await page.reload();
    await rests(page);
    await page.close();
    const other = await context.newPage();
    await still(other);
    await other.goto(`${server.address}?shell=kiosk&lang=ar&quality=low&develop=off`);
    await rests(other);
    await expect(other.locator('html')).toHaveAttribute('lang', 'ar');
    // The consult and the study come from the same files.
    await other.goto(`${server.address}?shell=study&quality=low&develop=off#t=9`);
    await rests(other);
    await other.close();
  });
  await server.start();

  const again = await context.newPage();
  await still(again);
  const open = () => again.goto(address);
  await test.step('a newer page that did not come whole is never shown', async () => {
    server.newer('Half', false);
    await open();
    await rests(again);
    expect(await waits(again)).toBe(false);
    await again.waitForTimeout(1000);
    expect(await waits(again)).toBe(false);
    await again.reload();
    await expect(again).toHaveTitle('Kyphoscope');
  });
  await test.step('a newer page waits while somebody is there, and is opened when nobody is', async () => {
    server.newer('Newer', true);
    await again.clock.install();
    await again.reload();
    await rests(again);
    await begin(again);
    await expect.poll(() => waits(again), { timeout: 60_000 }).toBe(true);
    await again.clock.fastForward(25_000);
    await expect(again.locator('.kioskwords')).toBeVisible();
    await expect(again).toHaveTitle('Kyphoscope');
    await again.locator('.btn.quiet:not(.globe)').last().click();
    await expect(again.locator('.begin')).toBeVisible();
    // A second window would look for files that are gone.
    const second = await context.newPage();
    await second.goto(`${server.address}first.js`);
    const opened = again.waitForEvent('load');
    await again.clock.fastForward(25_000);
    await opened;
    await rests(again);
    await expect(again).toHaveTitle('Kyphoscope');
    await second.close();
    await again.clock.fastForward(25_000);
    await expect(again).toHaveTitle('Newer');
    await rests(again);
  });
  expect(said).toEqual([]);
  await server.end();
});

test('where nothing may be kept, or there is no room, the page works on as without', async ({ page }) => {
  const said = watch(page, /Failed to load resource|quota/i);
  const server = await clinic();
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(server.address).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await page.goto(`${server.address}?quality=low&develop=off`);
  await rests(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  expect(await served(page)).toBe(false);
  await page.reload();
  await rests(page);
  expect(said).toEqual([]);
  await server.end();
});
