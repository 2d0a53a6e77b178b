import type { Region } from './bones.ts';
import { CARDINAL, HAN_NUMBER, ORDINAL, ORDINAL_ENDS, ROMAN_NUMBER } from './numerals.ts';
import { JOINTS, REGION_WORD, SHORT_REGION, WHOLE_BONE } from './region-words.ts';

/** How a number was written; `digits` may be anything, the others are 1 to 12. */
export type NumberKind = 'digits' | 'ordinal' | 'word' | 'han' | 'roman';

export type LevelToken = { start: number; end: number } & (
  | { is: 'region'; region: Region; short: boolean }
  | { is: 'whole'; region: Region }
  | { is: 'number'; number: number; kind: NumberKind }
  | { is: 'skip' | 'and' | 'range' | 'hedge' | 'dash' | 'dot' | 'unknown' }
);

const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}ªº]+/uy;
const DIGITS = /\d+/y;
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+/uy;
const MARKS: Readonly<Record<string, 'and' | 'dash' | 'dot' | 'hedge' | 'range' | 'skip'>> = {
  ',': 'and',
  ';': 'and',
  '/': 'and',
  '&': 'and',
  '+': 'and',
  '|': 'and',
  '\n': 'and',
  '\r': 'skip',
  '-': 'dash',
  '~': 'range',
  '.': 'dot',
  ':': 'skip',
  '(': 'skip',
  ')': 'skip',
  '[': 'skip',
  ']': 'skip',
  '?': 'hedge',
  '<': 'hedge',
  '>': 'hedge',
  '!': 'hedge',
};

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

function wordToken(word: string, start: number): LevelToken {
  const span = { start, end: start + word.length };
  const short = SHORT_REGION.get(word);
  if (short !== undefined) return { ...span, is: 'region', region: short, short: true };
  const region = REGION_WORD.get(word);
  if (region !== undefined) return { ...span, is: 'region', region, short: false };
  const whole = WHOLE_BONE.get(word);
  if (whole !== undefined) return { ...span, is: 'whole', region: whole };
  const kinds = [
    ['han', HAN_NUMBER],
    ['ordinal', ORDINAL],
    ['word', CARDINAL],
    ['roman', ROMAN_NUMBER],
  ] as const;
  for (const [kind, numbers] of kinds) {
    const number = numbers.get(word);
    if (number !== undefined) return { ...span, is: 'number', number, kind };
  }
  return { ...span, is: JOINTS.get(word) ?? 'unknown' };
}

/** Eastern text has no spaces: the longest known word at each place. */
function easternTokens(run: string, start: number): LevelToken[] {
  const tokens: LevelToken[] = [];
  let at = 0;
  while (at < run.length) {
    const length = [4, 3, 2, 1].find((n) => wordToken(run.slice(at, at + n), 0).is !== 'unknown') ?? 1;
    tokens.push(wordToken(run.slice(at, at + length), start + at));
    at += length;
  }
  return tokens;
}

/** Arabic writes 12th in two words, after the region: `الثانية عشرة`. */
const TEEN = /^\s+عشره?(?![\p{L}])/u;

/** A short entry, folded, as tokens of levels. */
export function levelTokens(text: string): LevelToken[] {
  const tokens: LevelToken[] = [];
  let at = 0;
  while (at < text.length) {
    const word = matchAt(LETTERS, text, at);
    const digits = word === null ? matchAt(DIGITS, text, at) : null;
    const eastern = word === null && digits === null ? matchAt(EASTERN, text, at) : null;
    if (word !== null) {
      const before = tokens.at(-1);
      const token = wordToken(word, at);
      at += word.length;
      if (before?.is === 'number' && before.kind === 'digits' && before.end === token.start) {
        if (ORDINAL_ENDS.has(word)) {
          tokens[tokens.length - 1] = { ...before, kind: 'ordinal', end: at };
          continue;
        }
      }
      const teen =
        token.is === 'number' && /^\p{Script=Arabic}/u.test(word) ? TEEN.exec(text.slice(at)) : null;
      if (teen && token.is === 'number') {
        at += teen[0].length;
        tokens.push({ ...token, number: token.number + 10, end: at });
      } else tokens.push(token);
    } else if (digits !== null) {
      tokens.push({
        is: 'number',
        number: Number(digits),
        kind: 'digits',
        start: at,
        end: at + digits.length,
      });
      at += digits.length;
    } else if (eastern !== null) {
      tokens.push(...easternTokens(eastern, at));
      at += eastern.length;
    } else {
      const mark = text[at];
      if (mark !== ' ') tokens.push({ is: MARKS[mark] ?? 'unknown', start: at, end: at + 1 });
      at += 1;
    }
  }
  return tokens;
}
