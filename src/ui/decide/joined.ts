/** Names as a sentence lists them, in the page's language, each as it stands within a sentence. */
export const joined = (names: readonly string[]): string =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
  );
