import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { LEVELS, type Level } from '../levels.ts';
import type { SheetSpec } from './items.ts';

/**
 * Pictures of the baked bones with the real materials: `tsx models/sheet/sheet.ts OUT.png levels=T8,L3 views=superior,lateral`.
 * Options: levels (or `all`), views, stacked, fine, width, height, half (mm shown, half), ground.
 */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function readSpec(args: readonly string[]): SheetSpec {
  const given = new Map(args.map((arg) => [arg.split('=')[0], arg.split('=')[1] ?? 'yes']));
  const list = (name: string, otherwise: string): string[] => (given.get(name) ?? otherwise).split(',');
  const number = (name: string, otherwise: number): number => Number(given.get(name) ?? otherwise);
  const named = list('levels', 'all');
  const stacked = given.has('stacked');
  const width = number('width', 520);
  return {
    levels: LEVELS.filter((level: Level) => named[0] === 'all' || named.includes(level)),
    stacked,
    fine: given.has('fine'),
    views: list('views', 'superior,inferior,lateral,posterior,oblique'),
    width,
    height: number('height', stacked ? width * 2 : width),
    halfMm: number('half', stacked ? 260 : 50),
    ...(given.has('centre') ? { centre: list('centre', '').map(Number) as [number, number, number] } : {}),
    ground: given.get('ground') ?? '#e9e6e0',
  };
}

const [out, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../', import.meta.url));
const server = await createServer({ configFile: false, root, logLevel: 'error', server: { port: 0 } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: FLAGS,
});
try {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${address}models/sheet/index.html`);
  await page.waitForFunction(() => 'drawSheet' in window);
  await page.evaluate((spec) => window.drawSheet(spec), readSpec(args));
  const type = out.endsWith('.webp') ? 'image/webp' : 'image/png';
  const url = await page.evaluate(
    (kind) => document.querySelector('canvas')?.toDataURL(kind, 0.86) ?? '',
    type,
  );
  writeFileSync(out, Buffer.from(url.split(',')[1] ?? '', 'base64'));
} finally {
  await browser.close();
  await server.close();
}
