import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeText, timeText } from '../../../src/session/link/time-text.ts';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { END } from '../../../src/sim/stages/timeline.ts';
import { moment } from '../../fixtures/moment.ts';
import { run } from '../../fixtures/seed.ts';

describe('a time in a link', () => {
  it('is a stage by its name, done, or a share of it', () => {
    for (const id of STAGES) {
      expect(readTimeText(id)).toBe(moment(id));
      expect(timeText(moment(id))).toBe(id);
    }
    expect(readTimeText('inflate.4')).toBeCloseTo(moment('inflate', 0.4), 12);
    expect(readTimeText(' Inflate.25 ')).toBeCloseTo(moment('inflate', 0.25), 12);
    expect(timeText(moment('inflate', 0.4))).toBe('inflate.4');
    expect(timeText(0)).toBe(`${STAGES[0]}.0`);
  });

  it.each([
    '',
    '9',
    'lunch',
    'inflate.',
    'inflate.x',
    'inflate.4.4',
    'inflate.1234567',
    'inflate 4',
    '__proto__',
  ])('is none for %j', (text) => expect(readTimeText(text)).toBeNull());

  it('comes back to a ten-thousandth of a stage, and never from another stage but at its very ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: END, noNaN: true }), (t) => {
        const back = readTimeText(timeText(t));
        if (back === null) throw new Error(`${timeText(t)} is no time`);
        expect(Math.abs(back - t)).toBeLessThanOrEqual(0.5001e-4);
        expect(timeText(back)).toBe(timeText(t));
      }),
      run(2000),
    );
  });
});
