import { jointBelow } from '../../models/levels.ts';
import type { PartId } from '../showing/parts.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import type { EvidenceId } from '../sim/evidence/evidence.ts';
import type { StageId } from '../sim/stages/stages.ts';

export const TERM_GROUPS = ['anatomy', 'fracture', 'procedure', 'fluoroscopy', 'evidence'] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** A word of the field: one exact sentence, and where it can be seen. */
export interface Term {
  /** Stands in addresses of the page's own links; kebab case. */
  id: string;
  name: string;
  /** Other forms in which texts have it: plurals, abbreviations. */
  also?: readonly string[];
  /** A respelling, the stressed syllable in capitals. */
  say: string;
  text: string;
  sources: readonly EvidenceId[];
  /** The part that it lights up; `{level}` is the bone that is looked at, `{joint}` the disc below it. */
  part?: PartId;
  /** The stage at whose end that part can be seen, where it comes and goes. */
  seenAt?: StageId;
}

export type Glossary = Readonly<Record<TermGroup, readonly Term[]>>;

/** A piece of a text: plain, or the words that a term explains. */
export type Piece = string | { id: string; words: string };

/** Where words stand in a text; null for nowhere more. */
export type FindTerms = (text: string) => readonly Piece[];

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds terms in texts, each at its first place alone: a text full of links is not read. Longer words win over those in them;
 * what is written in capitals throughout, as FREE, is found so alone. */
export function termFinder(glossary: Glossary): FindTerms {
  const forms = new Map<string, string>();
  for (const group of TERM_GROUPS)
    for (const { id, name, also = [] } of glossary[group])
      for (const form of [name, ...also]) forms.set(keyOf(form), id);
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length || a.localeCompare(b));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\d-])`, 'giu');
  return (text) => {
    const pieces: Piece[] = [];
    const told = new Set<string>();
    let from = 0;
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const id = forms.get(keyOf(words)) ?? forms.get(words.toLowerCase());
      if (id === undefined || told.has(id)) continue;
      told.add(id);
      if (index > from) pieces.push(text.slice(from, index));
      pieces.push({ id, words });
      from = index + words.length;
    }
    if (from < text.length) pieces.push(text.slice(from));
    return pieces;
  };
}

/** Capitals stay as they are. */
const keyOf = (form: string): string => (form === form.toUpperCase() ? form : form.toLowerCase());

/** A term's part in a picture about one bone. */
export const partOf = ({ part }: Term, level: TreatedLevel): PartId | null =>
  part === undefined ? null : part.replace('{level}', level).replace('{joint}', jointBelow(level));

/** Terms that a search finds, those whose name begins so first; all for nothing written. */
export function searchTerms(terms: readonly Term[], asked: string): readonly Term[] {
  const words = asked.trim().toLowerCase();
  if (words === '') return terms;
  const names = ({ name, also = [] }: Term) => [name, ...also].map((one) => one.toLowerCase());
  const rank = (term: Term): number => {
    if (names(term).some((name) => name.startsWith(words))) return 0;
    if (names(term).some((name) => name.includes(words))) return 1;
    return term.text.toLowerCase().includes(words) ? 2 : 3;
  };
  return terms
    .map((term, at) => ({ term, at, rank: rank(term) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ term }) => term);
}
