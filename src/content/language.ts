import type { LevelCase, Treatment } from '../sim/case/case.ts';
import { STAGE_TABLE, type StageId } from '../sim/stages/stages.ts';
import { LABELS, WARNING_WORDS } from './en/labels.ts';
import { UNTOUCHED } from './en/untouched.ts';
import { EN } from './en/words.ts';
import type { StageText } from './types.ts';

/** The words in use. One language so far; another is another folder beside `en`. */
export const WORDS = EN;
export const L = LABELS;
export { WARNING_WORDS };

/** What is said at a stage of a bone treated so: some stages read differently without a balloon or without a procedure. */
export function stageWords(id: StageId, treatment: Treatment): StageText {
  const stage = WORDS.stages[id];
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

const treatmentsOf = (id: StageId): readonly Treatment[] =>
  STAGE_TABLE.find((stage) => stage.id === id)?.treatments ?? [];

/** The treatment that a stage is told for: the bone's own, or where the stage does nothing to it, that of a bone to which it
 * does something. */
export function toldFor(id: StageId, { one, others }: Concerned): Treatment {
  const has = treatmentsOf(id);
  return has.includes(one.treatment)
    ? one.treatment
    : (others.find((treatment) => has.includes(treatment)) ?? one.treatment);
}

/** A sentence about a bone that a stage does nothing to; null where the stage's own words are about it. */
export function untouchedWords(
  id: StageId,
  { one, breaks }: Concerned,
  voice: 'plain' | 'clinical',
): string | null {
  const words = UNTOUCHED[voice];
  const { level, treatment, fracture } = one;
  if (id === 'fracture') {
    if (treatment === 'cemented-before') return words.cemented(level);
    if (fracture.heightLoss === 0) return words.whole(level);
    return breaks ? null : words.older(level);
  }
  // Before the operation is chosen nothing is done to any bone; after it all are told of as they are.
  if (id === 'after') return treatment === 'cemented-before' ? words.cemented(level) : null;
  if (treatmentsOf(id).includes(treatment)) return null;
  if (treatment === 'cemented-before') return words.cemented(level);
  return treatment === 'none' ? words.left(level) : words.noBalloon(level);
}
