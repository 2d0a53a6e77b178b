import { answerTo, caseIn } from './answer.ts';
import { looseCase, MOST_BYTES, plain, Refused } from './input.ts';
import { type Answer, errorLine } from './pool.ts';

async function answer({ line, text }: { line: number; text: string | null }): Promise<Answer> {
  try {
    if (text === null) throw new Refused(`longer than any case (${MOST_BYTES / 1e6} MB)`);
    const { patientCase, notices } = caseIn(looseCase(text));
    return { text: await answerTo(patientCase, notices), failed: false };
  } catch (error) {
    return errorLine(error instanceof Refused ? error.message : plain(String(error)), line);
  }
}

/** One of the processes that plan cases a line: takes a numbered line, answers with a line of the output. */
process.on('message', async (line: { line: number; text: string | null }) => {
  process.send?.(await answer(line));
});
