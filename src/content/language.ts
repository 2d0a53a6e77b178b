import type { AccessCase, LevelCase, ProcedureCase, Treatment } from '../sim/case/case.ts';
import {
  CHAPTERS,
  type ChapterId,
  STAGE_TABLE,
  type StageEntry,
  type StageId,
} from '../sim/stages/stages.ts';
import { LABELS } from './en/labels.ts';
import { UNTOUCHED } from './en/untouched.ts';
import { EN, PLAIN_STAGES } from './en/words.ts';
import type { PatientPart } from './patient.ts';
import type { Wide } from './said.ts';
import type { Tongue } from './tongue.ts';
import type { PlainText, StageWords } from './types.ts';

export type Labels = Wide<typeof LABELS>;

/**
 * Words of the page, and all of a stranger's in another language than English (null for English, whose words are loaded with
 * what shows them). Both change when another language is chosen, see tongues.ts: they are read whenever something is drawn,
 * and nothing keeps what it read. Not a hook in every component nor an argument to all that draws over the picture: the
 * page is drawn anew from its top when the language changes, and the first picture's script has no room for more.
 */
export let L: Labels = LABELS;
export let tongue: Tongue | null = null;

/** A part of a patient's words, given in English, in the language that is spoken. */
export type Teller = <English>(part: PatientPart, english: English) => Wide<English>;
const ENGLISH: Teller = (_, english) => english as Wide<typeof english>;
export let told = ENGLISH;

/** From here on `spoken` is said; null is English. Whoever is drawn hears of it by the session's `language`. */
export function say(spoken: Tongue | null, labels: Labels, teller = ENGLISH): void {
  tongue = spoken;
  L = labels;
  told = teller;
}

/** What a stage says to patients at once. */
export const plainStages = (): StageWords<PlainText> => told('stages', PLAIN_STAGES);

export const chapterTitle = (id: ChapterId, voice: 'plain' | 'clinical'): string =>
  (voice === 'plain' && tongue?.chapters[id]) || EN.chapters[id][voice];

/** What is said at a stage of a bone treated so, by this way in: some stages read differently without a balloon, without a
 * procedure, where the needle goes in beside the pedicle, or where it is settled whether they sleep. */
export function stageWords<Text>(
  words: StageWords<Text>,
  id: StageId,
  treatment: Treatment,
  route: AccessCase['route'] = 'transpedicular',
  anaesthetic: ProcedureCase['anaesthetic'] = 'either',
): Text {
  const stage = words[id];
  const own =
    treatment === 'kyphoplasty' || treatment === 'cemented-before' ? undefined : stage.instead?.[treatment];
  const asleep = anaesthetic === 'either' ? undefined : stage.anaesthetic?.[anaesthetic];
  return own ?? asleep ?? (route === 'extrapedicular' ? stage.beside : undefined) ?? stage;
}

/** What of the story concerns one bone: its own case, how it is gone through, whether it breaks in the story, and the treatments that others have. */
export interface Concerned {
  one: LevelCase;
  procedure: ProcedureCase;
  breaks: boolean;
  others: readonly Treatment[];
}

const entryOf = (id: StageId): StageEntry | undefined => STAGE_TABLE.find((stage) => stage.id === id);

/** The treatment that a stage is told for: the bone's own, or where the stage does nothing to it, that of a bone to which it
 * does something. */
export function toldFor(id: StageId, { one, others }: Concerned): Treatment {
  const has = entryOf(id)?.treatments ?? [];
  return has.includes(one.treatment)
    ? one.treatment
    : (others.find((treatment) => has.includes(treatment)) ?? one.treatment);
}

/** A sentence about a bone that a stage does nothing to; null where the stage's own words are about it. */
export function untouchedWords(
  id: StageId,
  { one: { level, treatment, fracture }, breaks }: Concerned,
  voice: 'plain' | 'clinical',
): string | null {
  const words = (voice === 'plain' && tongue?.untouched) || UNTOUCHED[voice];
  const stage = entryOf(id);
  if (stage === undefined) return null;
  if (stage.breaks === true && treatment !== 'cemented-before') {
    if (fracture.heightLoss === 0) return words.whole(level);
    return breaks ? null : words.older(level);
  }
  // Healthy and before anything is chosen, nothing sets one bone apart.
  if (stage.chapter === CHAPTERS[0] && stage.breaks !== true) return null;
  if (treatment === 'cemented-before') return words.cemented(level);
  if (stage.treatments.includes(treatment)) return null;
  return treatment === 'none' ? words.left(level) : words.noBalloon(level);
}
