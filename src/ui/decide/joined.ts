/** Words as a sentence lists them, in the page's language. */
export const joined = (names: readonly string[]): string =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(names);
