import type { TongueText } from '../tongue-texts.ts';

/** Characters that Source Sans 3 lacks: letters and marks of each script. */
export const SCRIPTS = {
  ar: /[\p{Script=Arabic}،؛؟ـ\u064b-\u0652]/u,
  zh: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
} as const;

/** Letters of the Arabic alphabet, with what numbers and units are written in: words change, these do not. */
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟ًٌٍَُِّْ';
/** Units and digits that Intl puts in. */
const CHINESE = '毫米秒钟升第步共一二三四五六七八九十';

/** Characters of a script that texts say, each once, in order. */
export function glyphsOf(texts: readonly TongueText[], script: RegExp): string {
  const more = script === SCRIPTS.ar ? ARABIC : CHINESE;
  const all = new Set([...more, ...texts.flatMap(({ text }) => [...text].filter((one) => script.test(one)))]);
  return [...all].sort().join('');
}

/** Where the letters of a script stand: a face is asked for when one of them is read. */
export const RANGES = { ar: 'U+600-6FF', zh: 'U+3000-303F, U+4E00-9FFF, U+FF00-FFEF' } as const;

/** How a style sheet says which glyphs its face has: a test reads it. */
export const hasLine = (glyphs: string): string => `/* Has ${glyphs} */`;
