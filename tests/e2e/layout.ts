import type { Page } from '@playwright/test';

/** What a layout is measured by, in the page as it stands. */
export interface Layout {
  /** Height of the picture over that of the window. */
  picture: number;
  /** Words and controls that lie on one another, "this / that". */
  overlaps: string[];
  /** Words that are cut off by the edge of what they stand in, or by the window's. */
  cut: string[];
  /** What is read at the side, as tall as its room or taller; 1 where it all fits. */
  words: number;
}

/** Lying on one another by less than this is touching; pixels. */
const TOUCH_PX = 2;

/** Measures the page: what is drawn over the picture too, but not what is in it. */
export const layoutOf = (page: Page): Promise<Layout> =>
  page.evaluate((touch) => {
    interface Item {
      element: Element;
      name: string;
      box: DOMRect;
      control: boolean;
    }
    const CONTROLS = 'button, select, a[href], summary, input:not([type="radio"]), label.chip, .films figure';
    /** Lies over what scrolls under it. */
    const OVER = '.dock, .match footer, .layers[open] summary';
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.sr');
    /** What is left of a box inside everything round it that cuts off; null where nothing is. */
    const within = (element: Element, box: DOMRect): DOMRect | null => {
      let { left, top, right, bottom } = box;
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const room = at.getBoundingClientRect();
        if (style.overflowX !== 'visible')
          [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
        if (style.overflowY !== 'visible')
          [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
      }
      [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
      [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      return right - left < 2 || bottom - top < 2 ? null : new DOMRect(left, top, right - left, bottom - top);
    };
    const over = [...document.querySelectorAll(OVER)].filter((element) =>
      /sticky|fixed/.test(getComputedStyle(element).position),
    );
    const covered = (element: Element, { left, top, bottom }: DOMRect): boolean =>
      over.some((lid) => {
        const room = lid.getBoundingClientRect();
        return !lid.contains(element) && room.left <= left && room.top < bottom && top < room.bottom;
      });
    const items: Item[] = [];
    const cut: string[] = [];
    const take = (element: Element, name: string, whole: DOMRect, control: boolean): void => {
      const box = within(element, whole);
      if (box === null || covered(element, box)) return;
      items.push({ element, name, box, control });
      // Up and down it can be scrolled to; sideways it is gone.
      const lost = Math.max(box.left - whole.left, whole.right - box.right);
      const scrolls = element.closest('.asides, .spinestrip');
      if (!control && lost > 4 && scrolls === null) cut.push(`${name}: ${Math.round(lost)} px`);
    };
    /** Of a line's box what letters fill. */
    const letters = (parent: Element, line: DOMRect): DOMRect => {
      const { left, top, width, height } = parent.closest('svg') ? parent.getBoundingClientRect() : line;
      const air = Math.min(0.27 * height, 0.36 * Number.parseFloat(getComputedStyle(parent).fontSize));
      return new DOMRect(left, top + air, width, height - 2 * air);
    };
    const said = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 40);
    for (const element of document.querySelectorAll(CONTROLS))
      if (shown(element))
        take(
          element,
          said(element.getAttribute('aria-label') ?? element.textContent ?? '') || element.className,
          element.getBoundingClientRect(),
          true,
        );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = said(node.textContent ?? '');
      if (
        text === '' ||
        parent === null ||
        parent.closest('script, style, option, noscript') ||
        !shown(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      take(parent, text, letters(parent, range.getBoundingClientRect()), false);
    }
    const overlaps = new Set<string>();
    for (const [i, a] of items.entries())
      for (const b of items.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        // A slider and the marks on it are one; so are a field and its words.
        if (a.element.closest('.rail') !== null && b.element.closest('.rail') !== null) continue;
        // A cube's faces are one thing to take hold of.
        if (a.element.closest('.viewcube') !== null && b.element.closest('.viewcube') !== null) continue;
        const label = a.element.closest('label');
        if (label !== null && label === b.element.closest('label')) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > touch && high > touch)
          overlaps.add(`${a.name} / ${b.name} (${Math.round(wide)} x ${Math.round(high)})`);
      }
    const aside = document.querySelector('.consult aside');
    return {
      picture: (document.querySelector('.plate')?.getBoundingClientRect().height ?? 0) / innerHeight,
      overlaps: [...overlaps],
      cut,
      words: aside === null ? 1 : aside.scrollHeight / aside.clientHeight,
    };
  }, TOUCH_PX);
