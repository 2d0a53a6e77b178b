import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKETCH_COLOURS, type Spot } from '../../../src/session/sketch/sketch.ts';
import { arrowPath, penPath, TENTHS } from '../../../src/ui/sketch/outline.ts';
import { run } from '../../fixtures/seed.ts';

const numbers = (path: string): Spot[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    (match): Spot => [Number(match[1]) / TENTHS, Number(match[2]) / TENTHS],
  );
const away = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const spot = fc.tuple(
  fc.double({ min: -80, max: 80, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe('a line by hand', () => {
  it('lies round the places that it went through, no wider than it is thick', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (places) => {
        // As a hand goes: step by step, half a millimetre at most.
        const dense = places.flatMap((to, index): Spot[] => {
          const from = places[index - 1] ?? to;
          const steps = Math.max(1, Math.ceil(away(from, to) / 0.5));
          return Array.from({ length: steps }, (_, step): Spot => {
            const share = (step + 1) / steps;
            return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
          });
        });
        const outline = numbers(penPath({ places: dense, pressures: [], sizeMm: 1 }));
        expect(outline.length).toBeGreaterThan(0);
        for (const at of outline)
          expect(Math.min(...dense.map((place) => away(place, at)))).toBeLessThan(1.2);
      }),
      run(15),
    );
  });

  it('is thicker where it was pressed', () => {
    const places = Array.from({ length: 40 }, (_, x): Spot => [x / 2, 0]);
    const high = (pressure: number) =>
      Math.max(
        ...numbers(penPath({ places, pressures: places.map(() => pressure), sizeMm: 2 })).map(([, y]) => y),
      );
    expect(high(0.9)).toBeGreaterThan(1.5 * high(0.2));
  });
});

it('an arrow ends where it was drawn to, and its head is behind that', () => {
  fc.assert(
    fc.property(spot, spot, (from, to) => {
      fc.pre(away(from, to) > 1);
      const [start, tip, wing, again, other] = numbers(arrowPath({ from, to, sizeMm: 1 }));
      expect(away(start, from)).toBeLessThan(0.02);
      expect(away(tip, to)).toBeLessThan(0.02);
      expect(away(again, to)).toBeLessThan(0.02);
      for (const side of [wing, other]) expect(away(side, from)).toBeLessThan(away(to, from) + 0.02);
      expect(away(wing, to)).toBeCloseTo(away(other, to), 1);
    }),
    run(100),
  );
});

/** Linear light. */
const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

/** What is seen by eyes without one kind of cones, at full strength; Machado, Oliveira and Fernandes 2009, table 1. */
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  none: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

/** CIE 1976 L*a*b* of linear sRGB. */
function lab([r, g, b]: number[]): number[] {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

it('colours are told apart by every eye, with no colour at all too', () => {
  const style = readFileSync(new URL('../../../src/ui/sketch/sketch.css', import.meta.url), 'utf8');
  const hex = SKETCH_COLOURS.map((name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(style)?.[1] ?? '');
  for (const [eye, m] of Object.entries(EYES)) {
    const seen = hex.map((one) => {
      const [r, g, b] = linear(one);
      return lab([0, 3, 6].map((row) => Math.max(0, m[row] * r + m[row + 1] * g + m[row + 2] * b)));
    });
    // Ten is plain to see side by side.
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1))
        expect(Math.hypot(...a.map((value, k) => value - b[k])), `${eye}: ${hex[i]}`).toBeGreaterThan(10);
  }
});
