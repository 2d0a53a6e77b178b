import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt, letGo } from '../../src/session/spare.ts';
import { run } from '../fixtures/seed.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('letting go', () => {
  it('disposes of all that is there, whatever is missing or fails', () => {
    const kind = fc.constantFrom('whole', 'ill', 'null', 'hole');
    fc.assert(
      fc.property(fc.array(kind), (kinds) => {
        const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
        const gone: number[] = [];
        const things: ({ dispose: () => void } | null)[] = [];
        kinds.forEach((here, at) => {
          if (here === 'null') things[at] = null;
          else if (here !== 'hole')
            things[at] = {
              dispose: () => {
                gone.push(at);
                if (here === 'ill') throw new Error('ill');
              },
            };
        });
        letGo(...things);
        expect(gone).toEqual([...kinds.keys()].filter((at) => ['whole', 'ill'].includes(kinds[at])));
        expect(warn).toHaveBeenCalledTimes(kinds.filter((here) => here === 'ill').length);
        warn.mockRestore();
      }),
      run(200),
    );
  });

  it('tells what failed, whatever was thrown', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    attempt(() => {
      throw 'plain words';
    });
    expect(warn).toHaveBeenCalledWith('Kyphoscope: plain words');
  });
});
