import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import { HEADERS, POLICY, policyText } from '../../scripts/build/policy.ts';
import { servePlain } from '../fixtures/plain-server.ts';
import { countCalls, WALK_MS, watch } from './page.ts';

test.use({ viewport: { width: 640, height: 480 }, deviceScaleFactor: 0.3 });

const PATH = '/an embedded/Wirbelsäule/';
const CHEAP = 'quality=low&develop=off';

/** Only what is seen: the reasons that do not hold stand there hidden. */
const SEEN = { useInnerText: true };

/** A page that draws nothing. */
async function undrawn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await countCalls(page);
  await page.addInitScript(() => {
    window.undrawn = true;
  });
  return page;
}

const ready = (page: Page | Frame): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });

test('every shell, in a folder of a plain server that says the policy as headers too: nothing is refused, nothing asked of others', async ({
  context,
}) => {
  test.setTimeout(WALK_MS);
  const server = await servePlain(PATH, HEADERS);
  for (const address of ['?shell=consult', '?shell=study', '?shell=kiosk', '?shell=screen&of=nobody-there']) {
    const page = await undrawn(context);
    await page.setViewportSize({ width: 1440, height: 900 });
    const said = watch(page);
    await page.goto(`${server.address}${encodeURI(PATH)}${address}&${CHEAP}#at=inflate`);
    await ready(page);
    // The study's parameters, whose styles are made as they come: leva lays names beside sliders.
    if (address.includes('study'))
      await expect(page.locator('.leva div:has(> label)').first()).toHaveCSS('display', 'flex');
    await expect(page.locator('#halted')).toBeHidden();
    expect(said).toEqual([]);
    // Whatever gets into the page, it gets no further.
    const tried = await page.evaluate(async () => {
      const asked = await fetch('https://example.org').then(
        () => 'asked',
        () => 'refused',
      );
      // Not at once: what a test runs in a page itself is allowed to.
      const run = await new Promise<string>((resolve) =>
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
            resolve(String(globalThis.eval('"run"')));
          } catch {
            resolve('refused');
          }
        }),
      );
      let put = 'refused';
      try {
        document.createElement('p').innerHTML = '<b>put</b>';
        put = 'put';
      } catch {}
      let started = 'refused';
      try {
        new Worker('./assets/any.js');
        started = 'started';
      } catch {}
      return [asked, run, put, started];
    });
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.close();
  }
  server.close();
});

test('in a frame shut off from its origin it runs where its files may be read, else it says what is missing', async ({
  context,
}) => {
  const page = `<!doctype html><iframe sandbox="allow-scripts" width="600" height="440" src="${encodeURI(PATH)}?${CHEAP}"></iframe>`;
  for (const [headers, runs] of [
    [{}, false],
    [{ 'Access-Control-Allow-Origin': '*' }, true],
  ] as const) {
    const server = await servePlain(PATH, headers, { '/around': page });
    const around = await undrawn(context);
    await around.goto(`${server.address}/around`);
    const [, frame] = around.frames();
    if (runs) {
      await ready(frame);
      await expect(frame.locator('#halted')).toBeHidden();
      expect(
        await frame.evaluate(
          async () => (await window.kyphoscope.setCase({ levels: ['T12'] })).case.levels[0].level,
        ),
      ).toBe('T12');
    } else await expect(frame.getByRole('alert')).toContainText('allow-same-origin', SEEN);
    await around.close();
    server.close();
  }
});

test('opened as a file, in an old browser, cut off, under a policy that forbids what it needs, it says so', async ({
  context,
}) => {
  const file = await context.newPage();
  await file.goto(new URL('../../dist/index.html', import.meta.url).href);
  await expect(file.getByRole('alert')).toContainText('npm start', SEEN);
  await expect(file.getByRole('alert')).not.toContainText('allow-same-origin', SEEN);
  await file.close();

  const without = (directive: string, sources: string) => ({
    'Content-Security-Policy': policyText({ ...POLICY, [directive]: sources }),
  });
  for (const [headers, line] of [
    [without('script-src', "'self'"), "script-src 'self' 'wasm-unsafe-eval'"],
    [without('trusted-types', "'none'"), 'trusted-types kyphoscope'],
    [without('worker-src', "'none'"), "worker-src 'self'"],
    [without('connect-src', "'none'"), "connect-src 'self'"],
  ] as const) {
    const server = await servePlain('/', headers);
    const page = await undrawn(context);
    await page.goto(`${server.address}/?${CHEAP}`);
    await expect(page.getByRole('alert').filter({ hasText: 'cannot start' }), line).toContainText(line, SEEN);
    await page.close();
    server.close();
  }

  const server = await servePlain('/');
  // The licences of what is in it lie beside it, and of what is not they do not.
  const notices = await (await context.request.get(`${server.address}/THIRD-PARTY-NOTICES.txt`)).text();
  for (const part of [
    'three 0',
    'leva 0',
    '@fontsource-variable/source-sans-3',
    'SIL OPEN FONT LICENSE',
    'Permission is hereby granted',
  ])
    expect(notices).toContain(part);
  expect(notices).not.toMatch(/rapier|mediapipe/);
  const cut = await context.newPage();
  await cut.route('**/assets/index-*.js', (route) => route.abort());
  await cut.clock.install();
  await cut.goto(`${server.address}/?shell=kiosk`);
  // A stranger is told in each language, and of nothing else; nobody is there to try again.
  await expect(cut.getByRole('alert')).toContainText('الموظفين', SEEN);
  for (const line of await cut.locator('[data-stranger] p').all()) await expect(line).toBeVisible();
  await expect(cut.locator('[data-stranger] p')).toHaveCount(6);
  for (const hidden of ['h1', 'button', '[data-why]'])
    await expect(cut.locator(`#halted ${hidden}`).first()).toBeHidden();
  const again = cut.waitForEvent('load');
  await cut.clock.fastForward(30_100);
  await again;
  await cut.clock.resume();
  await cut.goto(server.address);
  await expect(cut.getByRole('alert')).toContainText('did not come', SEEN);
  await cut.unroute('**/assets/index-*.js');
  await cut.getByRole('button', { name: 'Try again' }).click();
  await ready(cut);
  await cut.close();
  server.close();
});
