import type { TreatedLevel } from '../../case.ts';
import { treatable } from '../bones.ts';
import { fold } from '../fold.ts';
import { RELATIVE } from './clauses.ts';
import { askOf, draftsOf, type Notes, newNotes, noteField, noteLevel } from './drafts.ts';
import { evidence } from './evidence.ts';
import { aboutOf, type Fact } from './facts.ts';
import { matchesOf } from './matches.ts';
import { type Names, nameDiscs, nameRest } from './names.ts';
import { type Remark, readSentence, type SentenceRead } from './remarks.ts';
import { sentencesOf } from './sentences.ts';
import { shareOut } from './share-out.ts';
import type { ReportRead } from './types.ts';

/** Longest report that is read, in characters. */
export const LONGEST_REPORT = 100_000;

const NUMBERING =
  /\btransitional\b|\blumbari[sz]\w+|\bsacrali[sz]\w+|\b(?:4|6|four|six) (?:non-?\s?rib[- ]bearing )?lumbar(?:-type)? (?:type )?vertebra\w*|\b(?:4|6|four|six) non-?\s?rib[- ]bearing\b|\b(?:11|13|eleven|thirteen) (?:pairs? of ribs|rib[- ]bearing|thoracic)/g;
const ELSEWHERE = /\b(?:elsewhere|other|remaining|remainder|rest of|otherwise)\b/;
/** Of these a sentence without a bone says nothing unless it speaks of the fracture. */
/** Words for one of several that only a reader can tell apart. */
const WHICH = /\b(?:former|latter|above|below|adjacent|neighbou?r\w*|subjacent|suprajacent)\b/;
const NEEDS_BREAK: ReadonlySet<Fact['field']> = new Set([
  'age',
  'shape',
  'weeksOld',
  'lossRange',
  'treatment',
  'side',
]);
const SAYS_NO: readonly unknown[] = [0, 'no', 'intact'];

const isField = (fact: Fact): boolean => !['broken', 'unbroken', 'whole'].includes(fact.field);

function noteLevels(notes: Notes, remarks: readonly Remark[]): void {
  for (const remark of remarks) {
    const { group } = remark.clause;
    const proof = evidence(remark);
    if (group?.is !== 'bones' || proof === undefined) continue;
    const history = remark.sentence.section === 'history';
    if (history && proof.field !== 'treatment') continue;
    for (const mention of group.mentions) {
      const level = treatable(mention.bone);
      if (level === null) continue;
      const sure = proof.sure && group.sure && mention.sure && !history;
      noteLevel(notes, level, [mention.start, mention.end], sure);
    }
  }
}

/** Facts of a sentence that names no bone go to the one that was spoken of; else they are asked. */
function attach(notes: Notes, remark: Remark, focus: readonly TreatedLevel[], next: boolean): void {
  const speaks = remark.facts.some((fact) => fact.field === 'broken');
  const facts = remark.facts.filter((fact) => isField(fact) && (speaks || !NEEDS_BREAK.has(fact.field)));
  if (ELSEWHERE.test(remark.text)) return;
  const all = [...notes.levels.keys()];
  if (all.length === 0) {
    const broken = remark.facts.find((fact) => fact.field === 'broken');
    if (broken !== undefined) askOf(notes, null, 'level', 'which-level', broken.start, broken.end);
    return;
  }
  if (!speaks) hintCause(notes, remark);
  const which = WHICH.test(remark.text) && (all.length > 1 || RELATIVE.test(remark.text));
  const every = /\b(?:both|all|each)\b/.test(remark.text);
  for (const fact of facts) {
    if (fact.field === 'cause' && !speaks) continue;
    if ((focus.length === 1 || all.length === 1) && !which) {
      const sure = fact.sure && (all.length === 1 ? focus.length === 1 || next : next);
      noteField(notes, focus.length === 1 ? focus[0] : all[0], { ...fact, sure });
    } else if (
      focus.length > 1 &&
      (every || fact.field === 'cause' || ('value' in fact && SAYS_NO.includes(fact.value)))
    ) {
      for (const level of focus) noteField(notes, level, fact);
    } else askOf(notes, null, aboutOf(fact), 'which-level', fact.start, fact.end);
  }
}

/** A cause that is said of no bone in particular may be everybody's. */
function hintCause(notes: Notes, remark: Remark): void {
  for (const fact of remark.facts)
    if (fact.field === 'cause')
      for (const level of notes.levels.keys()) noteField(notes, level, { ...fact, sure: false, weak: true });
}

/** Gives each remark's facts to its bones, and those without a bone to the one last spoken of. */
function noteFacts(notes: Notes, remarks: readonly Remark[]): void {
  let focus: TreatedLevel[] = [];
  let last = -2;
  remarks.forEach((remark, at) => {
    const { group } = remark.clause;
    const history = remark.sentence.section === 'history';
    if (group?.is === 'bones') {
      const levels = group.mentions.flatMap((mention) => treatable(mention.bone) ?? []);
      const drafted = levels.filter((level) => notes.levels.has(level));
      if (!history) {
        focus = drafted;
        last = at;
      }
      const facts = remark.facts.filter((fact) => (history ? fact.field === 'treatment' : isField(fact)));
      if (history) hintCause(notes, remark);
      for (const [level, fact] of shareOut(notes, facts, levels, remark.text))
        if (notes.levels.has(level)) noteField(notes, level, { ...fact, sure: fact.sure && !history });
    } else if (group?.is === 'between') {
      if (evidence(remark) !== undefined) askOf(notes, null, 'level', 'range', group.start, group.end);
    } else if (history) {
      const causes = remark.facts.filter((fact) => fact.field === 'cause');
      for (const fact of causes)
        for (const level of notes.levels.keys())
          noteField(notes, level, { ...fact, sure: false, weak: true });
    } else if (remarks[at + 1]?.sentence !== remark.sentence) {
      attach(notes, remark, focus, last === at - 1 || last === at - 2);
      if (last === at - 1 && remark.facts.some(isField)) last = at;
    }
  });
}

/**
 * Reads an English radiology report into drafts of levels: which bodies are broken or filled, and what is said of them,
 * each with the words that said it. Rules only; takes time in proportion to the length.
 *
 * Never another bone than the one written, never another number: what is out of range, doubted, contradictory, or said
 * of a bone that is not named is in `asks`. A report over `LONGEST_REPORT` characters is not read at all.
 */
export function reportOf(text: string): ReportRead {
  const notes = newNotes(text);
  if (text.length > LONGEST_REPORT) {
    askOf(notes, null, 'level', 'too-long', 0, 40);
    return { levels: [], refused: [], leftAlone: [], asks: notes.asks };
  }
  const folded = fold(text);
  const read: SentenceRead[] = [];
  for (const sentence of sentencesOf(folded, text))
    if (sentence.section !== 'study') read.push(readSentence(folded, sentence, read.at(-1)?.carry ?? false));
  const remarks = read.flatMap((sentence) => sentence.remarks);
  const names: Names = { refused: [], leftAlone: [] };
  noteLevels(notes, remarks);
  noteFacts(notes, remarks);
  const done = new Set<string>();
  for (const remark of remarks) nameRest(notes, remark, names, done);
  nameDiscs(text, read, names);
  for (const match of matchesOf(NUMBERING, folded))
    askOf(notes, null, 'level', 'numbering', match.index, match.index + match[0].length);
  const levels = draftsOf(notes);
  return { levels, ...names, asks: notes.asks };
}
