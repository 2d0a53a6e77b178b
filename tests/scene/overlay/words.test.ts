import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordLines } from '../../../src/scene/overlay/words.ts';

const size = fc.double({ min: 9, max: 80, noNaN: true });
const y = fc.double({ min: 0, max: 2000, noNaN: true });

/** Top and bottom of a line of type: Source Sans 3 has letters up to 0.74 and down to 0.25 of its size. */
const box = (line: number, px: number) => [line - 0.74 * px, line + 0.25 * px] as const;

describe('the words beside a dimension line', () => {
  it('never run into each other, at any size of type and wherever the two tops are', () => {
    fc.assert(
      fc.property(y, y, size, size, fc.boolean(), (top, past, softPx, strongPx, above) => {
        const { nowWord, now, before, beforeWord } = wordLines(top, past, above, {
          softPx,
          strongPx,
          levelPx: strongPx,
        });
        const boxes = [
          box(nowWord, softPx),
          box(now, strongPx),
          box(before, softPx),
          box(beforeWord, softPx),
        ].sort((a, b) => a[0] - b[0]);
        for (let i = 1; i < boxes.length; i++) expect(boxes[i][0]).toBeGreaterThanOrEqual(boxes[i - 1][1]);
      }),
    );
  });

  it('stand beside what they name where there is room', () => {
    const type = { softPx: 20, strongPx: 30, levelPx: 30 };
    const middle = (line: number, px: number) => (box(line, px)[0] + box(line, px)[1]) / 2;
    // Broken, then raised: the older height is below.
    const raised = wordLines(300, 420, false, type);
    expect(Math.abs(middle(raised.now, 30) - 300)).toBeLessThan(5);
    expect(Math.abs(middle(raised.before, 20) - 420)).toBeLessThan(5);
    // Just broken: where it stood when healthy is above.
    const broken = wordLines(420, 300, true, type);
    expect(Math.abs(middle(broken.now, 30) - 420)).toBeLessThan(5);
    expect(Math.abs(middle(broken.before, 20) - 300)).toBeLessThan(5);
  });
});
