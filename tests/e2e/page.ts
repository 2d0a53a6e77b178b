import { type ConsoleMessage, expect, type Page } from '@playwright/test';
import type { KyphoscopeApi } from '../../src/session/outside/api.ts';

declare global {
  interface Window {
    /** Draws are counted and not done: what they need is made all the same, in a tenth of software GL's time. */
    undrawn?: boolean;
    /** WebGL calls so far, counted by `countCalls`. */
    calls: { draws: number; buffers: number; textures: number; programs: number; others: number };
  }
}

/** For a link: the study without X-ray panes, which draw by themselves. */
export const QUIET = 'fluoro=off,0,0,body,90,0,body,650,230,1,0,1,bright,continuous,1';

/** The one warning that the 3D library logs for every canvas; any other message fails the test. */
const ALLOWED = 'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.';

/** What the tests' browser says of a page that would keep itself. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects what the page logs as warning or error (what its policy refuses is one), what it throws, and what it asks of anybody but
 * where it came from. */
export function watch(page: Page, allow: RegExp = /^$/): string[] {
  const said: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (!['warning', 'error'].includes(message.type())) return;
    const text = message.text();
    // Software GL reports slow read-backs of its own.
    if (
      text === ALLOWED ||
      text === BLOCKED ||
      text.includes('GPU stall due to ReadPixels') ||
      allow.test(text)
    )
      return;
    said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const own = ['localhost', '127.0.0.1'].includes(hostname);
    if (/^(http|ws)s?:$/.test(protocol) && !own) said.push(`asked: ${request.url()}`);
  });
  return said;
}

/** Opens a shell at a link and waits for its first picture. */
export async function open(page: Page, address: string): Promise<void> {
  const [path, fragment] = address.split('#');
  const query = new URLSearchParams(path.replace('?', ''));
  // The cheapest picture, and each but once.
  for (const [key, value] of [
    ['quality', 'low'],
    ['develop', 'off'],
  ] as const)
    if (!query.has(key)) query.set(key, value);
  await page.goto(`/?${query}${fragment === undefined ? '' : `#${fragment}`}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });
}

/** Nothing is drawn until `draw` says so, all is made: where words and controls are looked at, how things come and go. */
export async function openUndrawn(page: Page, address: string): Promise<void> {
  await countCalls(page);
  await page.addInitScript(() => {
    window.undrawn = true;
  });
  await open(page, address);
}

/** From now on what is drawn is seen, or no longer; with `openUndrawn` or `countCalls`. */
export const draw = (page: Page, seen: boolean): Promise<void> =>
  page.evaluate((is) => {
    window.undrawn = !is;
  }, seen);

/** A walk is several tests on one page, and has their time together. */
export const WALK_MS = 600_000;

/** Goes to another link on the page that is open, as somebody who edits its address: nothing has the focus, case, time and
 * view are the link's. */
export const go = (page: Page, fragment: string): Promise<unknown> =>
  page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (location.hash === to) {
          resolve();
          return;
        }
        window.addEventListener('hashchange', () => resolve(), { once: true });
        location.hash = to;
      }),
    fragment,
  );

/** Opens one of the study's tabs. */
export const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();

/** Opens a group of the study's parameters, unless it is open. */
export async function group(page: Page, name: string): Promise<void> {
  const button = page.locator('.group').getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Waits until everything that comes after the first picture is there. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.settled === '', null, { timeout: 60_000 });

/** Waits until no frame is drawn any more, and gives the draws so far; needs `countCalls`. */
export async function rests(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await page.evaluate(() => window.calls.draws);
        return before === last;
      },
      { intervals: [2500], timeout: 60_000 },
    )
    .toBe(true);
  return before;
}

/** Calls the page's own interface. */
export const call = <K extends Exclude<keyof KyphoscopeApi, 'ready'>>(
  page: Page,
  name: K,
  given?: unknown,
): Promise<Awaited<ReturnType<KyphoscopeApi[K]>>> =>
  page.evaluate(
    async ([method, argument]) => {
      await window.kyphoscope.ready;
      return (window.kyphoscope[method as 'state'] as (a?: unknown) => unknown)(argument);
    },
    [name, given] as const,
  ) as Promise<Awaited<ReturnType<KyphoscopeApi[K]>>>;

/** Counts WebGL calls from before the page's first script. */
export const countCalls = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.calls = { draws: 0, buffers: 0, textures: 0, programs: 0, others: 0 };
    const proto = WebGL2RenderingContext.prototype as unknown as Record<string, (...a: unknown[]) => unknown>;
    const wrap = (name: string, field: keyof Window['calls'], by: number) => {
      const own = proto[name];
      proto[name] = function (this: unknown, ...given: unknown[]) {
        window.calls[field] += by;
        if (field === 'draws' && window.undrawn) return;
        return own.apply(this, given);
      };
    };
    wrap('drawElements', 'draws', 1);
    wrap('drawArrays', 'draws', 1);
    wrap('createBuffer', 'buffers', 1);
    wrap('deleteBuffer', 'buffers', -1);
    wrap('createTexture', 'textures', 1);
    wrap('deleteTexture', 'textures', -1);
    wrap('createProgram', 'programs', 1);
    wrap('deleteProgram', 'programs', -1);
    for (const kind of ['VertexArray', 'Framebuffer', 'Renderbuffer']) {
      wrap(`create${kind}`, 'others', 1);
      wrap(`delete${kind}`, 'others', -1);
    }
  });

/** Nothing sticks out to the side. */
export async function fitsWidth(page: Page): Promise<void> {
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(room);
}
