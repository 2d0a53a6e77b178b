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

/** The same as a style sheet has it: U+4E00-4E02, U+4E0A. */
export function rangeOf(glyphs: string): string {
  const points = [...glyphs].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last !== undefined && point <= last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
