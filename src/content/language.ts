import type { Case } from '../sim/case/case.ts';
import type { StageId } from '../sim/stages/stages.ts';
import { LABELS, WARNING_WORDS } from './en/labels.ts';
import { EN } from './en/words.ts';
import type { StageText } from './types.ts';

/** The words in use. One language so far; another is another folder beside `en`. */
export const WORDS = EN;
export const L = LABELS;
export { WARNING_WORDS };

/** What is said at a stage for a method: some stages read differently without a balloon or without a procedure. */
export function stageWords(id: StageId, method: Case['method']): StageText {
  const stage = WORDS.stages[id];
  return (method === 'kyphoplasty' ? undefined : stage.instead?.[method]) ?? stage;
}
