import { chromium } from 'playwright';
import { quickLaunchOptions } from './chromium.ts';

// Exits with 1 where Chromium cannot draw as scripts/chromium.ts would have it.
const browser = await chromium.launch(quickLaunchOptions);
const page = await browser.newPage();
const draws = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
await browser.close();
process.exitCode = draws ? 0 : 1;
