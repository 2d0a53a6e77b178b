import type { Page } from 'playwright';

/** Puts a rule on the page that is open, as its policy lets scripts do: a style element it refuses. */
export const styled = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
