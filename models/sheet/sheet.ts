import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from '../../scripts/chromium.ts';
import { LEVELS, type Level } from '../levels.ts';
import type { SheetRequest } from './page.ts';
import type { ViewName } from './studio.ts';

/**
 * Draws what was baked, to be looked at: `npm run sheet -- OUT.webp LEVELS VIEWS WIDTH HEIGHT`, as in
 * `npm run sheet -- loin.webp L1,L3,L5 superior,lateral,oblique 400 320`; `column` for LEVELS draws the whole spine.
 */
const [
  out = 'sheet.webp',
  levels = 'L3',
  views = 'superior,inferior,lateral,posterior,oblique',
  width = '360',
  height = '300',
] = process.argv.slice(2);
const request: SheetRequest = {
  levels: levels === 'column' ? [] : LEVELS.filter((level: Level) => levels.split(',').includes(level)),
  views: views.split(',') as ViewName[],
  width: Number(width),
  height: Number(height),
  zoom: 0.95,
  type: out.endsWith('.png') ? 'image/png' : 'image/webp',
};

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  server: { port: 4950, hmr: false },
});
await server.listen();
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.goto(`${server.resolvedUrls?.local[0]}models/sheet/index.html`);
await page.waitForFunction(() => typeof window.drawSheet === 'function');
writeFileSync(out, Uint8Array.from(await page.evaluate((wanted) => window.drawSheet(wanted), request)));
await browser.close();
await server.close();
