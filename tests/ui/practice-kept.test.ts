import { describe, expect, it } from 'vitest';
import { newLog } from '../../src/practice/log.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { sessionFrom } from '../../src/ui/practice/keep.ts';

const log = { ...newLog('L1', 'blind'), events: [{ kind: 'end' as const, t: 12 }] };

describe('a session as a file', () => {
  it('comes back with its case, whatever else stands in the file', () => {
    const read = sessionFrom(JSON.stringify({ case: defaultCase(), log, score: [1] }));
    expect(read).toEqual({ case: defaultCase(), log, eight: false });
    const one = sessionFrom(JSON.stringify({ case: defaultCase(), log, eight: true }));
    expect(one?.eight).toBe(true);
  });

  it('is refused where it is none, or of a bone that its case has not', () => {
    for (const text of ['', '[]', 'null', '{"case":{}}', JSON.stringify({ case: defaultCase('T12'), log })])
      expect(sessionFrom(text), text).toBeNull();
  });
});
