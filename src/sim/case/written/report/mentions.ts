import { type Bone, exists, type Region } from '../bones.ts';
import { CARDINAL, ENGLISH, ORDINAL, ROMAN_NUMBER } from '../numerals.ts';
import { matchesOf } from './matches.ts';

/** A bone named in a report. */
export interface Mention {
  bone: Bone;
  start: number;
  end: number;
  /** False where the region was left out and a bare number could be something else: `L1 and 2`. */
  sure: boolean;
}

const SHORT: Readonly<Record<string, Region>> = {
  t: 'T',
  th: 'T',
  d: 'T',
  dv: 'T',
  tv: 'T',
  lv: 'L',
  bwk: 'T',
  tee: 'T',
  tea: 'T',
  l: 'L',
  el: 'L',
  ell: 'L',
  lwk: 'L',
  c: 'C',
  hwk: 'C',
  s: 'S',
  thoracic: 'T',
  dorsal: 'T',
  lumbar: 'L',
  cervical: 'C',
  sacral: 'S',
};
const ROMANS = 'iv|vii|viii|vi|ix|xii|xi';
const SHORT_NAME = new RegExp(
  `(?<![a-z0-9'])(bwk|lwk|hwk|tee|tea|ell|el|th|tv|dv|lv|t|d|l|c|s)([ .#-]{0,2})(\\d{1,3}|${ENGLISH}|${ROMANS})(?![a-z0-9]|\\.\\d)`,
  'g',
);
const LONG_NAME = new RegExp(
  `(?<![a-z0-9])(thoracic|dorsal|lumbar|cervical|sacral)(?: vertebrae?| vertebral bod(?:y|ies)| level)?([ -]{1,2})(\\d{1,2}|${ENGLISH})(?![a-z0-9]|\\.\\d)`,
  'g',
);
const ORDINAL_NAME =
  /(?<![a-z0-9])(\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)([ -])(thoracic|dorsal|lumbar|cervical|sacral)(?![a-z])/g;

/** A number with a unit or a noun that counts is no bone: `L 5 mm`, `lumbar 2 views`. */
const COUNTED =
  /^\s*-?(?:%|percent|per cent|pct|mm|cm|ml|cc|mg|degrees?|weeks?|days?|months?|years?|views?|images?|slices?|cases?|fragments?|screws?|levels?\b)/;
/** `T1 2` could be T12. */
const DIGITS_AFTER = /^ \d{1,2}(?!\d|[.,]\d)/;
/** Bones of a letter and a space are rare for these; `C 5`, `S 1` are left. */
const NEEDS_NO_SPACE = new Set(['c', 's', 'tv', 'dv', 'lv', 'el', 'ell', 'tea']);

const numberOf = (written: string): number =>
  CARDINAL.get(written) ??
  ORDINAL.get(written) ??
  ROMAN_NUMBER.get(written) ??
  Number.parseInt(written.replace(/\D/g, ''), 10);

/** Words that make T1 and T2 a bone; else they are sequences of an MRI. */
const BONE_AFTER =
  /^[\s)]*(?:vertebra|vertebral|compression|fracture|fx|wedge|wedging|body|superior|inferior|anterior|endplate|burst|collapse|(?:to|through|thru|-|\/|,|and|&)\s*(?:t(?:[3-9]|1[0-2])\b|l\d\b))/;
const BONE_BEFORE =
  /(?:(?:fractures?|deformity|deformities|level|levels|bod(?:y|ies)|compression|collapse|kyphoplasty|vertebroplasty|wedging)\s+(?:of|at|involving|in)\s+(?:the\s+)?|c\d\s*(?:-|to|through|and|\/|,|&)\s*)$/;
const SEQUENCE_AFTER =
  /^[\s-]*(?:weighted|-?w\b|wi\b|signal|hyper|hypo|iso|bright|dark|fat|flair|stir|sequence|sagittal|axial|image|prolong|shorten|high|low|relax|fse|tse|fs\b)/;

