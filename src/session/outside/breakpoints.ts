/**
 * A page in larger type has less room, as a smaller window has: what style sheets ask of the window's size is asked in the
 * reader's type. A media query cannot do that by itself, for its em is the browser's type and not the page's. Only lengths in
 * px are: a rule that makes type itself smaller says so in em.
 */
const written = new WeakMap<CSSMediaRule, string>();

/** A condition as it is written, with its lengths times the size of type; null where it asks for no length. */
export const inType = (condition: string, textSize: number): string | null =>
  /\d+px/.test(condition)
    ? condition.replace(/([\d.]+)px/g, (_, px: string) => `${Number(px) * textSize}px`)
    : null;

const rulesOf = (sheet: CSSStyleSheet): Iterable<CSSRule> => {
  try {
    return sheet.cssRules;
  } catch {
    // Of another origin, as a browser's extension brings it.
    return [];
  }
};

function scale(sheet: CSSStyleSheet, textSize: number): void {
  for (const rule of rulesOf(sheet)) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const condition = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, condition);
    const scaled = inType(condition, textSize);
    if (scaled !== null && scaled !== rule.media.mediaText) rule.media.mediaText = scaled;
  }
}

let textSize = 1;
let watching = false;

/** Sets all breakpoints for a size of type, those of style sheets that come later too. */
export function setBreakpoints(size: number): void {
  watch();
  if (size === textSize) return;
  textSize = size;
  for (const sheet of document.styleSheets) scale(sheet, textSize);
}

function watch(): void {
  if (watching) return;
  watching = true;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (node instanceof HTMLStyleElement && node.sheet !== null) scale(node.sheet, textSize);
        if (node instanceof HTMLLinkElement && node.rel === 'stylesheet')
          node.addEventListener('load', () => node.sheet !== null && scale(node.sheet, textSize), {
            once: true,
          });
      }
  }).observe(document.head, { childList: true });
}
