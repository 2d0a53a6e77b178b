import { ASIDES } from '../../src/content/en/asides.ts';
import { CLINICAL } from '../../src/content/en/clinical.ts';
import { DEBATE } from '../../src/content/en/debate.ts';
import { ABOUT, DECIDE, MATTERS, TEACH } from '../../src/content/en/decide.ts';
import { EVENT_WORDS } from '../../src/content/en/events/events.ts';
import { GROUPS } from '../../src/content/en/groups.ts';
import { HOME } from '../../src/content/en/home.ts';
import { KIOSK } from '../../src/content/en/kiosk.ts';
import { LABELS } from '../../src/content/en/labels.ts';
import { GLOSSARY } from '../../src/content/en/learn/glossary.ts';
import { QUESTION_SET } from '../../src/content/en/learn/questions.ts';
import { MONTHS } from '../../src/content/en/months.ts';
import { PAIN } from '../../src/content/en/pain.ts';
import { PART_TEXTS } from '../../src/content/en/parts.ts';
import { QUESTIONS } from '../../src/content/en/questions.ts';
import { SCREEN } from '../../src/content/en/screen.ts';
import { UNTOUCHED } from '../../src/content/en/untouched.ts';
import { WARNING_WORDS } from '../../src/content/en/warnings/warnings.ts';
import { WON } from '../../src/content/en/won.ts';
import { EN } from '../../src/content/en/words.ts';
import type {
  AsideText,
  ClinicalText,
  KioskText,
  OptionText,
  OtherTreatment,
  PlainText,
  Sourced,
  StageWords,
} from '../../src/content/types.ts';
import type { Decision } from '../../src/learn/questions.ts';
import { TERM_GROUPS } from '../../src/learn/terms.ts';
import { COUNTED } from '../../src/sim/evidence/groups.ts';
import { PAIN_TRIALS } from '../../src/sim/evidence/pain-trials.ts';
import { STAGES, type StageId } from '../../src/sim/stages/stages.ts';

/** One piece of text with the place it stands, so that a failing test names it. */
export interface Piece extends Sourced {
  where: string;
}

const bare = (where: string, text: string): Piece => ({ where, text, sources: [] });
const sourced = (where: string, items: readonly Sourced[]): Piece[] =>
  items.map((item, index) => ({ where: `${where}[${index}]`, ...item }));

/** All that is said at one stage, to everybody. */
export interface StageText {
  plain: PlainText & AsideText;
  clinical: ClinicalText;
  kiosk: KioskText;
}

const TREATMENTS = ['kyphoplasty', 'vertebroplasty', 'none'] as const satisfies readonly (
  | OtherTreatment
  | 'kyphoplasty'
)[];

/** A stage's own words for a treatment, if it has any. */
const ownWords = <Text>(
  words: StageWords<Text>,
  id: StageId,
  treatment: (typeof TREATMENTS)[number],
): Text | undefined => (treatment === 'kyphoplasty' ? words[id] : words[id].instead?.[treatment]);

/** Readers whose words stand apart, stage by stage. */
export const READERS = { plain: EN.stages, asides: ASIDES, clinical: CLINICAL, kiosk: KIOSK };

/** Treatments other than balloon kyphoplasty that a stage has words of its own for. */
export const othersOf = (words: StageWords<object>, id: StageId): string[] =>
  TREATMENTS.filter(
    (treatment) => treatment !== 'kyphoplasty' && ownWords(words, id, treatment) !== undefined,
  );

/** A stage that reads differently for any reader where the needle goes in beside the pedicle. */
function besideText(id: StageId): { name: string; text: StageText }[] {
  const all: readonly StageWords<object>[] = [EN.stages, CLINICAL, KIOSK];
  if (all.every((words) => words[id].beside === undefined)) return [];
  return [
    {
      name: `${id} (beside the pedicle)`,
      text: {
        plain: { ...(EN.stages[id].beside ?? EN.stages[id]), ...ASIDES[id] },
        clinical: CLINICAL[id].beside ?? CLINICAL[id],
        kiosk: KIOSK[id].beside ?? KIOSK[id],
      },
    },
  ];
}

/** A stage that reads differently once it is settled whether they sleep. */
function settledText(id: StageId): { name: string; text: StageText }[] {
  return (['local', 'general'] as const).flatMap((way) => {
    const plain = EN.stages[id].anaesthetic?.[way];
    const clinical = CLINICAL[id].anaesthetic?.[way];
    if (plain === undefined || clinical === undefined) return [];
    return [
      { name: `${id} (${way})`, text: { plain: { ...plain, ...ASIDES[id] }, clinical, kiosk: KIOSK[id] } },
    ];
  });
}

