import { describe, expect, test } from 'vitest';
import { DEBATE } from '../../src/content/en/debate.ts';
import { QUESTIONS } from '../../src/content/en/questions.ts';
import { OPTION_PARTS, plainWarnings, STAGE_TEXTS, sentencesOf, wordCount } from './texts.ts';

/** What the layouts hold at their type sizes: 26 px in 420 px, and a kiosk's four lines. */
const LIMITS = {
  lead: 40,
  limit: 25,
  lookAt: 14,
  more: 55,
  kioskTitle: 5,
  kioskLine: 30,
  spoken: 20,
  picture: 30,
  warning: 24,
};
const TITLE_CHARACTERS = 28;
const LEAST_DETAIL = 0.8;

describe('length', () => {
  test.each(STAGE_TEXTS)('$name fits where it is shown', ({ text: { plain, kiosk } }) => {
    expect(plain.title.length).toBeLessThanOrEqual(TITLE_CHARACTERS);
    expect(wordCount(plain.lead)).toBeLessThanOrEqual(LIMITS.lead);
    expect(sentencesOf(plain.lead).length).toBeLessThanOrEqual(3);
    expect(wordCount(plain.limit)).toBeLessThanOrEqual(LIMITS.limit);
    expect(wordCount(plain.lookAt.text)).toBeLessThanOrEqual(LIMITS.lookAt);
    for (const { text } of [...plain.more, ...plain.risks])
      expect(wordCount(text), text).toBeLessThanOrEqual(LIMITS.more);
    expect(wordCount(kiosk.title)).toBeLessThanOrEqual(LIMITS.kioskTitle);
    expect(wordCount(kiosk.line)).toBeLessThanOrEqual(LIMITS.kioskLine);
    expect(sentencesOf(kiosk.spoken)).toHaveLength(1);
    expect(wordCount(kiosk.spoken)).toBeLessThanOrEqual(LIMITS.spoken);
    expect(sentencesOf(plain.picture)).toHaveLength(1);
    expect(wordCount(plain.picture)).toBeLessThanOrEqual(LIMITS.picture);
  });

  test.each(STAGE_TEXTS)('$name says what to look at and what can go wrong', ({ text }) => {
    expect(text.plain.lookAt.text).toMatch(/^Look at /);
    expect(text.plain.risks.length).toBeGreaterThan(0);
    expect(text.clinical.risks.length).toBeGreaterThan(0);
    expect(text.clinical.text.length).toBeGreaterThan(0);
  });

  test.each(plainWarnings)('$where is said in a line or two', ({ text }) => {
    expect(wordCount(text)).toBeLessThanOrEqual(LIMITS.warning);
    expect(text).toMatch(/\.$/);
  });

  test('there are eight questions, each with its reason', () => {
    expect(QUESTIONS).toHaveLength(8);
    for (const { ask, why } of QUESTIONS) {
      expect(ask).toMatch(/\?$/);
      expect(why).toMatch(/\.$/);
    }
  });
});

describe.each(['plain', 'clinical'] as const)('%s options', (voice) => {
  const options = Object.values(DEBATE.options).map((option) => option[voice]);

  test.each(OPTION_PARTS)('%s is told at like length for each', (part) => {
    const counts = options.map((option) => wordCount(option[part].text));
    expect(Math.min(...counts) / Math.max(...counts), counts.join(', ')).toBeGreaterThanOrEqual(LEAST_DETAIL);
  });

  test('as a whole they are of like length', () => {
    const counts = options.map((option) =>
      OPTION_PARTS.reduce((sum, part) => sum + wordCount(option[part].text), 0),
    );
    expect(Math.min(...counts) / Math.max(...counts), counts.join(', ')).toBeGreaterThanOrEqual(LEAST_DETAIL);
  });
});
