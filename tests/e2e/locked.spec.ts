import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { call, openUndrawn, settled, WALK_MS, watch } from './page.ts';

declare global {
  interface Window {
    /** What was not refused, and is the browser's to answer. */
    let: string[];
    same?: boolean;
  }
}

/** What the browser would answer by itself, were it not refused. */
const ANSWERED =
  'keydown contextmenu selectstart dragstart dragover drop copy cut paste beforeinput auxclick wheel'.split(
    ' ',
  );

const MOUSE_MORE = { back: 8, forward: 16 } as const;

interface Hand {
  page: Page;
  touch: CDPSession;
  /** The middle of a control, of the words, and of the picture. */
  control: { x: number; y: number };
  words: { x: number; y: number };
  picture: { x: number; y: number };
}
type Way = (hand: Hand) => Promise<unknown>;

const pinch =
  (where: 'control' | 'words' | 'picture', from: number, to: number): Way =>
  async ({ touch, ...hand }) => {
    const { x, y } = hand[where];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === null ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id })),
      });
    await send('touchStart', from);
    for (let i = 1; i <= 6; i++) await send('touchMove', from + ((to - from) * i) / 6);
    await send('touchEnd', null);
  };
const sweep =
  (x: number, y: number, xDistance: number, yDistance: number): Way =>
  ({ touch }) =>
    touch.send('Input.synthesizeScrollGesture', { x, y, xDistance, yDistance, gestureSourceType: 'touch' });
const twice =
  (where: 'control' | 'words' | 'picture'): Way =>
  ({ touch, ...hand }) =>
    touch.send('Input.synthesizeTapGesture', { ...hand[where], tapCount: 2, gestureSourceType: 'touch' });
const long =
  (where: 'words' | 'picture'): Way =>
  ({ touch, ...hand }) =>
    touch.send('Input.synthesizeTapGesture', { ...hand[where], duration: 900, gestureSourceType: 'touch' });
const keys =
  (pressed: string): Way =>
  ({ page }) =>
    page.keyboard.press(pressed);
const turned =
  (held: string, where: 'control' | 'picture'): Way =>
  async ({ page, ...hand }) => {
    await page.mouse.move(hand[where].x, hand[where].y);
    await page.keyboard.down(held);
    await page.mouse.wheel(0, -300);
    await page.keyboard.up(held);
  };
const pressed =
  (button: 'middle' | 'right', where: 'control' | 'words'): Way =>
  ({ page, ...hand }) =>
    page.mouse.click(hand[where].x, hand[where].y, { button });
const further =
  (button: 'back' | 'forward'): Way =>
  async ({ touch, words }) => {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await touch.send('Input.dispatchMouseEvent', {
        ...words,
        type,
        button,
        buttons: MOUSE_MORE[button],
        clickCount: 1,
      });
  };
const dragged =
  (where: 'control' | 'words'): Way =>
  async ({ page, ...hand }) => {
    await page.mouse.move(hand[where].x - 60, hand[where].y);
    await page.mouse.down();
    await page.mouse.move(hand[where].x + 60, hand[where].y + 40, { steps: 3 });
    await page.mouse.up();
  };
/** A file, a text or a link from elsewhere, let fall on the page: the browser would open it. */
const fallen =
  (items: { mimeType: string; data: string }[], files: string[] = []): Way =>
  async ({ touch, words }) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await touch.send('Input.dispatchDragEvent', {
        ...words,
        type,
        data: { items, files, dragOperationsMask: 1 },
      });
  };
const told =
  (type: string, kind: 'ClipboardEvent' | 'InputEvent'): Way =>
  ({ page }) =>
    page.evaluate(
      ([name, what]) =>
        document.body.dispatchEvent(new window[what](name, { bubbles: true, cancelable: true })),
      [type, kind] as const,
    );
/** A link that somebody has brought in: there is none of ours. */
const link: Way = ({ page }) =>
  page.evaluate(() => {
    const a = document.body.appendChild(Object.assign(document.createElement('a'), { href: '/elsewhere' }));
    a.click();
    a.remove();
  });

