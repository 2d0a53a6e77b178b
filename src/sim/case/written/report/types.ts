import type { TreatedLevel } from '../../case.ts';
import type { ShareRange } from '../genant.ts';

/** What a report can say about a broken level. Shares 0..1, mm, weeks. */
export interface Fields {
  treatment: 'cemented-before';
  shape: 'wedge' | 'biconcave' | 'crush' | 'split';
  endplates: 'superior' | 'inferior' | 'both';
  /** Share of height lost at the worst station. */
  heightLoss: number;
  lossAnterior: number;
  lossMiddle: number;
  lossPosterior: number;
  /** Where only a grade, a severity or two ends are said (Genant's grades); never sure. */
  lossRange: ShareRange;
  /** The side that has lost more. */
  side: 'left' | 'right';
  age: 'acute' | 'subacute' | 'chronic';
  weeksOld: number;
  oedema: 'yes' | 'no';
  cleft: 'yes' | 'no';
  posteriorWall: 'breached' | 'intact';
  retropulsionMm: number;
  cause: 'osteoporosis' | 'injury' | 'tumour';
}

export type FieldName = keyof Fields;

/** Start and end in the text, as for `slice`. */
export type Span = readonly [start: number, end: number];

/** A value and the words that said it: `words` is `text.slice(...at)`. */
export interface Found<T> {
  value: T;
  words: string;
  at: Span;
  /** False where the report doubts, contradicts itself, or where the words do not settle it: it is asked. */
  sure: boolean;
}

/** What a report says about one level. Fields that it does not say are absent. */
export type LevelDraft = { level: Found<TreatedLevel> } & { [Name in FieldName]?: Found<Fields[Name]> };

/** Why something is asked. */
export type AskWhy =
  | 'unsure'
  | 'contradictory'
  | 'out-of-range'
  | 'range'
  | 'which-level'
  | 'no-such-level'
  | 'numbering'
  | 'history'
  | 'too-long';

/** A question that a report leaves open, about a level or about none in particular. */
export interface Ask {
  level: TreatedLevel | null;
  what: FieldName | 'level';
  why: AskWhy;
  words: string;
  at: Span;
}

/** A broken bone that is not taken. */
export interface RefusedBone {
  text: string;
  at: Span;
  why: 'not-treatable' | 'no-such-level';
}

/** Bones named without a broken body: discs are named by two. */
export interface LeftAlone {
  text: string;
  at: Span;
  why: 'normal' | 'not-broken' | 'disc' | 'other-part';
}

/** A report as drafts of levels, in the order of the spine, each level once. */
export interface ReportRead {
  levels: LevelDraft[];
  refused: RefusedBone[];
  leftAlone: LeftAlone[];
  asks: Ask[];
}
