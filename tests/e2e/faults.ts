import { expect, type Page } from '@playwright/test';
import type { Fault } from '../../src/shells/kiosk/counts.ts';
import type { EventId } from '../../src/sim/event/ids.ts';
import { call } from './page.ts';

declare global {
  interface Window {
    /** The page's workers, kept by `watchFaults`. */
    planners: Worker[];
    /** What the page asks of them does not come to them. */
    hung?: boolean;
    /** Draws that throw yet. */
    illDraws: number;
    /** Gives back the picture that was taken. */
    giveBack?: () => void;
    tellLatin: (text: string) => void;
  }
}

/** One thing that fails while a visitor is at a step, and is over when it is done; what the page counts of it. */
export interface Failing {
  name: string;
  does: (page: Page) => Promise<void>;
  counted?: Partial<Record<Fault, number>>;
}

export const opened = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.ready === '', null, { timeout: 60_000 });

/** What is done to the page from outside later, and all Latin letters that come to stand on it: where Arabic is spoken there are none
 * but names of bones. Languages' own names are, and what stands there before any script. */
export async function watchFaults(page: Page): Promise<string[]> {
  const latin: string[] = [];
  await page.exposeFunction('tellLatin', (text: string) => latin.push(text));
  await page.addInitScript(() => {
    window.planners = [];
    const Own = Worker;
    window.Worker = class extends Own {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        window.planners.push(this);
      }
      override postMessage(...given: unknown[]) {
        if (!window.hung) (super.postMessage as (...all: unknown[]) => void)(...given);
      }
    };
    const look = (node: Node): void => {
      if (node.nodeType === Node.ELEMENT_NODE) for (const child of node.childNodes) look(child);
      if (node.nodeType !== Node.TEXT_NODE) return;
      const text = (node.textContent ?? '').replace(/\b([TLSC]\d+|X|3D)\b/g, '');
      if (node.parentElement?.closest('script, style, title, .languages, #waiting, #halted')) return;
      if (/[a-z]{2}/i.test(text)) window.tellLatin(text.trim());
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        look(target.nodeType === Node.TEXT_NODE ? target : document.createTextNode(''));
        for (const node of addedNodes) look(node);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return latin;
}

/** From now on drawing throws, `times` times in all or until `mend`. */
export const breakDrawing = (page: Page, times = Number.POSITIVE_INFINITY): Promise<void> =>
  page.evaluate((most) => {
    const proto = WebGL2RenderingContext.prototype;
    const own = proto.drawElements;
    window.illDraws = most;
    delete document.documentElement.dataset.drawnIll;
    proto.drawElements = function (this: WebGL2RenderingContext, ...given: Parameters<typeof own>) {
      if (window.illDraws-- > 0) {
        document.documentElement.dataset.drawnIll = '';
        throw new Error('drawn ill');
      }
      own.apply(this, given);
    };
  }, times);

export const mend = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.illDraws = 0;
  });

const alert = (page: Page) => page.getByRole('alert');
const takePicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.plate canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    window.giveBack = () => extension?.restoreContext();
    extension?.loseContext();
  });

/** Waits for the page to open itself anew, once so much time has passed. */
async function opensAnew(page: Page, ms: number): Promise<void> {
  const again = page.waitForEvent('load');
  await page.clock.fastForward(ms);
  await again;
  await opened(page);
}

/** Asks what can go wrong, and to be shown one of the ten. */
async function watchWrong(page: Page, id: EventId): Promise<void> {
  await page.locator('.controls .row').last().locator('.btn:not(.quiet)').click();
  await page.locator(`dialog .event:has(#event-${id}) button`).click();
}
const startOver = (page: Page): Promise<void> =>
  page.locator('.controls .row').last().locator('.btn').last().click();
const again = async (page: Page): Promise<void> => {
  await startOver(page);
  await page.locator('.begin').click();
  await page.locator('.next').click();
};

/** To another moment of the same step, which is drawn. */
const redraw = async (page: Page): Promise<void> => {
  const { t } = await call(page, 'state');
  await call(page, 'setTime', t - 0.2);
};

/** As it is asked for after a failure, the first time. ms. */
const FIRST_WAIT_MS = 4100;

