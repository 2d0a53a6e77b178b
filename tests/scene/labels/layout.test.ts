import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, placeNext, type Sheet, sheetFor } from '../../../src/scene/labels/layout.ts';
import { run } from '../../fixtures/seed.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Spot = readonly [x: number, y: number];

interface Given {
  width: number;
  height: number;
  names: readonly { anchor: Spot; size: Spot }[];
  off: readonly Box[];
  soft: readonly Box[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const boxIn = (width: number, height: number) =>
  fc.tuple(share, share, share, share).map(([a, b, c, d]): Box => {
    const [x, y] = [a * width * 0.8, b * height * 0.8];
    return [x, y, x + 10 + c * width * 0.3, y + 10 + d * height * 0.3];
  });

/** From a phone's pane to a large screen, up to ten names, with a bone, words and neighbours in the way. */
const given: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 300, max: 1900 }), fc.integer({ min: 170, max: 1200 }))
  .chain(([width, height]) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      names: fc.array(
        fc.record({
          anchor: fc.tuple(share, share).map(([x, y]): Spot => [x * width, y * height]),
          size: fc.tuple(share, share).map(([w, h]): Spot => [30 + w * 190, 18 + h * 30]),
        }),
        { maxLength: 10 },
      ),
      off: fc.array(boxIn(width, height), { maxLength: 5 }),
      soft: fc.array(boxIn(width, height), { maxLength: 3 }),
    }),
  );

/** Lays out names in their order; `shown` are those that found a place, in the order of the sheet. */
function placed({ width, height, names, off, soft }: Given): { sheet: Sheet; area: Area; shown: number[] } {
  const sheet = sheetFor(10, 16, 4);
  [...off, ...soft].forEach((box, i) => {
    sheet.off.set(box, 4 * i);
  });
  sheet.offCount = off.length;
  sheet.softCount = soft.length;
  const area: Area = [8, 8, width - 8, height - 8];
  const shown = names.flatMap(({ anchor, size }, i) => {
    sheet.anchors.set(anchor, 2 * sheet.count);
    sheet.sizes.set(size, 2 * sheet.count);
    return placeNext(sheet, area) ? [i] : [];
  });
  return { sheet, area, shown };
}

const boxAt = ({ boxes }: Sheet, i: number): Box => [
  boxes[4 * i],
  boxes[4 * i + 1],
  boxes[4 * i + 2],
  boxes[4 * i + 3],
];
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const places = (sheet: Sheet): number[] => Array.from({ length: sheet.count }, (_, i) => i);

/** Where two leaders meet, by solving for it: shares of both, or null where they run alongside. */
function crossing(p: Spot, q: Spot, r: Spot, s: Spot): readonly [number, number] | null {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const [ex, ey] = [s[0] - r[0], s[1] - r[1]];
  const det = dx * ey - dy * ex;
  if (Math.abs(det) < 1e-9) return null;
  const [fx, fy] = [r[0] - p[0], r[1] - p[1]];
  return [(fx * ey - fy * ex) / det, (fx * dy - fy * dx) / det];
}

const leaderOf = ({ ports, anchors }: Sheet, i: number): readonly [Spot, Spot] => [
  [ports[2 * i], ports[2 * i + 1]],
  [anchors[2 * i], anchors[2 * i + 1]],
];

describe('names on a picture', () => {
  it('never overlap each other or what they keep off, and all stand in the picture', () => {
    fc.assert(
      fc.property(given, (here) => {
        const { sheet, area } = placed(here);
        const shown = places(sheet);
        for (const i of shown) {
          const box = boxAt(sheet, i);
          expect(box[0]).toBeGreaterThanOrEqual(area[0]);
          expect(box[1]).toBeGreaterThanOrEqual(area[1]);
          expect(box[2]).toBeLessThanOrEqual(area[2]);
          expect(box[3]).toBeLessThanOrEqual(area[3]);
          for (const off of here.off) expect(overlap(box, off)).toBe(false);
          for (const j of shown) if (j !== i) expect(overlap(box, boxAt(sheet, j))).toBe(false);
        }
      }),
      run(400),
    );
  });

  it('have leaders that neither cross nor run through another name, and start at their own', () => {
    fc.assert(
      fc.property(given, (here) => {
        const { sheet } = placed(here);
        const shown = places(sheet);
        for (const i of shown) {
          const [from, to] = leaderOf(sheet, i);
          const own = boxAt(sheet, i);
          expect(
            Math.min(
              Math.abs(from[0] - own[0]),
              Math.abs(from[0] - own[2]),
              Math.abs(from[1] - own[1]),
              Math.abs(from[1] - own[3]),
            ),
          ).toBeLessThan(1e-6);
          for (const j of shown) {
            if (j === i) continue;
            const met = crossing(from, to, ...leaderOf(sheet, j));
            if (met !== null) expect(met.every((s) => s > 1e-6 && s < 1 - 1e-6)).toBe(false);
            const box = boxAt(sheet, j);
            const inside = Array.from({ length: 101 }, (_, k) => k / 100).filter((k) => {
              const x = from[0] + k * (to[0] - from[0]);
              const y = from[1] + k * (to[1] - from[1]);
              return x > box[0] && x < box[2] && y > box[1] && y < box[3];
            });
            expect(inside).toEqual([]);
          }
        }
      }),
      run(250),
    );
  });

  it('stand in the same places for the same picture, whatever was laid out before', () => {
    fc.assert(
      fc.property(given, given, (here, other) => {
        const first = placed(here).sheet;
        placed(other);
        expect(placed(here).sheet).toEqual(first);
      }),
      run(60),
    );
  });

  it('are all there where there is room, beside the bone at the height of what they name', () => {
    const names = [100, 140, 180, 220].map((y) => ({ anchor: [400, y] as const, size: [120, 24] as const }));
    const bone: Box = [330, 30, 470, 370];
    const { sheet, shown } = placed({ width: 900, height: 400, names, off: [bone], soft: [] });
    expect(shown).toEqual([0, 1, 2, 3]);
    for (const i of [0, 1, 2, 3]) {
      const [left, top, right, bottom] = boxAt(sheet, i);
      expect(right < bone[0] || left > bone[2]).toBe(true);
      expect(Math.abs((top + bottom) / 2 - names[i].anchor[1])).toBeLessThan(20);
    }
  });

  it('give way to the more important where there is no room, and go under a bone that fills the width', () => {
    const bone: Box = [0, 40, 390, 220];
    const name = { anchor: [170, 130], size: [110, 24] } as const;
    const wide = placed({ width: 390, height: 262, names: [name], off: [bone], soft: [] }).sheet;
    expect(wide.count).toBe(1);
    expect(boxAt(wide, 0)[1] >= bone[3] || boxAt(wide, 0)[3] <= bone[1]).toBe(true);
    const crowd = Array.from({ length: 9 }, (_, i) => ({ ...name, anchor: [20 + 40 * i, 130] as const }));
    const { shown } = placed({ width: 390, height: 262, names: crowd, off: [bone], soft: [] });
    expect(shown[0]).toBe(0);
    expect(shown.length).toBeLessThan(9);
  });
});
