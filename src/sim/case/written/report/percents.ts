import type { Fact, Passage } from './facts.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './types.ts';

const NUM = '-?\\d{1,4}(?:[.,]\\d{1,3})?';
const UNIT = '\\s?(?:%|percent\\b|per cent\\b|pct\\b)';
const PERCENT = new RegExp(
  `(?<![\\d.,])(${NUM})(?:${UNIT})?(?:\\s?(?:-|to)\\s?(\\d{1,4}(?:[.,]\\d{1,3})?))?${UNIT}`,
  'g',
);
const FRACTION =
  /\b(one[- ]third|a third|two[- ]thirds|one[- ]half|half|one[- ]quarter|a quarter|three[- ]quarters|1\/3|2\/3|1\/2|1\/4|3\/4)\b/g;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['one third', 1 / 3],
  ['a third', 1 / 3],
  ['1/3', 1 / 3],
  ['two thirds', 2 / 3],
  ['2/3', 2 / 3],
  ['one half', 1 / 2],
  ['half', 1 / 2],
  ['1/2', 1 / 2],
  ['one quarter', 1 / 4],
  ['a quarter', 1 / 4],
  ['1/4', 1 / 4],
  ['three quarters', 3 / 4],
  ['3/4', 3 / 4],
]);

const FILLER =
  '(?:\\s|is|was|has|of|by|to|at|up|an?|the|be|:|=|\\(|,(?= ?about)|measuring|measures|measured|estimated|approximately|approx\\.?|about|around|roughly|ca\\.?|nearly|almost|over|under|more than|less than|greater than|at least|>|<|~)*$';
const LOSS_BEFORE = new RegExp(
  `\\b(?:loss|reduction|decrease|compres\\w*|collapse\\w*|wedg\\w+|height|hight|heigth|lost|reduced|decreased|depress\\w+|fracture|anterior(?:ly)?|middle|mid|central(?:ly)?|posterior(?:ly)?)${FILLER}`,
);
const OTHER_BEFORE = new RegExp(
  `\\b(?:canal|stenosis|narrowing|compromise|encroachment|occlusion|retropul\\w+|slip|listhesis|likelihood|probability|score|density|bmd|suv|saturation|fraction|risk|frax|young adult|angle)(?:\\s+(?:is|was|narrowed|reduced|decreased|compromised|compressed|effaced|diameter|area|loss|by))*${FILLER}`,
);
const LOSS_AFTER =
  /\b(?:anterior|anteriorly|middle|mid|central|centrally|posterior|posteriorly|superior|vertebral|vertebra|body|height|hight|heigth|loss|compres\w*|collapse\w*|wedg\w+|reduc\w+|depress\w+|decrease\w*|lost)\b/;
const OTHER_AFTER =
  /\b(?:canal|stenosis|narrowing|compromise|encroach\w*|occlusion|listhesis|anterolisthesis|slip\w*|probability|risk|confidence|of cases|young|t-score|dis[ck]|bmd|density|foramin\w*|effusion)\b/;
const REMAINS_AFTER =
  /^\s*(?:of )?(?:the )?(?:normal|original|expected|remaining|residual|preserved|predicted)|^[a-z ]{0,25}\b(?:remaining|preserved|maintained|remains)\b/;
const REMAINS_BEFORE =
  /\b(?:height|hight)[a-z ]{0,20}\bto\b[a-z ]{0,16}$|\b(?:reduced|decreased) to [a-z ]{0,16}$|\b(?:remaining|residual|preserved) (?:[a-z]+ ){0,2}height[a-z: ]{0,16}$/;
