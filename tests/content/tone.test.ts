import { describe, expect, test } from 'vitest';
import { allClinical, allPlain, plainTitles, STAGE_TEXTS } from './texts.ts';

const SELLING =
  /\b(miracle|miraculous|cure[sd]?|guarantee[sd]?|breakthrough|revolutionary|amazing|perfect(?:ly)?|best choice|state.of.the.art|world.class|proven|painless|pain.free|minimally invasive|instant(?:ly)?|simple procedure|completely safe|totally safe|only a few risks)\b/i;
const FEAR =
  /\b(shatter(?:ed|s)?|crush(?:ed|es)?|agony|terrif\w+|horr\w+|deadly|killer|devastat\w+|doom\w*|crippl\w+|victims?|suffer\w*|catastroph\w+|paralysed for life|you will die)\b/i;
const JARGON =
  /\b(operators?|anterior|posterior|IBT|PMMA|kyphosis|fluoroscop\w+|trocar|percutaneous|endplates?|morbidity|conservative|lesions?|cohort|significan\w+|randomi[sz]ed)\b/i;
const AMERICAN =
  /\b(localiz\w+|anesthe\w+|color\w*|center(?:s|ed)?|fiber|edema|hematoma|tumor|pediatric|millimeter|ischemi\w+|stabiliz\w+|mobiliz\w+)\b/i;
/** A figure for a patient is a whole number, and never a share in per cent. */
const HARD_FIGURE = /%|\d\.\d/;
const FREQUENCY = /(\d[\d,]*) (?:of|out of|in) (?:every )?(\d[\d,]*)\b/g;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:\w+ed|put|done|given|made|held|felt|shown|taken|known|found|lost)\b/i;

const plain = [
  ...allPlain,
  ...STAGE_TEXTS.flatMap(({ name, text }) =>
    plainTitles(text).map((title) => ({ where: `${name} title`, text: title })),
  ),
];

describe('tone of the plain words', () => {
  test.each(plain)('$where neither sells nor frightens', ({ text }) => {
    expect(text).not.toMatch(SELLING);
    expect(text).not.toMatch(FEAR);
  });

  test.each(plain)('$where keeps to words that people use', ({ text }) => {
    expect(text).not.toMatch(JARGON);
  });

  test.each(plain)('$where gives whole numbers, each of 100', ({ text }) => {
    expect(text).not.toMatch(HARD_FIGURE);
    for (const [match, , whole] of text.matchAll(FREQUENCY)) expect(whole, match).toBe('100');
  });

  test('most sentences are in the active voice', () => {
    const passive = allPlain.filter(({ text }) => PASSIVE.test(text));
    expect(passive.length / allPlain.length).toBeLessThan(0.25);
  });
});

test('all words are spelt as in Britain', () => {
  for (const { where, text } of [...plain, ...allClinical]) expect(text, where).not.toMatch(AMERICAN);
});

test('selling words stay out of the clinical words too', () => {
  for (const { where, text } of allClinical) expect(text, where).not.toMatch(SELLING);
});
