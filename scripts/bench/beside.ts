import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../chromium.ts';
import { servePage } from '../serve.ts';
import { median, type Row } from './row.ts';
import { playThrough, type Spent, sweep, WATCH } from './watch.ts';

/** Frames of one turn, and turns: both pages take turns, so that a busy moment of the machine hits both. Scripts grow faster
 * over the first hundred frames or two, while they are compiled (ours from 2.4 to 1.8 ms, three's own from 2.3 to 1.9): those
 * turns are not counted. */
const FRAMES = 24;
const WARM_UP = 5;
const TURNS = 11;
/** The prone stage: the whole column moves, and nothing but baked meshes is drawn. */
const [FROM, TO] = [3.05, 3.95];

const turn = (page: Page): Promise<Spent> => sweep(page, FROM, TO, FRAMES);

/** The page, at a fixed camera. */
async function openOurs(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 640, height: 800 },
    reducedMotion: 'reduce',
  });
  await page.addInitScript(WATCH);
  await page.goto(`${address}?quality=low&develop=off#t=3.5`);
  await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, {
    timeout: 120_000,
  });
  await page.evaluate((camera) => window.kyphoscope.setView({ camera, labels: 'none' }), CAMERA);
  await page.waitForTimeout(4000);
  await page.evaluate('window.drawAt = (t) => window.kyphoscope.setTime(t)');
  return page;
}

/** From the patient's left, the whole column in the picture; mm. */
const CAMERA = { position: [0, 60, 1900], target: [0, 60, 0], up: [-1, 0, 0] } as const;

async function openBare(browser: Browser, address: string, ours: Page): Promise<Page> {
  const size = await ours
    .locator('canvas')
    .first()
    .evaluate((canvas) => ({ width: canvas.clientWidth, height: canvas.clientHeight }));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: new URL('./bare/', import.meta.url).pathname,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bare.ts', formats: ['es'], fileName: 'bare' },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [built] = [made].flat();
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bare page could not be built');
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 640, height: 800 } });
  await page.addInitScript(WATCH);
  await page.addInitScript(`window.size = ${JSON.stringify(size)}; window.pose = ${JSON.stringify(CAMERA)}`);
  const fulfil = (path: string, contentType: string, body: string) =>
    page.route(`${address}${path}`, (route) => route.fulfill({ contentType, body, headers: ALONE }));
  await fulfil('bare.js', 'text/javascript', chunk.code);
  await fulfil(
    'bare.html',
    'text/html',
    '<!doctype html><body><script type="module" src="bare.js"></script>',
  );
  await page.goto(`${address}bare.html`);
  await page.waitForFunction(() => 'bareReady' in window, null, { timeout: 60_000 });
  await page.evaluate('window.bareReady');
  return page;
}

/** A page that is isolated gets clocks of 5 microseconds instead of 100. */
const ALONE = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Our picture beside a bare page of three's that draws the same baked meshes with the same materials and size. */
export async function besideRows(): Promise<Row[]> {
  const { address, close } = await servePage(ALONE);
  const browser = await chromium.launch(launchOptions);
  try {
    const ours = await openOurs(browser, address);
    const bare = await openBare(browser, address, ours);
    const turns: Record<'ours' | 'bare', Spent[]> = { ours: [], bare: [] };
    for (let round = -WARM_UP; round < TURNS; round++)
      for (const [name, page] of [
        ['ours', ours],
        ['bare', bare],
      ] as const) {
        await page.bringToFront();
        const spent = await turn(page);
        if (round >= 0) turns[name].push(spent);
      }
    const each = (name: 'ours' | 'bare', field: keyof Spent) =>
      median(turns[name].map((spent) => spent[field] / spent.frames));

    await ours.bringToFront();
    await ours.evaluate("window.kyphoscope.setView({ camera: null, labels: 'stage' })");
    const played = await playThrough(ours);
    return [
      {
        name: 'draw calls of a frame: ours',
        value: each('ours', 'draws'),
        unit: '',
        budget: each('bare', 'draws'),
      },
      { name: 'draw calls of a frame: bare three', value: each('bare', 'draws'), unit: '', budget: null },
      {
        name: 'CPU of a frame: ours',
        value: each('ours', 'script'),
        unit: 'ms',
        budget: 1.25 * each('bare', 'script'),
      },
      { name: 'CPU of a frame: bare three', value: each('bare', 'script'), unit: 'ms', budget: null },
      {
        name: 'whole frame in software GL: ours',
        value: each('ours', 'whole'),
        unit: 'ms',
        budget: 1.15 * each('bare', 'whole'),
      },
      {
        name: 'whole frame in software GL: bare three',
        value: each('bare', 'whole'),
        unit: 'ms',
        budget: null,
      },
      {
        name: 'CPU of a frame while playing, GL calls apart (mean)',
        value: played,
        unit: 'ms',
        budget: 2,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}
