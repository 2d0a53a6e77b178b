import { type Answer, ask, askRange, LONGEST_ENTRY, refused, value } from './answer.ts';
import { foldEntry } from './fold.ts';
import { GENANT, gradeNumber, SEVERITY } from './genant.ts';
import { bounded, quantityOf } from './quantity.ts';

const PERCENT: ReadonlySet<string> = new Set([
  ...'% percent pct prozent pourcent percento procent パーセント'.split(' '),
  ...['per cent', 'pour cent', 'por ciento', 'per cento', '% loss', '% height loss', 'percent loss'],
]);

/** Fractions in words, as [numerator, denominator]. */
const FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      [
        'half|a half|one half|halb|halfte|die halfte|la moitie|moitie|la mitad|mitad|meta|la meta|½|半分',
        [1, 2],
      ],
      ['third|a third|one third|one-third|ein drittel|un tiers|un tercio|un terzo|⅓', [1, 3]],
      ['two thirds|two-thirds|zwei drittel|deux tiers|dos tercios|due terzi|⅔', [2, 3]],
      [
        'quarter|a quarter|one quarter|one-quarter|a fourth|ein viertel|un quart|un cuarto|un quarto|¼',
        [1, 4],
      ],
      ['three quarters|three-quarters|three fourths|drei viertel|trois quarts|tres cuartos|¾', [3, 4]],
      ['a fifth|one fifth|ein funftel', [1, 5]],
    ] as const
  ).flatMap(([words, parts]) => words.split('|').map((word) => [word, parts] as const)),
);

const ABOUT = /^(?:about|around|approximately|approx\.?|ca\.?|etwa|environ|roughly)\s+/;
const GRADE = /^(?:genant|grade|grad|genant grade|genant grad)\s*([0-9]+|i{1,3}|iv)$/;

/**
 * A share of 0 to 1: `40`, `40 %`, `0,4`, `a third`, `1/3`. Ranges, grades (`Genant 2`) and severities (`mild`) are
 * asked with their ends; `1` alone may be all or one in a hundred and is asked. Below 0 or above all is refused.
 */
export function readShare(text: string): Answer<number> {
  const folded = foldEntry(text);
  if (folded === '') return refused('empty');
  if (folded.length > LONGEST_ENTRY) return refused('not-understood');
  const grade = GRADE.exec(folded)?.[1];
  if (grade !== undefined) {
    const range = GENANT[gradeNumber(grade) ?? -1];
    return range === undefined ? refused('out-of-range') : askRange(range.low, range.high);
  }
  const plain = folded.replace(ABOUT, '').replace(/\.$/, '');
  const severity = SEVERITY.get(plain);
  if (severity !== undefined) return askRange(GENANT[severity].low, GENANT[severity].high);
  const words = FRACTIONS.get(plain);
  if (words !== undefined) return value(words[0] / words[1]);
  const parts = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(plain);
  if (parts !== null)
    return bounded(Number(parts[1]) / Number(parts[2]), Number(parts[1]) / Number(parts[2]), [0, 1]);
  if (/^(?:<|>|less than|more than|up to|over|under|at least|at most)/.test(plain)) return ask('range');
  return fromQuantity(plain);
}

function fromQuantity(text: string): Answer<number> {
  const quantity = quantityOf(text);
  if (quantity === null) return refused('not-understood');
  if (quantity.thousands) return ask('ambiguous');
  const { low, high, unit } = quantity;
  if (PERCENT.has(unit)) return bounded(low / 100, high / 100, [0, 1]);
  if (unit !== '') return refused('not-understood');
  if (low < 0 || high > 100) return refused('out-of-range');
  if (high < 1) return bounded(low, high, [0, 1]);
  if (low >= 2 || (low === 0 && high >= 2)) return bounded(low / 100, high / 100, [0, 1]);
  return ask('which-unit');
}
