import type { CDPSession, Page } from '@playwright/test';
import { END } from '../../src/sim/stages/timeline.ts';
import { draw } from './page.ts';

declare global {
  interface Window {
    /** ms that the page's clock is ahead: time that nobody spent at a kiosk. */
    ahead?: number;
    /** The page has not been opened afresh since the monkey came. */
    same?: boolean;
  }
}

/** What the monkey plays with: the page, fingers, and chance. */
export interface Toy {
  page: Page;
  touch: CDPSession;
  /** In 0..1. */
  random: () => number;
}

type Act = (toy: Toy) => Promise<string>;
type Point = { x: number; y: number };

const below = ({ random }: Toy, most: number): number => Math.floor(random() * most);
const one = <T>(toy: Toy, of: readonly T[]): T => of[below(toy, of.length)];
const told = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;

/** Small, so that software GL keeps up; one lies across, one is a narrow phone. */
const SIZES = [
  { width: 420, height: 560 },
  { width: 640, height: 420 },
  { width: 320, height: 480 },
  { width: 900, height: 520 },
] as const;

/** A place on the picture, as often near its middle as anywhere; null while there is none. */
async function place(toy: Toy): Promise<Point | null> {
  const box = await toy.page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('.plate canvas')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  });
  if (box.width < 2 || box.height < 2) return null;
  const share = () => (toy.random() < 0.5 ? 0.5 + 0.2 * (toy.random() - 0.5) : toy.random());
  return { x: box.left + share() * box.width, y: box.top + share() * box.height };
}

export const tap: Act = async (toy) => {
  const at = await place(toy);
  if (at === null) return 'no picture to tap';
  const fingers = toy.random() < 0.3;
  // What is under a tap is found by drawing.
  await draw(toy.page, true);
  if (fingers) {
    await toy.touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await toy.touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  } else await toy.page.mouse.click(at.x, at.y);
  await toy.page.waitForTimeout(40);
  await draw(toy.page, false);
  return `${fingers ? 'touch' : 'tap'} ${told(at)}`;
};

export const drag: Act = async (toy) => {
  const [from, to] = [await place(toy), await place(toy)];
  if (from === null || to === null) return 'no picture to drag';
  const button = one(toy, ['left', 'left', 'right'] as const);
  await toy.page.mouse.move(from.x, from.y);
  await toy.page.mouse.down({ button });
  await toy.page.mouse.move(to.x, to.y, { steps: 3 });
  await toy.page.mouse.up({ button });
  return `drag ${button} ${told(from)} to ${told(to)}`;
};

const wheel: Act = async (toy) => {
  const at = await place(toy);
  if (at === null) return 'no picture to zoom';
  const by = 240 * (toy.random() - 0.5);
  await toy.page.mouse.move(at.x, at.y);
  await toy.page.mouse.wheel(0, by);
  return `wheel ${told(at)} by ${Math.round(by)}`;
};

export const twoFingers: Act = async (toy) => {
  const [first, second, third] = [await place(toy), await place(toy), await place(toy)];
  if (first === null || second === null || third === null) return 'no picture to pinch';
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: Point[]) =>
    toy.touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send('touchStart', [first, second]);
  await send('touchMove', [first, third]);
  await send('touchMove', [third, second]);
  if (toy.random() < 0.2) await send('touchCancel', []);
  else {
    if (toy.random() < 0.5) await send('touchMove', [third]);
    await send('touchEnd', []);
  }
  return `two fingers ${told(first)} ${told(second)} ${told(third)}`;
};

/** Where a control that can be seen is, and what it is called; full screen and what leaves the page are let be. */
const control = (page: Page, chance: number, kinds: string) =>
  page.evaluate(
    ([share, wanted]) => {
      const seen = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled, .full, a[href^=http]'),
      );
      const element = seen[Math.floor(share * seen.length)];
      if (element === undefined) return null;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = element.ariaLabel ?? element.textContent ?? '';
      return { left, top, width, height, name: `${element.localName} ${name.trim().slice(0, 40)}` };
    },
    [chance, kinds] as const,
  );

export const press: Act = async (toy) => {
  const found = await control(toy.page, toy.random(), 'button, summary, label, input, [role=slider]');
  if (found === null) return 'nothing to press';
  // A slider is pressed anywhere along it.
  const along = found.width > 80 ? toy.random() : 0.5;
  await toy.page.mouse.click(found.left + along * found.width, found.top + found.height / 2);
  return `press ${found.name}`;
};

const choose: Act = async (toy) => {
  const chance = [toy.random(), toy.random()] as const;
  return toy.page.evaluate(([which, what]) => {
    const selects = [...document.querySelectorAll('select')].filter((one) => one.checkVisibility());
    const select = selects[Math.floor(which * selects.length)];
    if (select === undefined) return 'nothing to choose';
    select.focus();
    select.selectedIndex = Math.floor(what * select.options.length);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return `choose ${select.ariaLabel ?? ''} ${select.value}`;
  }, chance);
};

