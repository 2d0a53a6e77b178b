import type { Case } from '../../src/sim/case/case.ts';
import { type Notice, parseCase, refusals } from '../../src/sim/case/parse.ts';
import { WRITTEN } from '../../src/sim/case/written/readers.ts';
import { measuresOf } from '../../src/sim/report.ts';
import { planCase } from '../baked.ts';
import { Refused } from './input.ts';

const WORDS: Readonly<Partial<Record<Notice['problem'], string>>> = {
  'not-treatable': 'cannot be done here; T5 to L5 can',
  'no-such-level': 'is no vertebra; T5 to L5 are',
  unclear: 'may be one of several',
};

const refusalText = ({ field, given, problem }: Notice): string =>
  `${field}: ${given === '' ? 'nothing' : given} ${WORDS[problem] ?? problem}`;

/**
 * The case in loose JSON, and what was not as it should be.
 * @throws Refused if a bone is refused: another one is never planned in its place.
 */
export function caseIn(loose: object): { patientCase: Case; notices: Notice[] } {
  const { case: patientCase, notices } = parseCase(loose, WRITTEN);
  const refused = refusals(notices);
  if (patientCase === null || refused.length > 0) throw new Refused(refused.map(refusalText).join('; '));
  return { patientCase, notices };
}

/** One line of JSON: the measures of every stage, with what was not as it should be among the warnings. */
export async function answerTo(patientCase: Case, notices: readonly Notice[]): Promise<string> {
  const measures = measuresOf(await planCase(patientCase));
  const warnings = [...notices.map((notice) => ({ id: 'input', ...notice })), ...measures.warnings];
  return `${JSON.stringify({ ...measures, warnings })}\n`;
}
