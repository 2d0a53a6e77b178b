import { chromium } from 'playwright';
import { launchOptions } from '../chromium.ts';
import { servePage } from '../serve.ts';
import type { Row } from './row.ts';

const REDRAWS = 30;
const WARM = 6;

/** What the CPU spends on fluoroscopy: both panes of the default case at stage 9, the arm turned for every redraw. */
export async function fluoroRows(): Promise<Row[]> {
  const { address, close } = await servePage();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`${address}?shell=study&quality=low#t=9`);
    await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, {
      timeout: 120_000,
    });
    await page.waitForTimeout(8000);
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
    spent.sort((a, b) => a - b);
    return [
      {
        name: 'CPU per redraw of both X-ray panes (median)',
        value: spent[spent.length >> 1],
        unit: 'ms',
        budget: 3,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}
