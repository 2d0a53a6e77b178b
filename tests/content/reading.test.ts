import { describe, expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';
import {
  allPlain,
  plainDebate,
  plainEvents,
  plainParts,
  plainPieces,
  plainWarnings,
  questionPieces,
  STAGE_TEXTS,
  sentencesOf,
  wordCount,
} from './texts.ts';

const HIGHEST_GRADE = 6;
/** Below this the formula measures single words, not reading. */
const LONG_ENOUGH = 30;
const LONGEST_SENTENCE = 28;

const textsOf = (pieces: readonly { text: string }[]): string[] => pieces.map(({ text }) => text);

describe('reading grade, with no word exempt', () => {
  test.each(STAGE_TEXTS)('$name as a whole', ({ name, text }) => {
    expect(readingGrade(textsOf(plainPieces(name, text)))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('the account of the debate and the questions', () => {
    expect(readingGrade(textsOf(plainDebate))).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(readingGrade(textsOf(questionPieces))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('what can go wrong, event by event', () => {
    expect(readingGrade(textsOf(plainEvents))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('what a plan warns of', () => {
    expect(readingGrade(textsOf(plainWarnings))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('what is said of the parts of the picture', () => {
    expect(readingGrade(textsOf(plainParts))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test.each(allPlain.filter(({ text }) => wordCount(text) >= LONG_ENOUGH))('$where', ({ text }) => {
    expect(readingGrade([text]), text).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test.each(allPlain)('$where has no long sentence', ({ text }) => {
    for (const sentence of sentencesOf(text))
      expect(wordCount(sentence), sentence).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  test('measures what a known text measures', () => {
    // 10 words, 11 syllables, 2 sentences: 0.39 * 5 + 11.8 * 1.1 - 15.59.
    expect(readingGrade(['The cat sat on the mat. The dog ran quickly.'])).toBeCloseTo(-0.66, 2);
  });
});
