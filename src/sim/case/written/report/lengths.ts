import { CARDINAL, ENGLISH } from '../numerals.ts';
import type { Fact, Passage } from './facts.ts';
import { matchesOf } from './matches.ts';

const MM =
  /(?<![\d.,])(-?\d{1,4}(?:[.,]\d{1,2})?)(?:\s?(?:-|to)\s?(\d{1,4}(?:[.,]\d{1,2})?))?\s?-?(mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?)\b/g;
const PUSHED_BEFORE = /\b(?:retro-?puls\w*|retropulis\w*)[^;\d]{0,60}$/;
const PUSHED_AFTER = /^[^;,\d]{0,40}\b(?:retro-?puls\w*|retropulis\w*)/;
const OTHER =
  /\b(?:canal|diameter|listhesis|anterolisthesis|retrolisthesis|haematoma|hematoma|lesion|height|hight|spinal cord|dis[ck])\b/;
/** The canal is some 15 to 18 mm deep: more than this cannot have come into it. */
const DEEPEST_MM = 20;

/** How far a clause says that bone has been pushed into the canal, mm. */
export function retropulsionFacts(passage: Passage): Fact[] {
  const { text: clause, at } = passage;
  const facts: Fact[] = [];
  for (const match of matchesOf(MM, clause)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const lead = PUSHED_BEFORE.exec(clause.slice(Math.max(0, start - 80), start))?.[0];
    const tail = PUSHED_AFTER.exec(clause.slice(end, end + 60))?.[0];
    const near = tail !== undefined && !OTHER.test(tail);
    if (!near && (lead === undefined || (/,/.test(lead) && OTHER.test(lead)))) continue;
    if (!near && OTHER.test(clause.slice(end, end + 24).split(/[;,]|\band\b/)[0])) continue;
    const tone = passage.tone(start, end);
    if (tone === 'dropped' || tone === 'denied') continue;
    const size = match[3].startsWith('c') ? 10 : 1;
    const low = Number(match[1].replace(',', '.')) * size;
    const high = match[2] === undefined ? low : Number(match[2].replace(',', '.')) * size;
    const span = { start: at + start, end: at + end };
    const outside = low < 0 || high > DEEPEST_MM;
    if (outside || low !== high)
      facts.push({
        ...span,
        field: 'ask',
        about: 'retropulsionMm',
        sure: false,
        why: outside ? 'out-of-range' : 'range',
      });
    else facts.push({ ...span, field: 'retropulsionMm', value: low, sure: tone === 'said' });
  }
  return facts;
}

const TIME = new RegExp(
  `\\b(\\d{1,3}|${ENGLISH}|a)(?:\\s?(?:-|to)\\s?(\\d{1,3}))?[\\s-]?(days?|weeks?|wks?|months?|mo|years?|yrs?)[\\s-]?(old|ago|earlier|post|after|since|following)\\b`,
  'g',
);
const WEEKS: Readonly<Record<string, number>> = { d: 1 / 7, w: 1, m: 52 / 12, y: 52 };
const OF_A_PERSON = /^[\s,-]*(?:(?:fe)?male|(?:wo)?man|lady|gentleman|patient|[fm]\b|boy|girl|post-?menop)/;
const OF_A_STUDY =
  /\b(?:compar|prior|stud|exam|mri|ct|radiograph|film|imag|dated|follow|kyphoplast|vertebroplast|surger|operat|scan|recommend|repeat)\w*[^.;,]{0,50}$/;
const OF_A_BREAK =
  /\b(?:fract|fx|injur|fall|fell|trauma|compress|deform|collapse|wedg|vcf|onset|pain|mvc|mva|accident)/;
/** Beyond this an age is somebody's, not a fracture's. */
const LONGEST_YEARS = 15;

const SINCE = /\bsince (?:about |approximately )?(\d{1,3})(?:-(\d{1,3}))? (days?|weeks?|months?|years?)\b()/g;

/** How long ago a clause says that the bone broke, in weeks; months are 52/12. */
export function timeFacts(passage: Passage): Fact[] {
  const { text: clause, at } = passage;
  const facts: Fact[] = [];
  for (const match of [...matchesOf(TIME, clause), ...matchesOf(SINCE, clause)]) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (match[4] === 'old' && OF_A_PERSON.test(clause.slice(end))) continue;
    if (OF_A_STUDY.test(clause.slice(Math.max(0, start - 70), start))) continue;
    if (!OF_A_BREAK.test(clause)) continue;
    if (
      ['post', 'after', 'since', 'following'].includes(match[4]) &&
      !OF_A_BREAK.test(clause.slice(end, end + 30))
    )
      continue;
    const number = match[1] === 'a' ? 1 : (CARDINAL.get(match[1]) ?? Number(match[1]));
    if (match[3].startsWith('y') && number > LONGEST_YEARS) continue;
    const tone = passage.tone(start, end);
    if (tone === 'denied' || tone === 'dropped') continue;
    const span = { start: at + start, end: at + end };
    if (match[2] !== undefined)
      facts.push({ ...span, field: 'ask', about: 'weeksOld', sure: false, why: 'range' });
    else
      facts.push({ ...span, field: 'weeksOld', value: number * WEEKS[match[3][0]], sure: tone === 'said' });
  }
  return facts;
}
