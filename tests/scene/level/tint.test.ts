import { describe, expect, it } from 'vitest';
import { type Moved, tintColours } from '../../../src/scene/level/tint.ts';

/** Three vertices; the first falls by the whole wedge, the second by half of it, the third not at all. */
const moved = (wedge: number, fallMm = 8, sizeFactor = 1): Moved => ({
  targets: {
    wedge: {
      positions: Float32Array.from([0, -fallMm, 0, 0, -fallMm / 2, 0, 0, 0, 0]),
      normals: new Float32Array(9),
    },
    central: { positions: new Float32Array(9), normals: new Float32Array(9) },
  },
  wedge,
  central: 0,
  sizeFactor,
});

function colours(now: Moved, beside: Moved): number[][] {
  const out = new Uint8Array(9);
  tintColours(out, now, beside);
  return [0, 3, 6].map((o) => [...out.subarray(o, o + 3)]);
}

const WHITE = [255, 255, 255];

describe('the tint of what differs', () => {
  it('leaves bone alone that stands as it stands beside', () => {
    expect(colours(moved(0.5), moved(0.5))).toEqual([WHITE, WHITE, WHITE]);
  });
  it('is full where bone was raised by 6 mm, weaker where less, none where nothing moved', () => {
    // Raised by 0.75 of 8 mm = 6 mm, and by 3 mm: (3 - 0.3) / 5.7 = 0.474 of the way from white.
    const [full, half, none] = colours(moved(0.25), moved(1));
    expect(full).toEqual([70, 190, 205]);
    expect(half[0]).toBeCloseTo(255 - 0.474 * 185, -1);
    expect(none).toEqual(WHITE);
  });
  it('has another colour where bone stands lower', () => {
    expect(colours(moved(1), moved(0.25))[0]).toEqual([205, 110, 190]);
  });
  it('compares two fractures of their own', () => {
    expect(colours(moved(1, 2), moved(1, 8))[0]).toEqual([70, 190, 205]);
  });
  it('says nothing of what no film would show', () => {
    expect(colours(moved(0.5), moved(0.53))[0]).toEqual(WHITE);
  });
});
