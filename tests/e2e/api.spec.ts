import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { validateBytes } from 'gltf-validator';
import type { KyphoScopeElement } from '../../public/kyphoscope.d.ts';
import type { PlanMeasures } from '../../src/sim/report.ts';
import { call, draw, go, openUndrawn, settled, WALK_MS } from './page.ts';

test('the interface: measures, time, view, comparison, picture', async ({ page }) => {
  test.setTimeout(WALK_MS);
  await page.setViewportSize({ width: 900, height: 640 });
  await openUndrawn(page, '#t=1');
  await test.step('the page and the command line measure the same', async () => {
    const given = {
      fracture: { level: 'L3', shape: 'biconcave', heightLoss: 0.5 },
      cement: { viscosity: 'low' },
    };
    const done = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/simulate.ts', '-'], {
      input: JSON.stringify(given),
      encoding: 'utf8',
    });
    const printed = JSON.parse(done.stdout) as PlanMeasures;
    const { warnings } = await call(page, 'setCase', given);
    expect(warnings).toEqual([]);
    expect(await call(page, 'plan')).toEqual(printed);
  });

  await test.step('setTime, setView and state answer with what holds', async () => {
    expect(await call(page, 'setTime', 8.5)).toBe(8.5);
    expect(await call(page, 'setTime', 99)).toBe(13);
    expect(await call(page, 'setTime', 'soon')).toBe(0);
    const { view, warnings } = await call(page, 'setView', { theme: 'dark', camera: 'left', colour: 1 });
    expect(view.theme).toBe('dark');
    expect(warnings.map((warning) => warning.field).sort()).toEqual(['camera', 'colour']);
    const answer = await call(page, 'setCase', { fracture: { heightLoss: 0.97 } });
    expect(answer.case.levels[0].fracture.heightLoss).toBe(0.9);
    expect(answer.warnings).toHaveLength(1);
  });

  await test.step('compareWith takes a case as setCase does, and null ends it', async () => {
    await go(page, '#t=9');
    await call(page, 'setView', { compare: 'both' });
    const answer = await call(page, 'compareWith', { method: 'none', fracture: { heightLoss: 0.97 } });
    expect(answer.case).toMatchObject({ levels: [{ treatment: 'none', fracture: { heightLoss: 0.9 } }] });
    expect(answer.warnings).toMatchObject([{ field: 'fracture.heightLoss', problem: 'too-large' }]);
    await expect(page.locator('.overlay .caption').first()).toHaveText(/^No procedure, /);
    expect(await call(page, 'compareWith', null)).toEqual({ case: null, warnings: [] });
    await expect(page.locator('.overlay .caption').first()).toHaveText(/^Before, /);
  });

  await test.step('a capture has names and measures on request', async () => {
    await draw(page, true);
    await call(page, 'setView', { compare: 'now' });
    await call(page, 'setTime', 2);
    await settled(page);
    await expect(page.locator('.names li:not(.off)').first()).toBeAttached();
    const [bare, worded, again] = await page.evaluate(async () => {
      const pixels = async (given?: unknown) => {
        const bitmap = await createImageBitmap(await window.kyphoscope.capture(given));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        pen?.drawImage(bitmap, 0, 0);
        return pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? null;
      };
      // The camera sets out for another stage: what is taken is what it comes to.
      await window.kyphoscope.setTime(1);
      await pixels();
      await window.kyphoscope.setTime(2);
      const taken = [await pixels(), await pixels({ words: true }), await pixels({ words: 'no' })];
      const [plain] = taken;
      return taken.map((one) => {
        if (one === null || plain === null) return null;
        let other = 0;
        for (let i = 0; i < one.data.length; i += 4) if (Math.abs(one.data[i] - plain.data[i]) > 40) other++;
        return { size: [one.width, one.height], other: other / (one.width * one.height) };
      });
    });
    expect(worded?.size).toEqual(bare?.size);
    // Letters and lines are a few thousandths of a picture, and never half of it.
    expect(worded?.other).toBeGreaterThan(0.003);
    expect(worded?.other).toBeLessThan(0.1);
    expect(again?.other).toBeLessThan(0.001);
  });

  await test.step('capture gives the picture as it is', async () => {
    await go(page, '#t=9');
    const [type, size, differs] = await page.evaluate(async () => {
      const pixels = async () => {
        const blob = await window.kyphoscope.capture();
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        return { blob, data };
      };
      const first = await pixels();
      window.kyphoscope.setTime(2);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const second = await pixels();
      const other = first.data.reduce(
        (sum, value, i) => sum + (Math.abs(value - second.data[i]) > 8 ? 1 : 0),
        0,
      );
      return [first.blob.type, first.blob.size, other] as const;
    });
    expect(type).toBe('image/png');
    expect(size).toBeGreaterThan(5000);
    expect(differs).toBeGreaterThan(2000);
  });
});

