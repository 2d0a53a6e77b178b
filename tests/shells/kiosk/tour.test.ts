import { describe, expect, it } from 'vitest';
import { nextOf, TOURS } from '../../../src/shells/kiosk/tour.ts';
import { STAGES, type StageId } from '../../../src/sim/stages/stages.ts';

/** All that a tour shows, from its first step on. */
function walked(depth: keyof typeof TOURS): StageId[] {
  const shown: StageId[] = [];
  for (let id: StageId | null = TOURS[depth].stages[0]; id !== null; id = nextOf(depth, id)) shown.push(id);
  return shown;
}

describe('what a kiosk tells by itself', () => {
  it('takes a minute, or three', () => {
    const seconds = (depth: keyof typeof TOURS) => walked(depth).length * TOURS[depth].seconds;
    expect(seconds('minute')).toBe(60);
    expect(Math.abs(seconds('three') - 180)).toBeLessThan(5);
  });

  it('goes forward only, to the signs of an emergency in the last step, and leaves out no step of three minutes', () => {
    for (const depth of ['minute', 'three'] as const) expect(walked(depth).at(-1)).toBe('after');
    expect(walked('three')).toEqual(STAGES);
  });

  it('says that there are other ways before it shows one', () => {
    expect(walked('minute').indexOf('choices')).toBeLessThan(walked('minute').indexOf('needle'));
  });

  it('goes on from wherever somebody has stepped to', () => {
    expect(nextOf('minute', 'prone')).toBe('needle');
    expect(nextOf('minute', 'healthy')).toBe('fracture');
    expect(nextOf('minute', 'after')).toBe(null);
  });
});
