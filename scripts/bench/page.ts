import { type CDPSession, chromium, type Page } from 'playwright';
import { END } from '../../src/sim/stages/timeline.ts';
import { launchOptions } from '../chromium.ts';
import { servePage } from '../serve.ts';
import type { Row } from './row.ts';

const LOOPS = 50;
const CHANGES = 20;

/** Counts draw calls and living GPU objects from the page's first script on. */
const COUNT = `
  window.calls = { draws: 0, objects: 0, corners: 0 };
  const proto = WebGL2RenderingContext.prototype;
  const wrap = (name, field, by) => {
    const own = proto[name];
    proto[name] = function (...given) {
      window.calls[field] += by;
      if (field === 'draws' && window.undrawn) return;
      return own.apply(this, given);
    };
  };
  for (const name of ['drawElements', 'drawArrays']) wrap(name, 'draws', 1);
  const drawElements = proto.drawElements;
  proto.drawElements = function (...given) {
    if (given[0] === 4) window.calls.corners += given[1];
    return drawElements.apply(this, given);
  };
  for (const kind of ['Buffer', 'Texture', 'Program', 'VertexArray', 'Framebuffer', 'Renderbuffer']) {
    wrap('create' + kind, 'objects', 1);
    wrap('delete' + kind, 'objects', -1);
  }
`;

/** Parts of a heap snapshot that a page does not hold: the engine's compiled code, and the browser's own objects (its
 * performance timeline grows with every long frame until it is full). With them 50 loops gained 13 %, all of it code. */
const NOT_OURS = new Set(['code', 'native']);

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/** Bytes of the page's own objects, closures, arrays and strings that are reachable. */
async function heapBytes(client: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let o = 0; o < nodes.length; o += fields.length)
    if (!NOT_OURS.has(types[0][nodes[o + type]])) bytes += nodes[o + size];
  return bytes;
}

interface Calls {
  draws: number;
  objects: number;
  /** Of triangles. */
  corners: number;
}

const calls = (page: Page): Promise<Calls> => page.evaluate('({ ...window.calls })') as Promise<Calls>;

const settled = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.settled === '', null, { timeout: 120_000 });

/** What the page costs while idle, over changes of case and over loops of the whole procedure. */
export async function pageRows(): Promise<Row[]> {
  const { address, close } = await servePage();
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...launchOptions.args, '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({
      serviceWorkers: 'block',
      viewport: { width: 480, height: 360 },
      reducedMotion: 'reduce',
    });
    const client = await page.context().newCDPSession(page);
    await page.addInitScript(COUNT);
    const began = Date.now();
    await page.goto(`${address}?quality=low&develop=off#t=9`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, {
      timeout: 120_000,
    });
    const first = Date.now() - began;
    await settled(page);
    await page.waitForTimeout(3000);

    const before = await calls(page);
    await page.waitForTimeout(5000);
    const idle = (await calls(page)).draws - before.draws;

    // A picture that is asked for is drawn once.
    await page.evaluate(() => window.kyphoscope.setTime(1));
    await page.waitForTimeout(2000);
    const unseen = await calls(page);
    await page.evaluate(() => window.kyphoscope.capture().then(() => null));
    const seen = await calls(page);

    const levels = ['L2', 'T12', 'L1', 'L3'] as const;
    const change = async (i: number) => {
      await page.evaluate((given) => window.kyphoscope.setCase(given), {
        fracture: { level: levels[i % levels.length], heightLoss: 0.3 + 0.01 * (i % 5) },
      });
      await settled(page);
      await page.waitForTimeout(150);
    };
    for (let i = 0; i < levels.length; i++) await change(i);
    const objects = (await calls(page)).objects;
    for (let i = 0; i < CHANGES; i++) await change(i);
    const grown = (await calls(page)).objects - objects;

    const loop = () =>
      page.evaluate(async (end) => {
        for (let t = 0; t <= end; t += 0.5) {
          window.kyphoscope.setTime(t);
          await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
        }
      }, END);
    // What draws need is made all the same; drawing itself would take ten minutes in software GL and no memory of ours.
    await page.evaluate('window.undrawn = true');
    for (let i = 0; i < 4; i++) await loop();
    const heap = await heapBytes(client);
    for (let i = 0; i < LOOPS; i++) await loop();
    const heapGrowth = (100 * (await heapBytes(client))) / heap - 100;

    return [
      {
        name: 'first picture in software GL, unmeasured machine',
        value: first / 1000,
        unit: 's',
        budget: null,
      },
      { name: 'draw calls in 5 s without input', value: idle, unit: '', budget: 0 },
      { name: 'draw calls of the opening picture', value: seen.draws - unseen.draws, unit: '', budget: 120 },
      {
        name: 'triangles of the opening picture',
        value: (seen.corners - unseen.corners) / 3,
        unit: '',
        budget: 350_000,
      },
      { name: `GPU objects gained over ${CHANGES} changes of case`, value: grown, unit: '', budget: 0 },
      {
        name: `JS heap growth over ${LOOPS} loops, compiled code apart`,
        value: heapGrowth,
        unit: '%',
        budget: 2,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}