const KEYS =
  'Space ArrowRight ArrowLeft ArrowUp ArrowDown Home End r Tab Shift+Tab Escape Enter Control+z 0 1 2 3 4'.split(
    ' ',
  );
const key: Act = async (toy) => {
  const pressed = one(toy, KEYS);
  await toy.page.keyboard.press(pressed);
  return `key ${pressed}`;
};

const resize: Act = async (toy) => {
  const size = one(toy, SIZES);
  await toy.page.setViewportSize(size);
  return `window ${size.width} x ${size.height}`;
};

const hide: Act = async (toy) => {
  const ms = 200 * toy.random();
  await toy.page.evaluate(async (away) => {
    const turn = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      const visibilityState = hidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    turn(true);
    await new Promise((resolve) => setTimeout(resolve, away));
    turn(false);
  }, ms);
  return `hidden for ${Math.round(ms)} ms`;
};

const lose: Act = async (toy) => {
  const ms = 150 * toy.random();
  await toy.page.evaluate(async (away) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.plate canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 20 + away));
    extension?.restoreContext();
  }, ms);
  return `context lost for ${Math.round(20 + ms)} ms`;
};

/** To anywhere in a step: every step of every shell is come to, over seeds. */
const jump: Act = async (toy) => {
  const t = toy.random() * END;
  await toy.page.evaluate((to) => window.kyphoscope.setTime(to), t);
  return `to ${t.toFixed(2)}`;
};

const VIEWS: readonly Record<string, unknown>[] = [
  { section: 'cut' },
  { section: 'whole' },
  { section: 'stage' },
  { plane: 'free' },
  { plane: 'coronal' },
  { plane: 'axial' },
  { compare: 'both' },
  { compare: 'wipe' },
  { compare: 'now' },
  { tint: true },
  { labels: 'all' },
  { labels: 'none' },
  { measures: ['heights', 'cobb'] },
  { explode: 0.6 },
  { explode: 0 },
  { picked: 'cement' },
  { picked: 'cord' },
  { picked: null },
  { parts: { treated: 'hidden' } },
  { parts: { cement: 'alone' } },
  { parts: {} },
  { theme: 'dark' },
  { theme: 'light' },
  { fluoro: { layout: 'beside' } },
  { fluoro: { layout: 'alone' } },
  { fluoro: { layout: 'off' } },
];
const look: Act = async (toy) => {
  const view = one(toy, VIEWS);
  await toy.page.evaluate((given) => window.kyphoscope.setView(given), view);
  return `view ${JSON.stringify(view)}`;
};

const CASES: readonly unknown[] = [
  {},
  { fracture: { level: 'T12' } },
  { fracture: { level: 'L2', heightLoss: 0.5 } },
  { method: 'vertebroplasty' },
  { method: 'conservative' },
];
/** Another patient, or another one beside this; the monkey does not wait for it. */
const change: Act = async (toy) => {
  const given = one(toy, CASES);
  const method = toy.random() < 0.3 ? 'compareWith' : 'setCase';
  await toy.page.evaluate(
    ([how, what]) => {
      void window.kyphoscope[how](what);
    },
    [method, given] as const,
  );
  return `${method} ${JSON.stringify(given)}`;
};

const leave: Act = async ({ page }) => {
  await page.evaluate(async () => {
    window.ahead = (window.ahead ?? 0) + 61_000;
    // The kiosk looks twice a second whether anybody is there.
    await new Promise((resolve) => setTimeout(resolve, 550));
  });
  return 'nobody is there';
};

/** "Start over" where there is one, and into the steps where there are none. */
const again: Act = async ({ page }) => {
  const word = await page.evaluate(() => {
    const words = ['Start over', 'Touch to begin', 'Change'];
    for (const button of document.querySelectorAll('button')) {
      const said = words.find((one) => button.textContent?.trim() === one);
      if (said === undefined || !button.checkVisibility()) continue;
      button.click();
      return said;
    }
    return 'nothing to start over';
  });
  return word;
};

/** How often each is done, in shares of all. */
const ACTS: readonly (readonly [share: number, act: Act])[] = [
  [20, tap],
  [6, drag],
  [3, wheel],
  [5, twoFingers],
  [20, press],
  [4, choose],
  [6, key],
  [4, resize],
  [3, hide],
  [3, lose],
  [14, jump],
  [8, look],
  [2, change],
  [1, leave],
  [5, again],
];
const SUM = ACTS.reduce((sum, [share]) => sum + share, 0);

/** Does one thing by chance, and tells what. */
export function act(toy: Toy): Promise<string> {
  let left = toy.random() * SUM;
  for (const [share, does] of ACTS) {
    left -= share;
    if (left < 0) return does(toy);
  }
  return jump(toy);
}
