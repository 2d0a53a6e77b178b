import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { STAGES } from '../src/sim/stages/stages.ts';
import { quickLaunchOptions } from './chromium.ts';
import { servePage } from './serve.ts';
import { styled } from './styled.ts';

/**
 * Still pictures, developed: of every stage of the default case, for browsers without WebGL 2 (public/stills/<stage>.webp), and
 * the one that README opens with (docs/plate.webp). With names only those: `-- inflate plate`.
 */
const FOLDER = new URL('../public/stills/', import.meta.url);
const SIZE = { width: 800, height: 500 };

const PLATE = { width: 1200, height: 640 };

/** Leaves nothing but the picture on the page. */
const fill = ({ width, height }: typeof SIZE) =>
  styled(
    page,
    `.plate{position:fixed!important;inset:0;z-index:9;width:${width}px!important;height:${height}px!important}.overlay{display:none}`,
  );

const take = () =>
  page.evaluate(async () => {
    const bitmap = await createImageBitmap(await window.kyphoscope.capture());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });

/** The camera has come to rest and all is loaded once two pictures, a while apart, are the same. */
async function stillPicture(): Promise<number[]> {
  for (let last = await take(), tries = 0; ; tries++) {
    await page.waitForTimeout(2000);
    const next = await take();
    if (tries === 20 || next.join() === last.join()) return next;
    last = next;
  }
}

await mkdir(FOLDER, { recursive: true });
const { address, close } = await servePage();
const browser = await chromium.launch(quickLaunchOptions);
const page = await browser.newPage({
  serviceWorkers: 'block',
  viewport: SIZE,
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
});
await page.goto(`${address}?quality=high&develop=always#t=9`);
await fill(SIZE);
await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 120_000 });
await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, { timeout: 120_000 });
async function make(file: URL, t: number): Promise<void> {
  await page.evaluate((to) => window.kyphoscope.setTime(to), t);
  const bytes = await stillPicture();
  await writeFile(file, Uint8Array.from(bytes));
  console.log(`${file.pathname.split('/').at(-1)} ${(bytes.length / 1024).toFixed(0)} kB`);
}

const named = process.argv.slice(2);
for (const name of named)
  if (name !== 'plate' && !(STAGES as readonly string[]).includes(name))
    throw new Error(`no such picture: ${name}`);
const wanted = (name: string): boolean => named.length === 0 || named.includes(name);
for (const [index, id] of STAGES.entries())
  if (wanted(id)) await make(new URL(`${id}.webp`, FOLDER), index + 1);
if (wanted('plate')) {
  await page.setViewportSize(PLATE);
  await fill(PLATE);
  // The pump would take half of the picture from the bone.
  await make(new URL('../docs/plate.webp', import.meta.url), STAGES.indexOf('cement') + 1.62);
}
await browser.close();
await close();
