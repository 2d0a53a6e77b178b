import type { Bone } from './bones.ts';
import { type LevelToken, levelTokens } from './level-tokens.ts';

/** What stands between two separators: bones, bare numbers, marks of a range, and the rest. */
export type LevelItem = { start: number; end: number } & (
  | { is: 'bone'; bone: Bone }
  | { is: 'bare'; number: number }
  | { is: 'range' | 'and' | 'ambiguous' | 'unknown' }
);

type Read = { item: LevelItem | null; next: number };

/** A Roman numeral of nothing but I could be digits: `L II` is asked, `Th XII` is read. */
const plainNumber = (token: Extract<LevelToken, { is: 'number' }>): boolean =>
  token.kind !== 'roman' || token.number % 5 === 0 || token.number > 3;

const skipped = (tokens: readonly LevelToken[], from: number, what: readonly LevelToken['is'][]): number => {
  let at = from;
  while (at < tokens.length && what.includes(tokens[at].is)) at++;
  return at;
};

/** `L 1`, `L-1`, `BWK 12`, `thoracic vertebra 12`: a region and its number. */
function regionFirst(tokens: readonly LevelToken[], at: number): Read {
  const region = tokens[at] as Extract<LevelToken, { is: 'region' }>;
  let to = at + 1;
  if (!region.short) to = skipped(tokens, to, ['skip']);
  const mark = tokens[to];
  if (mark?.is === 'dash' || mark?.is === 'dot') to++;
  const number = tokens[to];
  if (number?.is !== 'number') return { item: { ...region, is: 'ambiguous' }, next: at + 1 };
  const span = { start: region.start, end: number.end };
  const clear = plainNumber(number) && !(region.short && number.kind === 'ordinal');
  const roman = number.kind !== 'roman' || number.start > region.end;
  if (!clear || !roman || (number.number === 0 && region.region === 'S') || decimalAfter(tokens, to))
    return { item: { ...span, is: 'ambiguous' }, next: to + 1 };
  return {
    item: { ...span, is: 'bone', bone: { region: region.region, number: number.number } },
    next: to + 1,
  };
}

/** `L1.5`: a number goes on after its point. */
function decimalAfter(tokens: readonly LevelToken[], at: number): boolean {
  const [number, dot, more] = tokens.slice(at, at + 3);
  return dot?.is === 'dot' && more?.is === 'number' && dot.start === number.end && more.start === dot.end;
}

/** `1st lumbar`, `12. BWK`, `第12胸椎`: an ordinal and its region. A bare number else. */
function numberFirst(tokens: readonly LevelToken[], at: number): Read {
  const number = tokens[at] as Extract<LevelToken, { is: 'number' }>;
  const counted = tokens[at - 1]?.is === 'skip' && tokens[at - 1].end === number.start;
  const dotted = tokens[at + 1]?.is === 'dot';
  const ordinal = number.kind === 'ordinal' || number.kind === 'han' || dotted || counted;
  const to = skipped(tokens, at + 1, ['skip', 'dot']);
  const region = tokens[to];
  if (ordinal && number.number > 0 && region?.is === 'region' && !region.short) {
    const after = tokens[skipped(tokens, to + 1, ['skip'])];
    const span = { start: number.start, end: region.end };
    if (after?.is === 'number' && after.kind === 'digits')
      return { item: { ...span, is: 'ambiguous' }, next: to + 1 };
    return {
      item: { ...span, is: 'bone', bone: { region: region.region, number: number.number } },
      next: to + 1,
    };
  }
  return { item: { start: number.start, end: number.end, is: 'bare', number: number.number }, next: at + 1 };
}

function readItem(tokens: readonly LevelToken[], at: number): Read {
  const token = tokens[at];
  const { start, end } = token;
  if (token.is === 'region') return regionFirst(tokens, at);
  if (token.is === 'number') return numberFirst(tokens, at);
  if (token.is === 'whole')
    return { item: { start, end, is: 'bone', bone: { region: token.region, number: 0 } }, next: at + 1 };
  if (token.is === 'skip' || token.is === 'dot') return { item: null, next: at + 1 };
  if (token.is === 'dash' || token.is === 'range') return { item: { start, end, is: 'range' }, next: at + 1 };
  if (token.is === 'and') return { item: { start, end, is: 'and' }, next: at + 1 };
  return { item: { start, end, is: token.is === 'hedge' ? 'ambiguous' : 'unknown' }, next: at + 1 };
}

/** The items of a folded entry. */
export function levelItems(folded: string): LevelItem[] {
  const tokens = levelTokens(folded);
  const items: LevelItem[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, next } = readItem(tokens, at);
    if (item !== null) items.push(item);
    at = next;
  }
  return items;
}
