import { type Notice, shown } from '../../sim/case/notice.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** A language that an address asks for (`?lang=ar`), or the one that is nearest to it. */
export interface AskedLanguage {
  language: Language;
  /** Says so where it is another than was asked for. */
  notices: readonly Notice[];
}

/** A slip of one letter, or of two in a longer word. */
export const slips = (word: string): number => (word.length < 5 ? 1 : 2);

/** `first` where the address does not say; English where it says nothing that is like one of ours. */
export function languageAsked(search: string, first: Language = 'en'): AskedLanguage {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === null) return { language: first, notices: [] };
  const language = LANGUAGES.find((one) => one === asked);
  if (language !== undefined) return { language, notices: [] };
  const nearest = languageNamed(asked) ?? 'en';
  return {
    language: nearest,
    notices: [{ field: 'lang', problem: 'not-a-choice', given: shown(asked), used: nearest }],
  };
}

/** `de-CH` and `deu` are `de`, `german`, `Deutsch` and `deutch` too; null where it is like none. */
export function languageNamed(asked: string): Language | null {
  const word = asked.trim().slice(0, 24).toLowerCase().replaceAll('_', '-');
  const [first] = word.split('-');
  const coded = LANGUAGES.find((one) => one === canonical(first));
  if (coded !== undefined) return coded;
  const near = LANGUAGES.map((language) => ({
    language,
    away: Math.min(...namesOf(language).map((name) => distance(word, name))),
  })).sort((a, b) => a.away - b.away)[0];
  return near.away <= slips(word) ? near.language : null;
}

/** The shortest code of a language: `deu` is `de`. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return code;
  }
}

/** What a language is called: its code, and its name in English and in itself. */
const namesOf = (language: Language): string[] => [
  language,
  ...['en', language].flatMap((by) =>
    (new Intl.DisplayNames([by], { type: 'language' }).of(language) ?? []).toString().toLowerCase(),
  ),
];

/** Letters to be changed, put in or left out to make one word of another (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== other)));
    row = next;
  }
  return row[b.length];
}
