import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/sim/case/written/answer.ts';
import { readLevels } from '../../../../src/sim/case/written/levels.ts';
import { NOT_TAKEN, TAKEN } from './levels-table.ts';
import { READERS } from './values-table.ts';

/** An answer in the notation of the table; numbers to two places. */
function written(answer: Answer<unknown>): unknown {
  if (answer.is === 'refused') return `!${answer.why}`;
  if (answer.is === 'ask')
    return answer.range ? `?${answer.why} ${answer.range.low} ${answer.range.high}` : `?${answer.why}`;
  return answer.value;
}

describe('levels in a short entry', () => {
  it.each([...TAKEN, ...NOT_TAKEN].map((row) => [row[0], row] as const))(
    '%j',
    (entry, [, levels, refused]) => {
      const read = readLevels(entry);
      expect(read.levels.join(' ')).toBe(levels);
      expect(read.refused.map(({ text, why }) => `${text} ${why}`)).toEqual(refused ?? []);
    },
  );
});

describe.each(Object.entries(READERS))('%s', (_, { read, rows }) => {
  it.each(rows)('%j is %s', (entry, meant) => {
    const answer = written(read(entry));
    if (typeof meant === 'number') expect(answer).toBeCloseTo(meant, 2);
    else expect(answer).toBe(meant);
  });
});