const EARLIER = /\b(?:previously|prior|formerly|earlier|initially)[a-z :(,]{0,20}$/;
const OPEN =
  /(?:greater than|more than|over|at least|>|less than|under|up to|<|at most)\s?(?:approximately |about )?$/;

type Binding = 'loss' | 'bare' | 'remains' | 'other';

function bind(clause: string, start: number, end: number): Binding {
  const before = clause.slice(Math.max(0, start - 60), start);
  const rest = clause.slice(end, end + 70);
  if (EARLIER.test(before)) return 'other';
  if (REMAINS_BEFORE.test(before) || REMAINS_AFTER.test(rest.slice(0, 40))) return 'remains';
  if (OTHER_BEFORE.test(before)) return 'other';
  if (LOSS_BEFORE.test(before) && !/^\s*(?:anterior |spinal |central )?canal/.test(rest)) return 'loss';
  const further = rest.replace(/^(?:\s*(?:,|and|to|-|\/)\s*\d+(?:[.,]\d+)?\s*%?)+/, '').split(/[;,()]/)[0];
  const loss = further.search(LOSS_AFTER);
  const other = further.search(OTHER_AFTER);
  if (other >= 0 && (loss < 0 || other < loss)) return 'other';
  if (loss < 0) return 'bare';
  const word = LOSS_AFTER.exec(further)?.[0] ?? '';
  const named = /anterior|middle|mid|central|posterior|superior|vertebra|body/.test(word);
  if (!named) return 'loss';
  const noun = further
    .slice(loss)
    .search(/\b(?:height|hight|heigth|loss|compres|collapse|wedg|reduc|depress|decrease|lost)/);
  const turned = further.slice(loss).search(OTHER_AFTER);
  return turned >= 0 && (noun < 0 || turned < noun) ? 'other' : 'loss';
}

const STATIONS: readonly (readonly [RegExp, 'lossAnterior' | 'lossMiddle' | 'lossPosterior'])[] = [
  [/\banterior(?:ly)?\b(?! (?:wall|cortex))/, 'lossAnterior'],
  [/\b(?:middle|mid|central|centrally|mid-?vertebral)\b(?! canal)/, 'lossMiddle'],
  [/\bposterior(?:ly)?\b(?! (?:wall|cortex|cortical|margin|elements?))/, 'lossPosterior'],
];

/** The station of a percentage: named just after it, or within the words that lead to it. */
function stationOf(
  clause: string,
  start: number,
  end: number,
): 'lossAnterior' | 'lossMiddle' | 'lossPosterior' | null {
  const after = clause.slice(end, end + 50).split(/[;,()\d]|\band\b|\bwith\b/)[0];
  const before =
    clause
      .slice(Math.max(0, start - 50), start)
      .split(/[;,()\d]|\band\b|\bwith\b/)
      .at(-1) ?? '';
  const lead = LOSS_BEFORE.test(before);
  for (const text of lead ? [before, after] : [after]) {
    const named = STATIONS.filter(([words]) => words.test(text));
    if (named.length === 1) return named[0][1];
  }
  return null;
}

type Height = 'heightLoss' | 'lossAnterior' | 'lossMiddle' | 'lossPosterior';

/** The fact of one share of height, or of two as ends; null where it is about something else. */
function shareFact(
  passage: Passage,
  [start, end]: Span,
  low: number,
  high: number,
  carry: boolean,
): Fact | null {
  const clause = passage.text;
  const bound = bind(clause, start, end);
  const tone = passage.tone(start, end);
  if (bound === 'other' || tone === 'denied' || tone === 'dropped') return null;
  const span = { start: passage.at + start, end: passage.at + end };
  const about: Height = stationOf(clause, start, end) ?? 'heightLoss';
  if (!(low >= 0 && high <= 1) || low > high)
    return { ...span, field: 'ask', about, sure: false, why: 'out-of-range' };
  if (bound === 'remains') return { ...span, field: 'ask', about, sure: false, why: 'unsure' };
  const open = OPEN.exec(clause.slice(Math.max(0, start - 30), start))?.[0];
  if (open === undefined && low === high)
    return { ...span, field: about, value: low, sure: tone === 'said' && (bound === 'loss' || carry) };
  const upTo = open !== undefined && /less|under|up to|<|most/.test(open);
  const range = open === undefined ? { low, high } : upTo ? { low: 0, high } : { low, high: 1 };
  return { ...span, field: 'lossRange', value: range, sure: false, why: 'range' };
}

const shareOf = (written: string): number => Number(written.replace(',', '.')) / 100;

/** The shares of height that a clause names. `carry`: a clause before it in the sentence named some. */
export function percentFacts(passage: Passage, carry: boolean): Fact[] {
  const clause = passage.text;
  const facts: (Fact | null)[] = [];
  for (const match of matchesOf(PERCENT, clause)) {
    const low = shareOf(match[1]);
    const high = match[2] === undefined ? low : shareOf(match[2]);
    facts.push(shareFact(passage, [match.index, match.index + match[0].length], low, high, carry));
  }
  for (const match of matchesOf(FRACTION, clause)) {
    const share = PARTS.get(match[1].replace('-', ' '));
    const [start, end] = [match.index, match.index + match[0].length];
    const near = clause.slice(Math.max(0, start - 40), end + 50);
    if (share === undefined || !/\b(?:height|hight|loss|lost|collaps)/.test(near)) continue;
    if (/^\s*(?:of the )?(?:vertebral )?(?:body\b(?! height)|canal|endplate)/.test(clause.slice(end)))
      continue;
    facts.push(shareFact(passage, [start, end], share, share, carry));
  }
  return facts.filter((fact) => fact !== null);
}
