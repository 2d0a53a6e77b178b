import { GENANT, gradeNumber, SEVERITY } from '../genant.ts';
import { type Fact, type Passage, said } from './facts.ts';
import { matchesOf } from './matches.ts';

const GRADE_WORDS =
  'minimal|minimally|slight|slightly|subtle|trace|mild|mildly|moderate|moderately|severe|severely|marked|markedly|advanced';
const BETWEEN =
  '(?:(?:chronic|acute|subacute|old|remote|healed|new|anterior|anteriorly|central|centrally|superior|inferior|posterior|left|right|lateral|and|upper|lower|end ?-?plates?|wedge|wedged|wedge-shaped|biconcave|osteoporotic|pathologic|pathological|traumatic|insufficiency|burst|vertebral|body|t\\d+|l\\d+|degree of|asymmetric|appearing|wedging|crush|compression|compressed)[\\s,/-]+){0,7}';
const BROKEN =
  'compres|wedg|fract|fx|height|hight|loss of (?!disc|disk|lordosis)(?:[a-z]+ ){0,3}(?:height|hight)|collaps|deformit|biconcav|depression|reduction (?:in|of) (?:[a-z]+ ){0,2}(?:height|hight)|crush|vcf';
const SEVERE = new RegExp(
  `\\b(${GRADE_WORDS})(?:(?:\\s*-?\\s*to\\s*-?\\s*|-|\\/)(${GRADE_WORDS}))?[\\s,-]+${BETWEEN}(?:${BROKEN})`,
  'g',
);
const SEVERE_AFTER = new RegExp(
  `\\b(?:fractures?|deformity|wedging|wedge|collapse|biconcave|biconcavity|crush|[tl]\\d{1,2})\\s*(?:[,:(-]|\\bis\\b|\\bappears\\b)\\s*(?:genant )?(${GRADE_WORDS})()(?=\\s*(?:$|[).,;]))`,
  'g',
);
const GENANT_GRADE =
  /\b(?:genant|sq)[a-z' -]{0,20}(?:grade |= ?)?([0-9]|iii|ii|i)\b|\bgrade ([0-9]|iii|ii|i)\b(?=[\s,(]*(?:\(?(?:mild|moderate|severe)\)?[\s,]*)?(?:[a-z]+ ){0,3}(?:wedg|biconc|crush|fract|deform|compress|vcf|collapse))|\b(?:wedge|biconcave|crush|fracture|deformity)[\s,(]+(?:genant )?grade ([0-9]|iii|ii|i)\b/g;
const OF_DISC = /\bdis[ck]\b/;

/** The grades and severities that a clause names, as ranges. */
export function gradeFacts(passage: Passage): Fact[] {
  const clause = passage.text;
  const facts: Fact[] = [];
  const range = (start: number, end: number, low: number, high: number) =>
    facts.push({
      start: passage.at + start,
      end: passage.at + end,
      field: 'lossRange',
      value: { low: GENANT[low].low, high: GENANT[high].high },
      sure: false,
      why: 'range',
    });
  for (const pattern of [SEVERE, SEVERE_AFTER])
    for (const match of matchesOf(pattern, clause)) {
      const start = match.index + match[0].indexOf(match[1]);
      if (!said(passage, start, start + match[1].length) || OF_DISC.test(match[0])) continue;
      const [low, high] = [match[1], match[2] || match[1]].map((word) => SEVERITY.get(word) ?? 0);
      range(start, match.index + match[0].length, low, high);
    }
  for (const match of matchesOf(GENANT_GRADE, clause)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!said(passage, start, end)) continue;
    const grade = gradeNumber(match[1] ?? match[2] ?? match[3]);
    if (grade !== null) range(start, end, grade, grade);
    else
      facts.push({
        start: passage.at + start,
        end: passage.at + end,
        field: 'ask',
        about: 'lossRange',
        sure: false,
        why: 'out-of-range',
      });
  }
  return facts;
}
