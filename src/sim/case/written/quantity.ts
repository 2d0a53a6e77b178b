import { type Answer, ask, askRange, LONGEST_ENTRY, refused, value } from './answer.ts';
import { foldEntry } from './fold.ts';
import { CARDINAL } from './numerals.ts';

/** A number, or two as the ends of a range, and what was written after it. */
export interface Quantity {
  low: number;
  high: number;
  unit: string;
  /** `1,400`: the comma may part thousands. */
  thousands: boolean;
}

const ABOUT =
  /^(?:about|around|approximately|approx|circa|ca|c|roughly|some|ungefahr|etwa|rund|environ|alrededor de|aproximadamente|circa di|约|約|~)(?:[.\s]+|(?=\d))/;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)/;
const BETWEEN = /^\s*(?:[-~]|\bto\b|\bbis\b|\ba\b)\s*/;
const OPEN = /^(?:<|>|=|less than|more than|up to|over|under|at least|at most|bis zu|uber|unter|max|min)/;

const numberOf = (written: string): number => Number(written.replace(',', '.'));
const partsThousands = (written: string): boolean => /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(written);

/** Number words for digits at the start: `two weeks`, `a month`. */
function withDigits(text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0];
  if (word === undefined) return text;
  const number = word === 'a' || word === 'an' ? 1 : CARDINAL.get(word);
  return number === undefined ? text : `${number}${text.slice(word.length)}`;
}

/** The quantity that a folded text is, or null. Nothing may stand before it but a word such as `about`. */
export function quantityOf(folded: string): Quantity | null {
  const text = withDigits(folded.replace(ABOUT, '').trimStart());
  const first = NUMBER.exec(text)?.[0];
  if (first === undefined) return null;
  let rest = text.slice(first.length);
  let second = first;
  const gap = /^\s*(?:%|[a-z]{1,12})/.exec(rest)?.[0] ?? '';
  for (const skip of [0, gap.length]) {
    const joint = BETWEEN.exec(rest.slice(skip))?.[0];
    const next = joint === undefined ? undefined : NUMBER.exec(rest.slice(skip + joint.length))?.[0];
    if (joint === undefined || next === undefined) continue;
    second = next;
    rest = rest.slice(skip + joint.length + next.length);
    if (skip > 0 && gap.trim() !== rest.trim()) return null;
    break;
  }
  return {
    low: numberOf(first),
    high: numberOf(second),
    unit: rest.trim().replace(/\.$/, ''),
    thousands: partsThousands(first) || partsThousands(second),
  };
}

/** What a value is measured in: each unit's size in the unit that is answered, and the bounds there. */
export interface Measure {
  units: ReadonlyMap<string, number>;
  /** Size of a bare number; null asks for the unit. */
  bare: number | null;
  /** What is possible at all, both ends included. */
  bounds: readonly [low: number, high: number];
}

/** `[['mm', 'millimetres'], 1]` rows as a table of units. */
export const unitsOf = (
  rows: readonly (readonly [names: string, size: number])[],
): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([names, size]) => names.split(' ').map((name) => [name, size] as const)));

/** One measured value: refused where it is out of bounds, asked where it is a range or lacks its unit. */
export function readMeasure(text: string, measure: Measure): Answer<number> {
  const folded = foldEntry(text);
  if (folded === '') return refused('empty');
  if (folded.length > LONGEST_ENTRY) return refused('not-understood');
  if (OPEN.test(folded)) return ask('range');
  const quantity = quantityOf(folded);
  if (quantity === null) return refused('not-understood');
  if (quantity.thousands) return ask('ambiguous');
  const size = quantity.unit === '' ? measure.bare : measure.units.get(quantity.unit);
  if (size === undefined) return refused('not-understood');
  if (size === null) return ask('which-unit');
  return bounded(quantity.low * size, quantity.high * size, measure.bounds);
}

/** A value within bounds, a range to be asked, or a refusal. */
export function bounded(low: number, high: number, bounds: readonly [number, number]): Answer<number> {
  const inside = (x: number) => Number.isFinite(x) && x >= bounds[0] && x <= bounds[1];
  if (!inside(low) || !inside(high)) return refused('out-of-range');
  if (low > high) return ask('ambiguous');
  return low === high ? value(low + 0) : askRange(low, high);
}
