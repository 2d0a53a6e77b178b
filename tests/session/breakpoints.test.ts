import { describe, expect, it } from 'vitest';
import { inType } from '../../src/session/outside/breakpoints.ts';

describe('breakpoints in the reader’s type', () => {
  it('go with the size of type, all lengths in px of a condition', () => {
    expect(inType('(max-width: 699px)', 2)).toBe('(max-width: 1398px)');
    expect(inType('(max-width: 1099px) and (orientation: landscape)', 1.5)).toBe(
      '(max-width: 1648.5px) and (orientation: landscape)',
    );
    expect(inType('(max-width: 900px), (max-height: 1200px)', 1.25)).toBe(
      '(max-width: 1125px), (max-height: 1500px)',
    );
  });

  it('leave alone what is asked in em, and what asks for no length', () => {
    for (const condition of ['(max-width: 35em)', '(prefers-reduced-motion: reduce)', 'print'])
      expect(inType(condition, 2)).toBeNull();
  });
});
