import type { LookAt } from '../showing/names.ts';
import type { CasePath, ProcedureCase, ValueAt } from '../sim/case/case.ts';
import type { EvidenceId } from '../sim/evidence/evidence.ts';
import type { ChapterId, StageId } from '../sim/stages/stages.ts';

/** A sentence with the sources of its figures; none where it states no figure. */
export interface Sourced {
  text: string;
  sources: readonly EvidenceId[];
}

/** For patients, what a stage shows at once: grade 6 or below, active, warm, no fear, no sales. */
export interface PlainText {
  title: string;
  /** One to three short sentences: what happens. No figures: those stand in `more`, with their sources. */
  lead: string;
  /** The honest limit of it, in one or two sentences; shown softer but at reading size. */
  limit: string;
  /** "Look at ..." and the part that it names. */
  lookAt: { text: string; part: LookAt };
  /** One sentence that describes the picture to somebody who cannot see it. */
  picture: string;
}

/** For patients, what a stage has in sheets of its own. */
export interface AsideText {
  /** More to read, for whoever wants it: short paragraphs or bullets. */
  more: readonly Sourced[];
  /** What can go wrong here, each with how often where that is known. */
  risks: readonly Sourced[];
}

/** For students and surgeons: exact, in the field's terms. */
export interface ClinicalText {
  title: string;
  text: readonly Sourced[];
  limit: Sourced;
  risks: readonly Sourced[];
}

/** For a stranger standing at a kiosk: a title of a few words and one or two short sentences. */
export interface KioskText {
  title: string;
  line: string;
  /** One sentence to be read aloud: says what is seen without needing to see it. */
  spoken: string;
}

/** Treatments other than balloon kyphoplasty. A stage that would be untrue of one has words for it. */
export type OtherTreatment = 'vertebroplasty' | 'none';

/** A stage's words, with those to show instead where the case is not a balloon kyphoplasty, where the needle goes in beside
 * the pedicle and not through it, and where it is settled whether they sleep. */
export type Told<Text> = Text & {
  instead?: Readonly<Partial<Record<OtherTreatment, Text>>>;
  beside?: Text;
  anaesthetic?: Readonly<Record<Exclude<ProcedureCase['anaesthetic'], 'either'>, Text>>;
};

/** What one reader is told at every stage. A stage has words for each reader, apart: each is loaded with what shows it. */
export type StageWords<Text> = Readonly<Record<StageId, Told<Text>>>;

/** What a plan warns of, in the words of every audience; null where it is nothing to that audience. Students are told all. */
export interface WarningText {
  /** For a patient with the surgeon at the same screen. */
  plain: string | null;
  clinical: string;
  /** For a stranger: only what a case that is planned well may bring about. */
  kiosk: string | null;
}

/** How common an event is: a figure, and how it was looked for, on which the figure hangs. */
export interface Counted extends Sourced {
  sources: readonly [EvidenceId, ...EvidenceId[]];
  looked: string;
}

/** One thing that can go wrong. Only `common` states figures. */
export interface EventText {
  name: string;
  what: string;
  /** Null where we know of no good figure. */
  common: Counted | null;
  noticed: string;
  done: string;
}

/** An event in the words of every audience. */
export interface EventWords {
  plain: EventText;
  clinical: EventText;
  kiosk: string;
}

export type OptionId = 'wait' | 'vertebroplasty' | 'kyphoplasty';

/** One option, told in the same parts and at the same length as every other, so that none is favoured by detail. */
export interface OptionText {
  name: string;
  what: Sourced;
  /** What it is like to go through and to live with. */
  living: Sourced;
  canDo: Sourced;
  canHarm: Sourced;
  notKnown: Sourced;
}

/** What the options can do, can harm and leave open, and what experts make of it. */
export interface Debate {
  /** What the parts of an option are called. */
  parts: Readonly<Record<Exclude<keyof OptionText, 'name'>, string>>;
  options: Readonly<Record<OptionId, { plain: OptionText; clinical: OptionText }>>;
  /** What is agreed and what is not, point by point. */
  plain: { title: string; lead: string; points: readonly Sourced[] };
  clinical: { title: string; lead: string; points: readonly Sourced[] };
}

/** A question that a patient may ask, and why it is worth asking. */
export interface Question {
  ask: string;
  why: string;
}

/** The words of the procedure in one language that are there from the first picture on. */
export interface Words {
  /** BCP 47. */
  language: string;
  stages: StageWords<PlainText>;
  chapters: Readonly<Record<ChapterId, { plain: string; clinical: string }>>;
}

/** A part's name and one sentence (at most two short ones) about it. `{level}` and `{side}` are filled in. */
export interface PartText {
  name: string;
  text: string;
}

export type PartTexts = Readonly<Record<'plain' | 'clinical', PartText>>;

/** A parameter's name and what it means; what each of its choices is called, or from which fields it follows unless it is given. */
export interface ParamText {
  label: string;
  help: string;
  options?: Readonly<Record<string, string>>;
  follows?: string;
}

/** What the words of a parameter must have besides name and meaning, by the values that it may take. */
type ParamMore<Value> = number extends Value
  ? null extends Value
    ? { follows: string; options?: never }
    : { follows?: never; options?: never }
  : { follows?: never; options: Readonly<Record<Exclude<Value, null> & (string | number), string>> };

/** Words for every parameter, and for each of its choices. */
export type ParamTexts = { readonly [Path in CasePath]: ParamText & ParamMore<ValueAt<Path>> };