const WAYS: Readonly<Record<string, Way>> = {
  'two fingers apart on a button': pinch('control', 30, 200),
  'two fingers apart on the words': pinch('words', 30, 200),
  'two fingers apart on the picture': pinch('picture', 30, 200),
  'two fingers together on the words': pinch('words', 200, 30),
  'the wheel with Ctrl on a button': turned('Control', 'control'),
  'the wheel with Ctrl on the picture': turned('Control', 'picture'),
  'the wheel with Meta': turned('Meta', 'control'),
  'two taps on a button': twice('control'),
  'two taps on the words': twice('words'),
  'two taps on the picture': twice('picture'),
  'a long press on the words': long('words'),
  'a long press on the picture': long('picture'),
  'a pull from the top': sweep(240, 4, 0, 400),
  'a push from below': sweep(240, 800, 0, -500),
  'a sweep from the left edge': sweep(2, 700, 300, 0),
  'a sweep from the right edge': sweep(478, 700, -300, 0),
  'the right button on a button': pressed('right', 'control'),
  'the right button on the words': pressed('right', 'words'),
  'the middle button on the words': pressed('middle', 'words'),
  'the mouse’s back button': further('back'),
  'the mouse’s forward button': further('forward'),
  'words swept over': dragged('words'),
  'a button dragged out': dragged('control'),
  'a file let fall': fallen([], ['/etc/hostname']),
  'a link let fall': fallen([{ mimeType: 'text/uri-list', data: 'https://example.com/' }]),
  'a text let fall': fallen([{ mimeType: 'text/plain', data: 'here' }]),
  'a paste': told('paste', 'ClipboardEvent'),
  'a copy': told('copy', 'ClipboardEvent'),
  'a cut': told('cut', 'ClipboardEvent'),
  'text from a keyboard on the screen': told('beforeinput', 'InputEvent'),
  'a link out': link,
  'the menu’s key': keys('ContextMenu'),
  'the menu by Shift F10': keys('Shift+F10'),
  ...Object.fromEntries(
    [
      ...'F1 F3 F5 F6 F7 F10 F11 F12 Backspace Slash Quote'.split(' '),
      ...'a c d e f g h j k l o p r s u v x z Equal Minus Digit0 F5 Enter'
        .split(' ')
        .map((key) => `Control+${key}`),
      ...'Control+Shift+i Control+Shift+j Control+Shift+c Control+Shift+Delete Control+Shift+r'.split(' '),
      ...'Alt+ArrowLeft Alt+ArrowRight Alt+d Alt+f Alt+Home Meta+l Shift+Escape'.split(' '),
    ].map((key) => [key, keys(key)]),
  ),
};

test.describe('a kiosk has no way out', () => {
  test.use({ hasTouch: true, viewport: { width: 480, height: 853 } });

  test(`by hand: ${Object.keys(WAYS).length} ways`, async ({ page, context }) => {
    test.setTimeout(WALK_MS);
    const said = watch(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript((types) => {
      window.let = [];
      for (const type of types)
        window.addEventListener(
          type,
          (event) => {
            // Once everybody has had it.
            setTimeout(() => {
              if (!event.defaultPrevented) window.let.push(type);
            });
          },
          { capture: true, passive: true },
        );
    }, ANSWERED);
    await page.goto('/');
    await openUndrawn(page, '?shell=kiosk');
    await settled(page);
    await page.locator('.begin').click();
    await call(page, 'setTime', 4.5);
    const middle = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`no ${selector}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const hand: Hand = {
      page,
      touch: await context.newCDPSession(page),
      control: await middle('.controls .note'),
      words: await middle('.kioskwords p'),
      picture: await middle('.plate canvas'),
    };
    const address = await page.evaluate(() => {
      window.same = true;
      return location.pathname + location.search;
    });
    const left = (quiet: boolean) =>
      page.evaluate(
        ([where, still]) => {
          const { scale = 1 } = window.visualViewport ?? {};
          const found: string[] = still ? [...window.let] : [];
          window.let = [];
          if (scale !== 1) found.push(`zoomed to ${scale}`);
          if (window.same !== true) found.push('loaded anew');
          if (location.pathname + location.search !== where) found.push(`at ${location.href}`);
          if (String(getSelection()) !== '') found.push(`selected ${getSelection()}`);
          if (scrollX !== 0 || scrollY !== 0) found.push(`scrolled to ${scrollX}, ${scrollY}`);
          if (document.fullscreenElement !== null) found.push('full screen');
          return found;
        },
        [address, quiet] as const,
      );
    await page.mouse.move(hand.words.x, hand.words.y);
    await left(true);
    for (const [name, way] of Object.entries(WAYS)) {
      await way(hand);
      await page.waitForTimeout(20);
      expect.soft(await left(true), name).toEqual([]);
      expect.soft(context.pages().length, name).toBe(1);
    }
    // What is meant for everybody still does what it does.
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await call(page, 'state')).t).toBeGreaterThan(4.6);
    expect(await page.locator('input:not([type=range]), textarea, [contenteditable], a[href]').count()).toBe(
      0,
    );
    expect(said).toEqual([]);
  });
});