function isSequence(folded: string, mention: Mention, from: number): boolean {
  const { region, number } = mention.bone;
  if (region !== 'T' || number > 2) return false;
  const after = folded.slice(mention.end, mention.end + 40);
  if (SEQUENCE_AFTER.test(after)) return true;
  if (BONE_AFTER.test(after)) return false;
  return !BONE_BEFORE.test(folded.slice(Math.max(from, mention.start - 40), mention.start));
}

function plausible(folded: string, match: RegExpExecArray, number: number): boolean {
  const [whole, name, gap, written] = match;
  const at = match.index;
  if (COUNTED.test(folded.slice(at + whole.length, at + whole.length + 14)) && gap.includes(' '))
    return false;
  if (/\d{3}/.test(written)) return gap === '' && number < 200;
  const spelt = /^[a-z]/.test(written);
  if (spelt && gap === '') return false;
  if (spelt && ['d', 'c', 's'].includes(name)) return false;
  if (
    gap.includes(' ') &&
    NEEDS_NO_SPACE.has(name) &&
    !(spelt && name.startsWith('e')) &&
    !(spelt && name === 'tea')
  )
    return false;
  if (name === 'd' && /(?:vitamin|vit|3|2|4)[ .]*$/.test(folded.slice(Math.max(0, at - 9), at))) return false;
  return true;
}

/** The bones named between two places of a folded report, in the order of the text. */
export function mentionsIn(folded: string, start: number, end: number): Mention[] {
  const text = folded.slice(start, end);
  const found: Mention[] = [];
  for (const pattern of [SHORT_NAME, LONG_NAME])
    for (const match of matchesOf(pattern, text)) {
      const number = numberOf(match[3]);
      if (!plausible(text, match, number)) continue;
      const bone = { region: SHORT[match[1]], number: number === 0 ? -1 : number };
      const end = match.index + match[0].length;
      const after = text.slice(end, end + 16);
      const sure = !DIGITS_AFTER.test(after) || COUNTED.test(after.slice(3)) || COUNTED.test(after.slice(2));
      found.push({ bone, start: start + match.index, end: start + end, sure });
    }
  for (const match of matchesOf(ORDINAL_NAME, text)) {
    const bone = { region: SHORT[match[3]], number: numberOf(match[1]) };
    found.push({ bone, start: start + match.index, end: start + match.index + match[0].length, sure: true });
  }
  found.sort((a, b) => a.start - b.start);
  return withBareNumbers(
    folded,
    found.filter((mention, at) => at === 0 || mention.start >= found[at - 1].end),
    end,
  ).filter((mention) => !isSequence(folded, mention, start));
}

const BARE = /\s*(-|\/|,\s*and|,|&|and|to|through|thru)\s*(\d{1,2})(?![\d%a-z]|[.,]\d|\s*(?:%|-))/y;
/** After a comma a bare number is a bone only where the list or its noun goes on. */
const LIST_GOES_ON =
  /^\s*(?:$|[.;)]|(?:,|and|&|,\s*and)\s*[tl]?\d|(?:vertebra|compression|fracture|wedge|bod|deform))/;

/** `L4-5`, `T11/12`, `T7, 8 and 9`: bare numbers that go on with the region before them. */
function withBareNumbers(folded: string, mentions: readonly Mention[], end: number): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    let last = mention;
    all.push(last);
    for (;;) {
      BARE.lastIndex = last.end;
      const match = BARE.exec(folded);
      if (match === null || match.index + match[0].length > end) break;
      const to = match.index + match[0].length;
      const bone = { region: last.bone.region, number: Number(match[2]) };
      const after = folded.slice(to, to + 24);
      const tight = match[1] === '-' || match[1] === '/';
      if (bone.number <= last.bone.number || !exists(bone) || COUNTED.test(after)) break;
      if (!tight && !LIST_GOES_ON.test(after)) break;
      last = { bone, start: to - match[2].length, end: to, sure: tight };
      all.push(last);
    }
  }
  return all;
}
