import type { LevelCase, Treatment } from '../sim/case/case.ts';
import { CHAPTERS, STAGE_TABLE, type StageEntry, type StageId } from '../sim/stages/stages.ts';
import { LABELS } from './en/labels.ts';
import { UNTOUCHED } from './en/untouched.ts';
import { EN } from './en/words.ts';
import type { StageWords } from './types.ts';

/** The words in use. One language so far; another is another folder beside `en`. */
export const WORDS = EN;
export const L = LABELS;

/** What is said at a stage of a bone treated so: some stages read differently without a balloon or without a procedure. */
export function stageWords<Text>(words: StageWords<Text>, id: StageId, treatment: Treatment): Text {
  const stage = words[id];
  return (
    (treatment === 'kyphoplasty' || treatment === 'cemented-before'
      ? undefined
      : stage.instead?.[treatment]) ?? stage
  );
}

/** What of the story concerns one bone: its own case, whether it breaks in the story, and the treatments that others have. */
export interface Concerned {
  one: LevelCase;
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
  const words = UNTOUCHED[voice];
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