export const FAILING: readonly Failing[] = [
  {
    name: 'the picture is taken and given back',
    does: async (page) => {
      await takePicture(page);
      await expect(alert(page)).toBeVisible();
      await page.evaluate(() => window.giveBack?.());
    },
  },
  {
    name: 'the picture is taken for good',
    does: async (page) => {
      await takePicture(page);
      await expect(alert(page)).toBeVisible();
      await opensAnew(page, 10_500);
    },
    counted: { webgl: 1 },
  },
  {
    name: 'a language is not there',
    does: async (page) => {
      await page.route('**/assets/zh-*.js', (route) => route.fulfill({ status: 404 }));
      await page.locator('.globe').click();
      await page.locator('dialog [lang="zh"]').click();
      await expect(alert(page)).toBeVisible();
      await page.unroute('**/assets/zh-*.js');
      await page.locator('dialog > .head button').click();
    },
  },
  {
    name: 'the planner crashes',
    does: async (page) => {
      await page.evaluate(() => {
        for (const worker of window.planners.splice(0)) {
          worker.terminate();
          worker.dispatchEvent(new ErrorEvent('error', { message: 'Uncaught RangeError: out of memory' }));
        }
      });
      await expect(alert(page)).toBeVisible();
      await page.clock.fastForward(FIRST_WAIT_MS);
    },
    counted: { planner: 1 },
  },
  {
    name: 'the planner never answers',
    does: async (page) => {
      await page.evaluate(() => {
        window.hung = true;
      });
      await watchWrong(page, 'cement-disc');
      await page.waitForTimeout(500);
      await opensAnew(page, 31_000);
    },
    counted: { hang: 1 },
  },
  {
    name: 'a bone’s file is cut short',
    does: async (page) => {
      await page.route('**/models/*-fine.glb', (route) => route.fulfill({ body: Buffer.from([1, 2]) }));
      await watchWrong(page, 'next-fracture');
      await expect(alert(page)).toBeVisible();
      await page.unroute('**/models/*-fine.glb');
      await page.clock.fastForward(FIRST_WAIT_MS);
    },
    counted: { asset: 1 },
  },
  {
    name: 'storage is denied and full',
    does: async (page) => {
      await page.evaluate(() => {
        const { getItem, setItem } = Storage.prototype;
        const refuse = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
        Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
        window.giveBack = () => void Object.assign(Storage.prototype, { getItem, setItem });
      });
      await again(page);
      await page.evaluate(() => window.giveBack?.());
    },
  },
  {
    name: 'the clock is put on by a year, then back',
    does: async (page) => {
      for (const by of [365 * 86_400_000, 0]) {
        await page.clock.setSystemTime(Date.now() + by);
        await page.waitForTimeout(600);
        await expect(page.locator('.kioskwords')).toBeVisible();
        await expect(page.getByRole('alertdialog')).toHaveCount(0);
      }
    },
  },
  {
    name: 'the machine sleeps for an hour',
    does: async (page) => {
      await page.clock.fastForward(3_600_000);
      await expect(page.locator('.begin')).toBeVisible();
    },
  },
  {
    name: 'the window changes its size again and again',
    does: async (page) => {
      const before = page.viewportSize() ?? { width: 480, height: 853 };
      for (let i = 0; i < 24; i++)
        await page.setViewportSize({ width: 40 + ((i * 389) % 900), height: 40 + ((i * 233) % 900) });
      await page.setViewportSize(before);
    },
  },
  {
    name: 'the picture cannot be drawn once',
    does: async (page) => {
      await breakDrawing(page, 1);
      await redraw(page);
      await expect(page.locator('html[data-drawn-ill]')).toBeAttached();
      await page.clock.fastForward(2000);
    },
  },
  {
    name: 'an error that nobody catches, and a promise',
    does: (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('on purpose');
        });
        void Promise.reject(new Error('on purpose'));
      }),
    counted: { thrown: 2 },
  },
  {
    name: 'the network goes away',
    does: async (page) => {
      await page.context().setOffline(true);
      await again(page);
      await page.context().setOffline(false);
    },
  },
  {
    name: 'the picture cannot be drawn at all',
    does: async (page) => {
      await breakDrawing(page);
      await redraw(page);
      for (let tries = 0; tries < 30 && !(await page.locator('.still-page').isVisible()); tries++) {
        await page.clock.fastForward(1000);
        await page.waitForTimeout(150);
      }
      await mend(page);
      await page.clock.fastForward(10_100);
      await expect(page.locator('.begin')).toBeVisible();
    },
    counted: { broken: 1 },
  },
];
