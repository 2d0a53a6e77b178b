import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './texts.ts';

/** A figure is read as one short word: the formula was made for running text without figures. */
const syllablesOf = (word: string): number => Math.max(1, syllable(word));

/** Flesch-Kincaid grade over all words, with none exempt. */
export function readingGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}
