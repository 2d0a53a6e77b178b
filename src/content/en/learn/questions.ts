import type { QuestionSet } from '../../../learn/questions.ts';
import type { EvidenceId } from '../../../sim/evidence/evidence.ts';
import { CHOOSE_FINDINGS } from './questions/choose-findings.ts';
import { CHOOSE_STEPS } from './questions/choose-steps.ts';
import { DECIDE } from './questions/decide.ts';
import { ORDER } from './questions/order.ts';
import { POINT } from './questions/point.ts';
import { WRONG } from './questions/wrong.ts';
import { XRAY } from './questions/xray.ts';

/** In turn, so that a round is of several kinds. */
const inTurn = <T>(lists: readonly (readonly T[])[]): readonly T[] => {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};

/** The questions that come with the page. */
export const QUESTION_SET: QuestionSet<EvidenceId> = {
  id: 'kyphoscope',
  title: 'Balloon kyphoplasty',
  questions: inTurn([[...CHOOSE_STEPS, ...CHOOSE_FINDINGS], XRAY, POINT, WRONG, DECIDE, ORDER]),
};