/** Every version of every stage: those for other methods come under their own name. */
export const STAGE_TEXTS: readonly { name: string; text: StageText }[] = STAGES.flatMap((id) =>
  TREATMENTS.flatMap((treatment) => {
    const plain = ownWords(EN.stages, id, treatment);
    const aside = ownWords<AsideText>(ASIDES, id, treatment);
    const clinical = ownWords(CLINICAL, id, treatment);
    const kiosk = ownWords(KIOSK, id, treatment);
    if (plain === undefined || aside === undefined || clinical === undefined || kiosk === undefined)
      return [];
    const name = treatment === 'kyphoplasty' ? id : `${id} (${treatment})`;
    return [{ name, text: { plain: { ...plain, ...aside }, clinical, kiosk } }];
  }),
).concat(STAGES.flatMap(besideText), STAGES.flatMap(settledText));

/** Titles and labels: too short for a reading grade, and not sentences. */
export const plainTitles = (text: StageText): string[] => [text.plain.title, text.kiosk.title];

/** The sentences a patient reads or hears at one stage. */
export const plainPieces = (name: string, { plain, kiosk }: StageText): Piece[] => [
  bare(`${name} lead`, plain.lead),
  bare(`${name} limit`, plain.limit),
  bare(`${name} lookAt`, plain.lookAt.text),
  ...sourced(`${name} more`, plain.more),
  ...sourced(`${name} risks`, plain.risks),
  bare(`${name} kiosk`, kiosk.line),
  bare(`${name} spoken`, kiosk.spoken),
];

export const clinicalPieces = (name: string, { clinical }: StageText): Piece[] => [
  ...sourced(`${name} clinical`, clinical.text),
  ...sourced(`${name} clinical limit`, [clinical.limit]),
  ...sourced(`${name} clinical risks`, clinical.risks),
];

export const OPTION_PARTS = ['what', 'living', 'canDo', 'canHarm', 'notKnown'] as const;

const optionPieces = (where: string, option: OptionText): Piece[] =>
  OPTION_PARTS.map((part) => ({ where: `${where} ${part}`, ...option[part] }));

export const plainDebate: readonly Piece[] = [
  bare('debate lead', DEBATE.plain.lead),
  ...sourced('debate', DEBATE.plain.points),
  ...Object.entries(DEBATE.options).flatMap(([id, option]) => optionPieces(id, option.plain)),
];

export const clinicalDebate: readonly Piece[] = [
  bare('clinical debate lead', DEBATE.clinical.lead),
  ...sourced('clinical debate', DEBATE.clinical.points),
  ...Object.entries(DEBATE.options).flatMap(([id, option]) =>
    optionPieces(`${id} clinical`, option.clinical),
  ),
];

const homePieces: readonly Piece[] = [
  SCREEN.refused,
  SCREEN.gone,
  // What the model itself has worked out is no figure of a source.
  ...[0, 3]
    .flatMap((mm) => [
      WON.lying(mm),
      WON.balloon(mm),
      WON.balloon(-mm),
      WON.cement(-mm),
      MONTHS.left(mm, 5),
      MONTHS.sinks(mm),
    ])
    .map((said) => said.replace(/\d+/g, 'some')),
  HOME.lead,
  HOME.none,
  HOME.turning,
  HOME.paper.turn.how,
  HOME.paper.turn.caption,
  HOME.own.help,
  HOME.paper.caption,
  HOME.paper.captionNone,
  HOME.paper.stillOpen,
  HOME.paper.note,
].map((text) => bare('home', text));

const monthsPieces: readonly Piece[] = Object.values(MONTHS.groups).flatMap(({ early, late }) =>
  sourced('months', [early, late]),
);

const decidePieces: readonly Piece[] = [
  ...[DECIDE.lead, MATTERS.lead, TEACH.lead, TEACH.order.lead, MATTERS.alike, MATTERS.none].map((text) =>
    bare('decide', text),
  ),
  bare('match', LABELS.match.purpose),
  ...DECIDE.steps.map(({ page, text }) => bare(`decide.${page}`, text)),
  ...Object.entries(MATTERS.items).map(([id, { known }]) => ({ where: `matters.${id}`, ...known })),
  ...TEACH.asks.flatMap(({ ask, heard }) => [bare('teach', ask), bare('teach', heard)]),
  ...Object.values(TEACH.order.steps).map((step) => bare('teach.order', step)),
  ...ABOUT.parts.map(({ title, text }) => bare(`about, ${title}`, text)),
];

const groupPieces = (voice: 'plain' | 'clinical'): Piece[] => {
  const { title, lead, counted, times, missing } = GROUPS[voice];
  return [
    ...[title, lead, times, missing].map((text) => bare(`groups.${voice}`, text)),
    ...COUNTED.flatMap(({ id, source }) => [
      { where: `groups.${voice}.${id}`, text: counted[id].what, sources: [source] },
      { where: `groups.${voice}.${id}`, text: counted[id].how, sources: [source] },
    ]),
  ];
};

