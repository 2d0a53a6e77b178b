import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { decoderFor, MOST_BYTES, plain, Refused } from './input.ts';
import { startPool } from './pool.ts';

/** Cases that are read and not yet written, for each process that plans. */
const AHEAD = 4;

/** A line of the input, 1 first. Its text is null where it is longer than any case. */
interface Line {
  line: number;
  text: string | null;
}

/** The lines of a stream that are not empty; what is longer than any case is not kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  let text: string | null = '';
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        if (text === null || text.trim() !== '') yield { line, text };
        line++;
        text = '';
      }
      if (text !== null) text = text.length + part.length > MOST_BYTES ? null : text + part;
    }
  }
  if (text === null || text.trim() !== '') yield { line, text };
}

/** Waits until what was written has gone on: nothing heaps up before a slow reader. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

/**
 * A case a line, a result a line, in the same order: planned on all cores, with only some lines in memory at once. How many
 * lines could not be answered; each has an error in its place.
 * @throws Refused if the file cannot be read.
 */
export async function answerLines(name: string): Promise<{ answered: number; failed: number }> {
  const hands = availableParallelism();
  const pool = startPool(hands);
  const waiting: Promise<{ text: string; failed: boolean }>[] = [];
  const told = { answered: 0, failed: 0 };
  const writeNext = async (): Promise<void> => {
    const next = await waiting.shift();
    if (next === undefined) return;
    told[next.failed ? 'failed' : 'answered']++;
    await write(next.text);
  };
  try {
    for await (const each of linesOf(name === '-' ? process.stdin : createReadStream(name))) {
      waiting.push(pool.answer(each));
      if (waiting.length >= AHEAD * hands) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
  } catch (error) {
    throw new Refused(`${name === '-' ? 'standard input' : plain(name)}: ${plain(String(error))}`);
  } finally {
    pool.close();
  }
  return told;
}
