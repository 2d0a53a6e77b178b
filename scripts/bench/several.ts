import { chromium, type Page } from 'playwright';
import { launchOptions } from '../chromium.ts';
import { servePage } from '../serve.ts';
import { median, type Row } from './row.ts';

const LEVELS = ['T10', 'T11', 'T12', 'L1', 'L2', 'L3'] as const;
/** Each gives every bone another plan; the first is not counted, since meshes and volumes come with it. */
const FRACTIONS = [0.09, 0.1, 0.11, 0.12];

/** From the patient's left, the whole column in the picture; mm. */
const CAMERA = { position: [0, 60, 1900], target: [0, 60, 0], up: [0, 1, 0] } as const;
/** Stages at whose end most is in the bones: cannulas, balloons, cement, and what stays. */
const TIMES = [7, 9, 11, 13];

/** Two cores, whatever the machine has; when the last word of a planner came; and how many draws there were. */
const WATCH = `
  Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 2 });
  window.heard = 0;
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', () => (window.heard = performance.now()));
    }
  };
  window.draws = 0;
  for (const name of ['drawElements', 'drawArrays']) {
    const own = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...given) {
      window.draws++;
      // Software GL would take the cores that plan.
      if (!window.undrawn) return own.apply(this, given);
    };
  }
`;

/** From the asking until the last bone's plan has come, ms. */
async function planning(page: Page, volumeFraction: number): Promise<number> {
  const given = { levels: LEVELS.map((level) => ({ level })), bone: { volumeFraction } };
  const began = await page.evaluate((wanted) => {
    const now = performance.now();
    return window.kyphoscope.setCase(wanted).then(({ warnings }) => {
      if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
      return now;
    });
  }, given);
  const heard = await page.evaluate('window.heard');
  await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, {
    timeout: 240_000,
  });
  return Number(heard) - began;
}

/** Draw calls of one picture at a time. */
async function drawsAt(page: Page, time: number): Promise<number> {
  await page.evaluate((t) => window.kyphoscope.setTime(t), time);
  await page.waitForTimeout(1500);
  return page.evaluate(async () => {
    const counted = window as unknown as { draws: number };
    const before = counted.draws;
    await window.kyphoscope.capture();
    return counted.draws - before;
  });
}

/** What as many bones as a case may have cost the page. */
export async function severalRows(): Promise<Row[]> {
  const { address, close } = await servePage();
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({
      serviceWorkers: 'block',
      viewport: { width: 480, height: 360 },
      reducedMotion: 'reduce',
    });
    await page.addInitScript(WATCH);
    await page.goto(`${address}?quality=low&develop=off#t=7`);
    await page.waitForFunction(() => document.documentElement.dataset.settled === '', null, {
      timeout: 240_000,
    });
    await page.evaluate('window.undrawn = true');
    const times: number[] = [];
    for (const fraction of FRACTIONS) times.push(await planning(page, fraction));
    // No bone is shown alone.
    await page.evaluate((camera) => window.kyphoscope.setView({ camera, section: 'whole' }), CAMERA);
    const draws: number[] = [];
    for (const time of TIMES) draws.push(await drawsAt(page, time));
    return [
      {
        name: `${LEVELS.length} bones planned in the page on two cores`,
        value: median(times.slice(1)),
        unit: 'ms',
        budget: 1500,
      },
      {
        name: `draw calls of a picture of ${LEVELS.length} treated bones`,
        value: Math.max(...draws),
        unit: '',
        budget: 200,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}