const painPieces = (voice: 'plain' | 'clinical'): Piece[] => {
  const { title, lead, times, trials, course } = PAIN[voice];
  return [
    bare(`pain.${voice}.title`, title),
    bare(`pain.${voice}.lead`, lead),
    bare(`pain.${voice}.times`, times),
    ...PAIN_TRIALS.flatMap(({ id, source, people }) => [
      bare(`pain.${voice}.${id}`, trials[id].name),
      { where: `pain.${voice}.${id}`, text: trials[id].how, sources: [source] },
      { where: `pain.${voice}.${id}`, text: trials[id].who, sources: [people] },
    ]),
    { where: `pain.${voice}.course`, ...course },
  ];
};

export const questionPieces: readonly Piece[] = QUESTIONS.flatMap(({ ask, why }, index) => [
  bare(`question ${index + 1}`, ask),
  bare(`question ${index + 1} why`, why),
]);

/** What is said of every kind of part, as if of one: what is filled in is a name. */
const partPieces = (voice: 'plain' | 'clinical'): Piece[] =>
  Object.entries(PART_TEXTS).map(([kind, texts]) =>
    bare(
      `${kind} (${voice})`,
      texts[voice].text.replaceAll('{level}', 'T').replaceAll('{side}', 'your left'),
    ),
  );
export const plainParts: readonly Piece[] = partPieces('plain');

/** What is said of a bone that a stage does nothing to. */
const untouchedPieces = (voice: 'plain' | 'clinical'): Piece[] =>
  Object.entries(UNTOUCHED[voice]).map(([name, say]) => bare(`untouched, ${name} (${voice})`, say('T')));

/** What a plan warns of, to those who are told. */
const warningPieces = (voice: 'plain' | 'clinical' | 'kiosk'): Piece[] =>
  Object.entries(WARNING_WORDS).flatMap(([id, texts]) => {
    const text = texts[voice];
    return text === null ? [] : [bare(`${id} (${voice})`, text)];
  });
export const plainWarnings: readonly Piece[] = [...warningPieces('plain'), ...warningPieces('kiosk')];

/** What can go wrong, event by event. Only how common it is has a place for sources. */
const eventPieces = (voice: 'plain' | 'clinical'): Piece[] =>
  Object.entries(EVENT_WORDS).flatMap(([id, { [voice]: text }]) => [
    bare(`${id} (${voice})`, text.what),
    bare(`${id} noticed (${voice})`, text.noticed),
    bare(`${id} done (${voice})`, text.done),
    ...(text.common === null
      ? []
      : [
          ...sourced(`${id} common (${voice})`, [text.common]),
          bare(`${id} looked (${voice})`, text.common.looked),
        ]),
  ]);
const kioskEvents: readonly Piece[] = Object.entries(EVENT_WORDS).flatMap(([id, { kiosk }]) =>
  kiosk === null ? [] : [bare(`${id} (kiosk)`, kiosk)],
);
export const plainEvents: readonly Piece[] = [...eventPieces('plain'), ...kioskEvents];

/** What the glossary says. */
const termPieces: readonly Piece[] = TERM_GROUPS.flatMap((group) =>
  GLOSSARY[group].map(({ id, text, sources }) => ({ where: `term, ${id}`, text, sources })),
);

/** What a learner is asked and told; answers that are wrong may state anything. */
const learnerPieces: readonly Piece[] = QUESTION_SET.questions.flatMap((question) => {
  const waysOf = (ways: Decision['ways']): string[] =>
    ways.flatMap(({ follows, next }) => [
      follows,
      ...(next === undefined ? [] : [next.ask, ...waysOf(next.ways)]),
    ]);
  const more =
    'right' in question ? [question.right] : question.kind === 'decide' ? waysOf(question.ways) : [];
  return [question.ask, question.why, ...more].map((text) => ({
    where: `question, ${question.id}`,
    text,
    sources: question.sources,
  }));
});

export const allPlain: readonly Piece[] = [
  ...painPieces('plain'),
  ...groupPieces('plain'),
  ...homePieces,
  ...monthsPieces,
  ...decidePieces,
  ...untouchedPieces('plain'),
  ...STAGE_TEXTS.flatMap(({ name, text }) => plainPieces(name, text)),
  ...plainDebate,
  ...questionPieces,
  ...plainParts,
  ...plainWarnings,
  ...plainEvents,
];

export const allClinical: readonly Piece[] = [
  ...painPieces('clinical'),
  ...groupPieces('clinical'),
  ...untouchedPieces('clinical'),
  ...STAGE_TEXTS.flatMap(({ name, text }) => clinicalPieces(name, text)),
  ...clinicalDebate,
  ...partPieces('clinical'),
  ...warningPieces('clinical'),
  ...eventPieces('clinical'),
  ...termPieces,
  ...learnerPieces,
];

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’.,-]*/gu) ?? [];
export const wordCount = (text: string): number => wordsOf(text).length;

/** A full stop inside a figure or an abbreviation does not end a sentence: a space and a capital must follow. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u).filter((sentence) => sentence.length > 0);