declare global {
  interface Window {
    ask: (call: string, given?: unknown) => Promise<unknown>;
  }
}

const SILENCE_MS = 6000;

/** A page on another origin that holds Kyphoscope in a frame and asks it things. */
async function stranger(kyphoscope: string) {
  return served(
    () => `<!doctype html><iframe src="${kyphoscope}/?quality=low&develop=off" width="900" height="700"></iframe>
      <script>
        window.ask = (call, given) => new Promise((resolve) => {
          const id = Math.random();
          addEventListener('message', (event) => { if (event.data?.id === id) resolve(event.data); });
          document.querySelector('iframe').contentWindow.postMessage({ kyphoscope: 1, id, call, with: given }, '*');
          setTimeout(() => resolve('silence'), ${SILENCE_MS});
        });
      </script>`,
  );
}

/** The example that is published, copied to another origin with the element, as its words say. */
const example = (kyphoscope: string) =>
  served((path) => {
    const name =
      path === '/' ? 'embed/index.html' : path === '/kypho-scope.js' ? 'kypho-scope.js' : `embed${path}`;
    const text = readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
    return text
      .replace('../kypho-scope.js', 'kypho-scope.js')
      .replace('<kypho-scope ', `<kypho-scope src="${kyphoscope}/" quality="low" develop="off" `);
  });

async function served(answer: (path: string) => string) {
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
    response.setHeader('content-type', type);
    try {
      response.end(answer(url));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, [Symbol.asyncDispose]: async () => void server.close() };
}

test('an embedder that is not allowed gets no answer', async ({ page, baseURL }) => {
  await using host = await stranger(baseURL ?? '');
  await page.goto(host.address);
  await page.frameLocator('iframe').locator('html[data-ready]').waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => window.ask('state'))).toBe('silence');
});

test('the example page drives it from another origin by the element, and gets only what the interface has', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(WALK_MS);
  await using host = await example(baseURL ?? '');
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(host.address);
  const height = page.locator('output');
  // Its attributes have been passed on: the balloon of L1 is full.
  await expect(height).toHaveText(/^L1: \d+\.\d mm high in front$/, { timeout: 90_000 });
  const ask = (call: string, given?: unknown) =>
    page.evaluate(
      ([name, value]) => {
        const scope = document.querySelector<KyphoScopeElement>('kypho-scope');
        return scope?.ask(name as string, value).catch((error: Error) => `refused: ${error.message}`);
      },
      [call, given] as const,
    );
  expect(await ask('state')).toMatchObject({ id: 'inflate' });
  expect(await ask('setTime', 9)).toBe(9);
  expect(await ask('constructor')).toMatch(/^refused: there is no such call/);
  const full = await height.textContent();
  await page.getByLabel('Step').selectOption('fracture');
  await expect(height).not.toHaveText(full ?? '');
  await page.getByLabel('Bone').selectOption('T12');
  await expect(height).toHaveText(/^T12: /);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as GLB' }).click(),
  ]);
  const { issues } = await validateBytes(await readFile(await download.path()));
  expect(issues.messages).toEqual([]);
  // What is wrong is told, with what it was.
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const scope = document.querySelector('kypho-scope');
        scope?.addEventListener('refused', (event) => {
          const { attribute, message } = (event as CustomEvent<{ attribute: string; message: string }>)
            .detail;
          resolve(`${attribute}: ${message}`);
        });
        scope?.setAttribute('view', '{');
      }),
  );
  expect(refused).toMatch(/^view: /);
  expect(await ask('save', { as: 'stl' })).toMatch(
    /^refused: STL is one part a file: name it as part, vertebra-T1/,
  );
  expect(wrong).toEqual([]);
});
