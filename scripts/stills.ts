import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { STAGES } from '../src/sim/stages/stages.ts';
import { launchOptions } from './chromium.ts';
import { servePage } from './serve.ts';

/** Still pictures of every stage of the default case, for browsers without WebGL 2: public/stills/<stage>.webp. */
const FOLDER = new URL('../public/stills/', import.meta.url);
const SIZE = { width: 800, height: 500 };

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
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1, reducedMotion: 'reduce' });
await page.goto(`${address}?quality=high&develop=always#t=9`);
await page.addStyleTag({
  content:
    '.plate{position:fixed!important;inset:0;z-index:9;width:800px;height:500px}.overlay{display:none}',
});
await page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 120_000 });
await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, { timeout: 120_000 });
for (const [index, id] of STAGES.entries()) {
  await page.evaluate((t) => window.kyphoscope.setTime(t), index + 1);
  const bytes = await stillPicture();
  await writeFile(new URL(`${id}.webp`, FOLDER), Uint8Array.from(bytes));
  console.log(`${id}.webp ${(bytes.length / 1024).toFixed(0)} kB`);
}
await browser.close();
await close();
