import { writeFileSync } from 'node:fs';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { seededRandom } from '../../models/math/random.ts';
import { readCounts } from '../../src/shells/kiosk/counts.ts';
import { SEED } from '../fixtures/seed.ts';
import { drag, press, type Toy, tap, twoFingers } from './monkey.ts';
import { call, openUndrawn, settled, watch } from './page.ts';
import { type Counted, plotOf, type Row } from './soak-plot.ts';

/** How many come, none in `npm test`, and where the plot is written: SOAK_VISITORS=2000 SOAK_PLOT=docs/soak.svg. */
const VISITORS = Number(process.env.SOAK_VISITORS ?? 0);
const PLOT = process.env.SOAK_PLOT ?? '';
/** What is kept on purpose (languages, X-rays, what can go wrong) is there once so many have come. */
const WARM = Math.min(100, Math.floor(VISITORS / 4));
/** Measured as often, from there on. */
const EVERY = Math.max(1, Math.floor((VISITORS - WARM) / 40));
/** What may have come of it at the end, of what there was once warm. */
const FLAT = 0.03;
/** Each end is the middle one of so many: one alone has what the last visitor left open, or what has just been thrown away. */
const ENDS = 5;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** As long as one visitor may take on a busy machine. ms. */
const PATIENCE_MS = 20_000;

test.use({ hasTouch: true, viewport: { width: 420, height: 560 }, reducedMotion: 'reduce' } as object);

/** MB that scripts hold, without what the engine compiles of them the more often they run, and without the browser's own lists of what it
 * has timed: in 100 visits those two were all of 1.1 MB that had come. */
async function heldMb(devtools: CDPSession): Promise<number> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }) => parts.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { nodes, snapshot } = JSON.parse(parts.join('')) as {
    nodes: readonly number[];
    snapshot: { meta: { node_fields: readonly string[]; node_types: readonly (readonly string[])[] } };
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!['code', 'native'].includes(types[type][nodes[at + type]])) bytes += nodes[at + size];
  return bytes / 1e6;
}

/** What is alive once all that nothing holds is gone. */
async function alive(page: Page, devtools: CDPSession): Promise<Counted> {
  await page.waitForTimeout(300);
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { buffers, textures, programs, others } = await page.evaluate(() => window.calls);
  return {
    'heap, MB': await heldMb(devtools),
    'DOM nodes': of('Nodes'),
    listeners: of('JSEventListeners'),
    'GPU objects': buffers + textures + programs + others,
  };
}

/** Comes, goes on, touches this and that, and leaves: by the button, or by being gone. */
async function visit(toy: Toy): Promise<void> {
  const { page, random } = toy;
  await page.locator('.begin').click();
  const acts = 2 + Math.floor(10 * random());
  for (let i = 0; i < acts; i++) {
    const chance = random();
    if (chance < 0.45) await call(page, 'setTime', 13 * random());
    else if (chance < 0.75) await press(toy);
    else if (chance < 0.83) await twoFingers(toy);
    else if (chance < 0.93) await drag(toy);
    else await tap(toy);
  }
  await page.clock.fastForward(61_000);
  await expect(page.locator('.begin')).toBeVisible();
}

test('as many visitors as come leave nothing behind', async ({ page }) => {
  test.skip(VISITORS === 0, 'the long run has it');
  test.setTimeout(120_000 + VISITORS * PATIENCE_MS);
  const said = watch(page);
  const random = seededRandom(SEED);
  const touch = await page.context().newCDPSession(page);
  await touch.send('Performance.enable');
  await page.clock.install();
  await openUndrawn(page, '?shell=kiosk');
  await page.clock.resume();
  await settled(page);
  const counted: Row[] = [];
  const began = Date.now();
  for (let visitors = 0; visitors <= VISITORS; visitors++) {
    if (visitors >= WARM && (visitors - WARM) % EVERY === 0)
      counted.push({ visitors, now: await alive(page, touch) });
    if (visitors < VISITORS) await visit({ page, touch, random });
    expect(said, `visitor ${visitors}`).toEqual([]);
    await expect(page.locator('.still-page, .trouble')).toHaveCount(0);
  }
  if (PLOT !== '') writeFileSync(PLOT, plotOf(counted));
  console.log(`${VISITORS} visitors in ${Math.round((Date.now() - began) / 1000)} s, from the ${WARM}th on:`);
  for (const name of Object.keys(counted[0].now) as (keyof Counted)[]) {
    const of = (rows: readonly Row[]): number => median(rows.map(({ now }) => now[name]));
    const [first, last] = [of(counted.slice(0, ENDS)), of(counted.slice(-ENDS))];
    console.log(`${name}: ${first.toFixed(2)}, then ${last.toFixed(2)}`);
    expect.soft(last / first, name).toBeLessThan(1 + FLAT);
  }
  // Whoever started over by chance may have begun again.
  const kept = await page.evaluate(() => localStorage.getItem('kyphoscope-kiosk-counts'));
  const { visits, faults } = readCounts(kept);
  expect(visits).toBeGreaterThanOrEqual(VISITORS);
  expect(faults).toEqual({});
});
