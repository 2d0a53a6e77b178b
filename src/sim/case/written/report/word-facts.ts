import type { Fact, Passage } from './facts.ts';
import { matchesOf } from './matches.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

const OTHER_PART =
  /\b(?:transverse process\w*|spinous process\w*|pars|lamina\w*|facets?|pedicles?|ribs?|sacral|sacrum|hip|femoral|pelvic|pubic|sternum|sternal|iliac|wrist|humer\w+|odontoid|articular process\w*|screws?|rods?|hardware|cages?)\b/;
const SACRAL_BONE = /\bs[1-5]\b/;
const OF_BODY =
  /\b(?:compres\w*|burst|wedg\w+|vertebral body|vertebral bodies|end ?-?plates?|height|hight|collaps\w*|vcfs?)\b/;
/** `no significant loss` leaves room for some. */
const HARDLY = /\b(?:significant|appreciable|substantial|marked|definite|obvious)\s+(?:\w+\s+){0,2}$/;

function ofRule(rule: Rule, passage: Passage, start: number, end: number): Fact | null {
  const span = { start: passage.at + start, end: passage.at + end };
  const { says } = rule;
  const tone = passage.tone(start, end);
  if (tone === 'dropped') return null;
  if (says.field === 'broken') {
    if (tone === 'denied')
      return { ...span, start: passage.at + passage.denial(start), field: 'unbroken', sure: true };
    return { ...span, field: 'broken', sure: tone === 'said' && rule.sure !== false };
  }
  if (says.field === 'whole') return tone === 'said' ? { ...span, field: 'whole', sure: true } : null;
  if (says.field === 'open')
    return tone === 'denied'
      ? null
      : { ...span, field: 'ask', about: says.value, sure: false, why: 'unsure' };
  const weak = rule.sure === false ? { weak: true } : {};
  if (tone === 'denied') {
    if (says.denied === null) return null;
    span.start = passage.at + passage.denial(start);
    const hardly = HARDLY.test(passage.text.slice(Math.max(0, start - 50), start));
    if (hardly && says.field === 'heightLoss')
      return { ...span, field: 'lossRange', value: { low: 0, high: 0.2 }, sure: false, why: 'range' };
    return {
      ...span,
      ...weak,
      field: says.field,
      value: says.denied,
      sure: !hardly && rule.sure !== false,
    } as Fact;
  }
  if (says.value === null) return null;
  return {
    ...span,
    ...weak,
    field: says.field,
    value: says.value,
    sure: tone === 'said' && rule.sure !== false,
  } as Fact;
}

/** What a clause says in plain words. */
export function wordFacts(passage: Passage): Fact[] {
  const { text } = passage;
  const facts: Fact[] = [];
  const body = OF_BODY.test(text) || SACRAL_BONE.test(text);
  for (const rule of RULES)
    for (const match of matchesOf(rule.words, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (rule.notBefore?.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (rule.notAfter?.test(text.slice(end, end + 60))) continue;
      if (rule.notWithin?.test(match[0])) continue;
      if (
        rule.says.field === 'broken' &&
        !body &&
        OTHER_PART.test(text.slice(Math.max(0, start - 45), end + 70))
      )
        continue;
      const fact = ofRule(rule, passage, start, end);
      if (fact !== null) facts.push(fact);
    }
  return facts.sort((a, b) => a.start - b.start);
}

/** Whether a clause is about a part of the vertebra that is not its body. */
export const isOtherPart = (text: string): boolean =>
  OTHER_PART.test(text) && !OF_BODY.test(text) && !SACRAL_BONE.test(text);

const DONE =
  /\b(?:kyphoplast\w*|vertebroplast\w*|vertebral augmentation|cement augmentation|bone cement|cement(?:ed|ation)?|pmma|methyl ?methacrylate|augmented)\b/g;
const LEAK = /\b(?:cement|pmma)\s+(?:leak\w*|extravas\w*|embol\w*|migrat\w*)/;
const PLANNED =
  /\b(?:consider\w*|recommend\w*|candidate|planned|planning|plan|scheduled|amenable|may benefit|would benefit|refer\w*|suitable|option|if symptom\w*|prior to|pre-?procedur\w*|pre-?kyphoplasty|pending|request\w*|evaluate for|assessment for|for possible|proposed)\b/;
const PAST =
  /\bs\/p\b|\bstatus[- ]post\b|\bpost[- ]?(?:kypho|vertebro|cement|augment|proced|\b)|\bprior\b|\bprevious(?:ly)?\b|\bafter\b|\bfollowing\b|\bhistory of\b|\btreated\b|\bunder(?:went|gone)\b|\bchanges\b|\bcement\w*|\baugmented\b|\binterval\b|\bold\b|\bpmma\b|\bz\.?n\.?|\bmethyl/;

/** Whether a clause says that its level has been filled with cement before. Plans are no treatment. */
export function treatmentFacts(passage: Passage): Fact[] {
  const facts: Fact[] = [];
  if (PLANNED.test(passage.text)) return facts;
  const leak = LEAK.test(passage.text);
  for (const match of matchesOf(DONE, passage.text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const tone = passage.tone(start, end);
    if (!leak && (tone === 'denied' || tone === 'dropped')) continue;
    const sure = tone !== 'doubted' && PAST.test(passage.text);
    facts.push({
      start: passage.at + start,
      end: passage.at + end,
      field: 'treatment',
      value: 'cemented-before',
      sure,
    });
  }
  return facts;
}
