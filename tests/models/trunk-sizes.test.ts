import { describe, expect, it } from 'vitest';
import { LEVELS, levelIndex } from '../../models/levels.ts';
import { degrees } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { ribLengthMm, ribLine } from '../../models/rib.ts';
import { STERNUM } from '../../models/sternum.ts';
import { CORD_MM, cord, duralSac } from '../../models/trunk/cord.ts';
import { atRest, sacralSlope } from '../../models/trunk/rest.ts';
import { rootUnderPedicle } from '../../models/trunk/roots.ts';
import type { Tissue } from '../../models/trunk/tissue.ts';
import { bakedMesh } from './baked.ts';
import { rest } from './trunk.ts';

async function boxOf(part: string): Promise<{ low: Vec3; high: Vec3 }> {
  const { positions } = await bakedMesh(`trunk/${part}.glb`);
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < positions.length; i++) {
    low[i % 3] = Math.min(low[i % 3], positions[i]);
    high[i % 3] = Math.max(high[i % 3], positions[i]);
  }
  return { low, high };
}

/** Widest z and x extent of a tissue's vertices within a slice of height. */
function slice(tissue: Tissue, y: number, half: number): { wide: number; deep: number; count: number } {
  const z: number[] = [];
  const x: number[] = [];
  for (let v = 0; v < tissue.share.length; v++)
    if (Math.abs(tissue.positions[3 * v + 1] - y) < half) {
      x.push(tissue.positions[3 * v]);
      z.push(tissue.positions[3 * v + 2]);
    }
  return { wide: Math.max(...z) - Math.min(...z), deep: Math.max(...x) - Math.min(...x), count: z.length };
}

/** Hutchinson's table of a man's ribs, inches (Todd's Cyclopaedia of Anatomy and Physiology IV, 1849, Thorax, table A). */
const INCHES = [5.25, 9, 11, 12.25, 12.5, 12.6, 12.25, 12.1, 11.5, 10.5, 8.25, 4.5];
/** A woman's column over a man's: the baked one is a woman's (40.15 over 36.95 mm at L1, Yadav 2020). */
const SMALLER = 36.95 / 40.15;

describe('ribs', () => {
  const lengths = Array.from({ length: 12 }, (_, index) => ribLengthMm(ribLine(rest, index)));

  it('are as long as real ones, within 12 %', () => {
    lengths.forEach((mm, i) => {
      expect(mm / (INCHES[i] * 25.4 * SMALLER), `rib ${i + 1}`).toBeGreaterThan(0.88);
      expect(mm / (INCHES[i] * 25.4 * SMALLER), `rib ${i + 1}`).toBeLessThan(1.12);
    });
  });

  it('grow to the longest and shrink after it', () => {
    const longest = lengths.indexOf(Math.max(...lengths));
    for (let i = 1; i < 12; i++)
      if (i <= longest) expect(lengths[i]).toBeGreaterThan(lengths[i - 1]);
      else expect(lengths[i]).toBeLessThan(lengths[i - 1]);
  });

  it('sink from head to end, and never cross the one below', () => {
    for (let index = 0; index < 12; index++) {
      const line = ribLine(rest, index);
      expect(line[line.length - 1][1]).toBeLessThan(line[0][1] - 30);
    }
    for (let index = 0; index < 9; index++) {
      const [upper, lower] = [ribLine(rest, index), ribLine(rest, index + 1)];
      const nearest = Math.min(
        ...upper
          .slice(12)
          .flatMap((p) => lower.slice(12).map((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]))),
      );
      expect(nearest, `ribs ${index + 1} and ${index + 2}`).toBeGreaterThan(11);
    }
  });
});

describe('pelvis', () => {
  it('has a sacrum as broad as women have (106 mm, SD 5: Bangladesh J Anat 2017;15, 60 sacra), and crests 260 to 295 mm apart', async () => {
    const sacrum = await boxOf('sacrum');
    expect(sacrum.high[2] - sacrum.low[2]).toBeGreaterThan(96);
    expect(sacrum.high[2] - sacrum.low[2]).toBeLessThan(116.5);
    const hip = await boxOf('hip');
    expect(2 * hip.high[2]).toBeGreaterThan(260);
    expect(2 * hip.high[2]).toBeLessThan(295);
    expect(hip.low[2]).toBeGreaterThan(1);
  });

  it('slopes as standing adults do: 25 to 55 degrees', () => {
    expect(degrees(sacralSlope(rest))).toBeGreaterThan(25);
    expect(degrees(sacralSlope(rest))).toBeLessThan(55);
  });
});

describe('cord and sac', () => {
  it('have the diameters of the table where they are given', () => {
    const made = cord(rest);
    for (const [place, wide] of CORD_MM) {
      if (!Number.isInteger(place) || place < 1 || place > 10) continue;
      const { canal } = rest.landmarks[LEVELS[place]];
      const [, y] = atRest(rest, LEVELS[place], [canal.centre[0], canal.centre[1] - 2, 0]);
      expect(slice(made, y, 4).wide).toBeCloseTo(wide, 0);
    }
  });

  it('the conus ends in the lower half of L1, the sac between S1 and S3', () => {
    const marks = rest.landmarks.L1;
    const lowest = (tissue: Tissue): number =>
      tissue.positions.filter((_, i) => i % 3 === 1).reduce((a, b) => Math.min(a, b));
    const end = lowest(cord(rest));
    expect(end).toBeLessThan(atRest(rest, 'L1', [marks.canal.centre[0], 0, 0])[1]);
    expect(end).toBeGreaterThan(
      atRest(rest, 'L1', [marks.canal.centre[0], marks.inferior.centre[1], 0])[1] - 6,
    );
    const sac = lowest(duralSac(rest));
    expect(sac).toBeLessThan(atRest(rest, 'S1', [-27, -34, 0])[1]);
    expect(sac).toBeGreaterThan(atRest(rest, 'S1', [-25, -70, 0])[1]);
  });
});

it('every root leaves below its own pedicle and above the next', () => {
  LEVELS.forEach((level, index) => {
    const { isthmus, heightMm } = rest.landmarks[level].pedicles.right;
    const under = rootUnderPedicle(rest, index);
    expect(under[1]).toBeLessThan(
      atRest(rest, level, [isthmus[0], isthmus[1] - heightMm / 2, isthmus[2]])[1],
    );
    const next = LEVELS[index + 1];
    if (next === undefined) return;
    const below = rest.landmarks[next].pedicles.right;
    expect(under[1]).toBeGreaterThan(
      atRest(rest, next, [below.isthmus[0], below.isthmus[1] + below.heightMm / 2, below.isthmus[2]])[1],
    );
  });
});

it('the sternum stands where its landmarks are: notch at T2-T3, angle at T4-T5, end at T9', () => {
  const between = (y: number, upper: (typeof LEVELS)[number], lower: (typeof LEVELS)[number]): void => {
    expect(y).toBeLessThan(rest.poses[levelIndex(upper)].position[1] + 9);
    expect(y).toBeGreaterThan(rest.poses[levelIndex(lower)].position[1] - 9);
  };
  between(STERNUM.notch[1], 'T2', 'T3');
  between(STERNUM.angle[1], 'T4', 'T5');
  between(STERNUM.end[1], 'T9', 'T9');
});
