import './locked.css';

/*
 * There is no way out of a kiosk by hand: what a browser would do of itself is refused here, whatever holds the page, also
 * when it has failed. What no page can refuse (a new tab, another program, the power) is for the browser's policies and
 * the session it runs in: docs/kiosk.md lists both.
 */

/** What is done with keys here: to go from control to control, to press one, to step. All other keys do nothing. */
const KEYS = new Set(
  'Tab Enter Escape Home End PageUp PageDown ArrowLeft ArrowRight ArrowUp ArrowDown r R'.split(' '),
);
const isFigure = (key: string): boolean => /^\d$/.test(key);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key may do what it does: a denied one is neither the browser's nor ours. */
export function mayPress({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (shiftKey && key !== 'Tab' && key !== 'R') return false;
  return KEYS.has(key) || key === ' ' || isFigure(key);
}

/** Left, and what touches and pens are; the others open, paste, scroll by themselves or go back. */
const isPlain = (button: number): boolean => button <= 0;
/** The picture may be turned and moved by the other buttons too, and does nothing else with them. */
const onPicture = (target: EventTarget | null): boolean => target instanceof HTMLCanvasElement;

type Refused = { readonly [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => boolean };

const always = (): boolean => true;
const notByHand = ({ button, target }: MouseEvent): boolean => !isPlain(button) && !onPicture(target);

/** Each event that a browser would answer by itself, and when it may not. */
const REFUSED: Refused = {
  keydown: (event) => !mayPress(event),
  contextmenu: always,
  selectstart: always,
  dragstart: always,
  dragenter: always,
  dragover: always,
  drop: always,
  copy: always,
  cut: always,
  paste: always,
  beforeinput: always,
  submit: always,
  auxclick: always,
  // Buttons 3 and 4 go back and forward wherever they are pressed.
  mousedown: (event) => event.button > 2 || notByHand(event),
  mouseup: (event) => event.button > 2 || notByHand(event),
  // The browser's own zoom; the picture takes what the wheel turns by itself.
  wheel: ({ ctrlKey, metaKey }) => ctrlKey || metaKey,
  click: ({ target }) => target instanceof Element && target.closest('a[href], area[href]') !== null,
};
/** Safari's own pinch, which no other browser has. */
const GESTURES = ['gesturestart', 'gesturechange', 'gestureend'];

/** Locks the page for as long as it is open. */
export function lock(): void {
  document.documentElement.dataset.locked = '';
  const listen = (type: string, refuses: (event: never) => boolean) =>
    window.addEventListener(
      type,
      (event) => {
        if (!refuses(event as never)) return;
        event.preventDefault();
        // A key that is denied is nobody's; what else is refused may still be the picture's.
        if (type === 'keydown') event.stopImmediatePropagation();
      },
      { capture: true, passive: false },
    );
  for (const [type, refuses] of Object.entries(REFUSED)) listen(type, refuses);
  for (const type of GESTURES) listen(type, always);
}
