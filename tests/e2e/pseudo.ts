/** A text two fifths longer, with a mark on each vowel; what is filled in is left. */
export const longer = (text: string): string =>
  text.replace(/\{\w+\}|[aeiou]/gi, (one) => {
    const marked = 'áéíóú'['aeiou'.indexOf(one.toLowerCase())];
    return marked === undefined
      ? one
      : one === one.toLowerCase()
        ? marked.repeat(2)
        : marked.toUpperCase() + marked;
  });

/** A module of a language that gives `name`, saying what English says in `longer`'s way; `more` stands over it. */
export const pseudo = (
  file: string,
  name: string,
  english: Readonly<Record<string, string>>,
  more = '',
): string => `
import { ${name} as whole } from './${file}?whole';
const english = ${JSON.stringify(english)};
const longer = ${longer.toString()};
const said = (value, where) => {
  if (typeof value === 'string') return longer(english[where] ?? value);
  if (typeof value === 'function') return (...given) => longer(value(...given));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner, at) => said(inner, where + '.' + at));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner, where === '' ? key : where + '.' + key)]));
};
export const ${name} = { ...said(whole, ''), ${more} };
`;
