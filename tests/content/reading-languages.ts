import { sentencesOf, wordsOf } from './texts.ts';

/** How texts count, for formulas of their language. */
interface Counted {
  words: number;
  sentences: number;
  /** Of each word. */
  syllables: readonly number[];
  long: number;
}

/** Spoken parts of a word: each run of vowels is one, but for what a language parts or does not speak. */
const SYLLABLES = {
  // Two open vowels, or a closed one with an accent beside another, are two.
  es: (word: string) =>
    word.replace(/([aeoáéó])(?=[aeoáéóíú])|([íú])(?=[aeoáéó])/g, '$1$2-').match(/[aeiouáéíóúü]+/g),
  de: (word: string) => word.match(/[aeiouyäöü]+/g),
  // A last e, with or without s or nt, is mute.
  fr: (word: string) =>
    word.replace(/(?<=.{2}[^aeiouyéèêëàâîïôûùü])(e|es|ent)$/, '').match(/[aeiouyéèêëàâîïôûùüœ]+/g),
} as const;

function count(texts: readonly string[], language: keyof typeof SYLLABLES): Counted {
  // «L’os» is read as one word with what it leans on.
  const words = texts.flatMap(wordsOf).map((word) => word.replace(/[.,’-]+$/, ''));
  return {
    words: words.length,
    sentences: texts.flatMap(sentencesOf).length,
    syllables: words.map((word) => Math.max(1, SYLLABLES[language](word.toLowerCase())?.length ?? 1)),
    long: words.filter((word) => [...word].length > 6).length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Perspicuity of Spanish, 0 to 100, easy above 65 ("bastante fácil" on the INFLESZ scale).
 * Formula: F. Szigriszt Pazos, 1993. Scale for patients' texts: I. M. Barrio-Cantalejo and others, An Sist Sanit Navar 2008;31:135.
 */
export function perspicuity(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, 'es');
  return 206.835 - (62.3 * sum(syllables)) / words - words / sentences;
}

/** School year of a German text (first Vienna formula: R. Bamberger and E. Vanecek, 1984). */
export function schoolYear(texts: readonly string[]): number {
  const { words, sentences, syllables, long } = count(texts, 'de');
  const share = (some: number) => (100 * some) / words;
  return (
    0.1935 * share(syllables.filter((one) => one >= 3).length) +
    0.1672 * (words / sentences) +
    0.1297 * share(long) -
    0.0327 * share(syllables.filter((one) => one === 1).length) -
    0.875
  );
}

/** Ease of a French text, 0 to 100, easy above 70 (L. Kandel and A. Moles, 1958, after Flesch). */
export function ease(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, 'fr');
  return 207 - (1.015 * words) / sentences - (73.6 * sum(syllables)) / words;
}
