import { chromium, type Page } from 'playwright';
import { launchOptions } from '../chromium.ts';
import { servePage } from '../serve.ts';
import { median, type Row } from './row.ts';
import { sweep, WATCH } from './watch.ts';

const REDRAWS = 30;
const WARM = 6;

/** What fluoroscopy costs: both panes of the default case at stage 9, the arm turned for every redraw. */
export async function fluoroRows(): Promise<Row[]> {
  const { address, close } = await servePage();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.addInitScript(WATCH);
    await page.goto(`${address}?shell=study&quality=high#t=9`);
    await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, {
      timeout: 120_000,
    });
    await page.waitForTimeout(8000);
    const script = await scriptMs(page);

    // In the model's place the panes are drawn alone; and the model without them.
    const fluoro = { ...(await page.evaluate(() => window.kyphoscope.setView({}).view.fluoro)), beam: false };
    await page.evaluate((given) => window.kyphoscope.setView({ fluoro: given }), {
      ...fluoro,
      layout: 'alone' as const,
    });
    await page.evaluate(() => {
      window.drawAt = (turn) => {
        const { view } = window.kyphoscope.setView({});
        const { ap, lateral } = view.fluoro;
        window.kyphoscope.setView({
          fluoro: {
            ...view.fluoro,
            ap: { ...ap, orbitalDeg: turn },
            lateral: { ...lateral, orbitalDeg: 90 + turn },
          },
        });
      };
    });
    await page.waitForTimeout(3000);
    await sweep(page, 0, 9, WARM);
    const panes = await sweep(page, 0, 9, REDRAWS);
    await page.evaluate((given) => window.kyphoscope.setView({ fluoro: given }), {
      ...fluoro,
      layout: 'off' as const,
    });
    await page.evaluate(() => {
      window.drawAt = (turn) => {
        const [x, z] = [500 * Math.sin(turn / 30), 500 * Math.cos(turn / 30)];
        window.kyphoscope.setView({ camera: { position: [x, 30, z], target: [0, 0, 0], up: [0, 1, 0] } });
      };
    });
    await page.waitForTimeout(3000);
    await sweep(page, 0, 9, WARM);
    const model = await sweep(page, 0, 9, REDRAWS);
    return [
      { name: 'CPU per redraw of both X-ray panes (median)', value: script, unit: 'ms', budget: 3 },
      {
        name: 'both X-ray panes in software GL, whole redraw',
        value: panes.whole / panes.frames,
        unit: 'ms',
        budget: model.whole / model.frames,
      },
      {
        name: 'the model in software GL, whole redraw',
        value: model.whole / model.frames,
        unit: 'ms',
        budget: null,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}

/** Script of a redraw of both panes, as the page itself times it; ms. */
async function scriptMs(page: Page): Promise<number> {
  const spent: number[] = [];
  for (let i = 0; i < REDRAWS + WARM; i++) {
    const ms = await page.evaluate(async (turn) => {
      const panes = [...document.querySelectorAll<HTMLCanvasElement>('.xray canvas')];
      for (const pane of panes) delete pane.dataset.cpuMs;
      const { view } = window.kyphoscope.setView({});
      const { fluoro } = view;
      window.kyphoscope.setView({
        fluoro: {
          ...fluoro,
          ap: { ...fluoro.ap, orbitalDeg: turn },
          lateral: { ...fluoro.lateral, orbitalDeg: 90 + turn },
        },
      });
      while (panes.some((pane) => pane.dataset.cpuMs === undefined))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return panes.reduce((sum, pane) => sum + Number(pane.dataset.cpuMs), 0);
    }, i % 9);
    if (i >= WARM) spent.push(ms);
  }
  return median(spent);
}
