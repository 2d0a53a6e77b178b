import type { AskWhy, FieldName, Fields } from './types.ts';

/** One thing that a clause says, before it is known of which bone. Places are in the folded text. */
export type Fact = {
  start: number;
  end: number;
  sure: boolean;
  /** Why it is asked, where not only because it is doubted. */
  why?: AskWhy;
  /** The words only hint: what is said outright elsewhere wins. */
  weak?: boolean;
} & (
  | { [Name in FieldName]: { field: Name; value: Fields[Name] } }[FieldName]
  /** Something was said of a field that cannot be taken: out of range, or two ends. */
  | { field: 'ask'; about: FieldName }
  | { field: 'broken' | 'unbroken' | 'whole' }
);

/** The words of a clause, and how the sentence says what stands in them. */
export interface Passage {
  text: string;
  /** Place of the clause in the report. */
  at: number;
  /** Of a place within the clause. */
  tone: (start: number, end: number) => 'said' | 'denied' | 'doubted' | 'dropped';
  /** Start of the denial of a place within the clause. */
  denial: (start: number) => number;
}

/** Whether something is said at all, surely or not. */
export const said = (passage: Passage, start: number, end: number): boolean =>
  ['said', 'doubted'].includes(passage.tone(start, end));

/** The field that a fact is about; a fact about the bone itself is about its level. */
export function aboutOf(fact: Fact): FieldName | 'level' {
  if (fact.field === 'ask') return fact.about;
  return 'value' in fact ? fact.field : 'level';
}
