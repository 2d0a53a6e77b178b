import { type Clause, clausesOf } from './clauses.ts';
import { denialOf, scopesOf, toneAt } from './cues.ts';
import type { Fact, Passage } from './facts.ts';
import { gradeFacts } from './grades.ts';
import { type Group, groupsOf } from './groups.ts';
import { retropulsionFacts, timeFacts } from './lengths.ts';
import { mentionsIn } from './mentions.ts';
import { percentFacts } from './percents.ts';
import type { Sentence } from './sentences.ts';
import { treatmentFacts, wordFacts } from './word-facts.ts';

/** What one clause says, and of which bones. */
export interface Remark {
  clause: Clause;
  text: string;
  facts: Fact[];
  sentence: Sentence;
}

export interface SentenceRead {
  remarks: Remark[];
  groups: Group[];
  /** A share of height was named, and the sentence goes on after its end. */
  carry: boolean;
}

const CONNECTORS =
  /^[\s,()]*(?:(?:and|of|at|in|the|also|as well as|plus|or|possibly|probably|likely|perhaps|\?)[\s,]*)*$/;
const DOUBT = /\b(?:or|possibly|probably|likely|perhaps)\b|\?/;
/** A clause without these says nothing that is read. */
const SAYS_SOMETHING = /[a-z]{3}|fx|#|%|\d\s?(?:mm|cm)/;
const VERB = /\b(?:is|are|was|were|shows?|demonstrates?|normal|unremarkable|has|have|without)\b/;
const PLURAL = /\b(?:fractures|deformities|compressions|collapses|vcfs|fxs|fx|bodies|vertebrae)\b/;
const MODIFIERS: readonly Fact['field'][] = ['age', 'shape', 'cause'];

const isBroken = (fact: Fact): boolean => fact.field === 'broken';
const isHeight = (fact: Fact): boolean =>
  ['heightLoss', 'lossAnterior', 'lossMiddle', 'lossPosterior'].includes(fact.field);

/** `Fractures of T7 (mild) and T9 (severe)`: the second bone takes the noun, and what stood before the first. */
function inherited(folded: string, clause: Clause, own: readonly Fact[], head: Remark | null): Fact[] {
  const { group } = clause;
  const from = head?.clause.group;
  if (group === null || head === null || !from) return [];
  if (own.some((fact) => ['broken', 'unbroken', 'whole', 'treatment'].includes(fact.field))) return [];
  const lead = folded.slice(clause.start, group.start);
  if (!CONNECTORS.test(lead)) return [];
  if (VERB.test(folded.slice(group.end, clause.end))) return [];
  const broken = head.facts.find(isBroken);
  if (broken === undefined) return [];
  const plural = PLURAL.test(head.text) && !DOUBT.test(lead);
  const modifiers = head.facts.filter((fact) => MODIFIERS.includes(fact.field) && fact.end <= from.start);
  return [
    { ...broken, sure: broken.sure && plural },
    ...modifiers.map((fact) => ({ ...fact, sure: fact.sure && plural })),
  ];
}

const ARE_BROKEN = /\bare (?:all |both )?(?:\w+ly )?(?:fractured|compressed|collapsed|wedged|broken)\b/;

/** `The endplates of L1 and of L3 are fractured`: what is said at the end is said of all. */
function joinedAtEnd(remarks: readonly Remark[]): void {
  const last = remarks.at(-1);
  const broken = last?.facts.find(isBroken);
  if (last === undefined || broken === undefined || !ARE_BROKEN.test(last.text)) return;
  for (const remark of remarks)
    if (!remark.facts.some((fact) => ['broken', 'unbroken', 'whole'].includes(fact.field)))
      remark.facts.push(broken);
}

const EXCEPT = /\b(?:except|other than|apart from|aside from|with the exception of)\b/;

/** `No fracture except at L1`: a denial that leaves one out. Asked. */
function exempted(lead: string, own: readonly Fact[]): Fact[] {
  const denied = own.find((fact) => fact.field === 'unbroken');
  if (denied === undefined || own.some(isBroken) || !EXCEPT.test(lead)) return [];
  return [{ start: denied.start, end: denied.end, field: 'broken', sure: false }];
}

/** What a sentence says, clause by clause. */
export function readSentence(folded: string, sentence: Sentence, carried: boolean): SentenceRead {
  const span = [sentence.start, sentence.end] as const;
  const mentions = mentionsIn(folded, ...span);
  const groups = groupsOf(folded, mentions, span);
  const words = folded.slice(...span);
  const holes = groups
    .filter((group) => group.mentions.length > 1)
    .map((group) => [group.start - sentence.start, group.end - sentence.start] as const);
  const scopes = scopesOf(words, holes);
  const remarks: Remark[] = [];
  let head: Remark | null = null;
  let carry = carried;
  for (const clause of clausesOf(folded, span, groups)) {
    const offset = clause.start - sentence.start;
    const passage: Passage = {
      text: folded.slice(clause.start, clause.end),
      at: clause.start,
      denial: (start) => Math.max(0, denialOf(scopes, start + offset) - offset),
      tone: (start, end) => toneAt(words, scopes, start + offset, end + offset),
    };
    const own = !SAYS_SOMETHING.test(passage.text)
      ? []
      : [
          ...wordFacts(passage),
          ...percentFacts(passage, carry),
          ...gradeFacts(passage),
          ...retropulsionFacts(passage),
          ...timeFacts(passage),
          ...treatmentFacts(passage),
        ].sort((a, b) => a.start - b.start);
    const share = carry ? own.find((fact) => isHeight(fact) && fact.sure) : undefined;
    if (share !== undefined && clause.group !== null) own.push({ ...share, field: 'broken' });
    if (clause.group !== null) own.push(...exempted(folded.slice(clause.start, clause.group.start), own));
    const remark: Remark = {
      clause,
      text: passage.text,
      facts: [...inherited(folded, clause, own, head), ...own],
      sentence,
    };
    if (own.some(isBroken) && clause.group !== null) head = remark;
    carry ||= own.some((fact) => isHeight(fact) && fact.sure);
    remarks.push(remark);
  }
  joinedAtEnd(remarks);
  return { remarks, groups, carry: carry && folded[sentence.end - 1] === ';' };
}
