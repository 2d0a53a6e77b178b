import { describe, expect, it } from 'vitest';
import { jointBelow, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { apply, rotate } from '../../../models/math/pose.ts';
import { readDistance } from '../../../scripts/baked.ts';
import { readLink, writeLink } from '../../../src/session/link/url.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { skeletonFor } from '../../../src/sim/anatomy.ts';
import { parseCase } from '../../../src/sim/case/parse.ts';
import { WRITTEN } from '../../../src/sim/case/written/readers.ts';
import { alignmentAt, alignmentRulerOf } from '../../../src/sim/column/alignment.ts';
import { jointRest } from '../../../src/sim/column/joint.ts';
import { spineOf } from '../../../src/sim/column/spine.ts';
import { sample } from '../../../src/sim/field/sample.ts';
import { ownOf } from '../../../src/sim/person/own.ts';
import type { Posture } from '../../../src/sim/person/posture.ts';
import { bakedMesh, manifest } from '../../models/baked.ts';

const woman = { sex: 'F', ageYears: 74, statureCm: 162 } as const;

function standing(posture: Posture | undefined, shape = {}) {
  const patient = { ...woman, shape, posture };
  const own = ownOf(manifest, patient);
  const skeleton = skeletonFor(own.manifest, patient);
  const spine = spineOf(skeleton, 74);
  return { own, skeleton, spine, ...alignmentAt(alignmentRulerOf(skeleton, spine), spine.chain, null) };
}

/** Lean of a bone's upper endplate seen from in front, degrees, top to the right positive. */
function leanOf({ skeleton, spine }: ReturnType<typeof standing>, level: Level): number {
  const { left, right } = skeleton.landmarks[level].superior;
  const across = rotate(spine.chain[levelIndex(level)].rotation, [
    right[0] - left[0],
    right[1] - left[1],
    right[2] - left[2],
  ]);
  return (-Math.atan2(across[1], across[2]) * 180) / Math.PI;
}

/** Of every joint on both sides: how far the lower bone's facet lies from the upper one's, along its normal, mm. */
function gapsOf({ skeleton, spine }: ReturnType<typeof standing>): number[] {
  return LEVELS.slice(0, -1).flatMap((upper, at) =>
    (['left', 'right'] as const).map((side) => {
      const over = apply(spine.joints[at], skeleton.landmarks[upper].facets.inferior[side].centre);
      const under = skeleton.landmarks[LEVELS[at + 1]].facets.superior[side];
      return under.normal.reduce((sum, n, c) => sum + n * (over[c] - under.centre[c]), 0);
    }),
  );
}

describe('a posture', () => {
  it('that is not given leaves all as baked', () => {
    expect(ownOf(manifest, woman).manifest).toBe(manifest);
    expect(standing({}).spine).toEqual(standing(undefined).spine);
  });

  it.each([
    [{ kyphosis: 58 }, 58, null],
    [{ kyphosis: 25, lordosis: 30 }, 25, 30],
    [{ lordosis: 55, curve: 25 }, null, 55],
  ])('%j is that of the column', (posture, kyphosis, lordosis) => {
    const mean = standing(undefined);
    const own = standing(posture, { bodyHeight: 1, facetTurn: -1 });
    const shaped = standing(undefined, { bodyHeight: 1, facetTurn: -1 });
    // Bones that are turned and lean show less of it, or more, from the side.
    const off = 'curve' in posture ? 2.5 : 0.5;
    expect(Math.abs(own.thoracicKyphosisDeg - (kyphosis ?? shaped.thoracicKyphosisDeg))).toBeLessThan(off);
    expect(Math.abs(own.lumbarLordosisDeg - (lordosis ?? shaped.lumbarLordosisDeg))).toBeLessThan(off);
    expect(mean.thoracicKyphosisDeg).toBeGreaterThan(30);
  });

  it.each<[Level, 'left' | 'right']>([
    ['T8', 'right'],
    ['L1', 'left'],
    ['L2', 'right'],
  ])('curves by 25 degrees about %s to the %s, and the body turns with it', (apex, side) => {
    const own = standing({ curve: 25, apex, side });
    const leans = LEVELS.map((level) => leanOf(own, level));
    expect(Math.abs(Math.max(...leans) - Math.min(...leans) - 25)).toBeLessThan(2);
    expect(Math.abs(leans[0])).toBeLessThan(2.5);
    const at = levelIndex(apex);
    const out = side === 'right' ? 1 : -1;
    const [, , z] = own.spine.chain[at].position;
    expect(out * z).toBeGreaterThan(5);
    expect(Math.abs(own.spine.chain[0].position[2])).toBeLessThan(25);
    const [, , ahead] = rotate(own.spine.chain[at].rotation, [1, 0, 0]);
    expect(out * ahead).toBeGreaterThan(0.08);
  });

  it.each<Posture>([
    { kyphosis: 60, lordosis: 55 },
    { kyphosis: 25, lordosis: 25 },
    { curve: 25, apex: 'L1' },
    { curve: 25, apex: 'T8', side: 'left' },
  ])('%j lets facets slide, not part or meet', (posture) => {
    const mean = gapsOf(standing(undefined));
    const worst = gapsOf(standing(posture)).map((gap, at) => gap - mean[at]);
    expect(Math.min(...worst)).toBeGreaterThan(-1.2);
    expect(Math.max(...worst)).toBeLessThan(2);
  });

  it.each<Posture>([
    { kyphosis: 80, lordosis: 55 },
    { kyphosis: 25, lordosis: 15 },
    { curve: 30, apex: 'L1' },
    { curve: 30, apex: 'T8', side: 'left' },
  ])('%j leaves bones beside each other', async (posture) => {
    const { own } = standing(posture);
    for (const [at, upper] of LEVELS.slice(0, -1).entries()) {
      const rest = jointRest(own.manifest.joints[jointBelow(upper)]);
      const { positions } = await bakedMesh(manifest.levels[upper].mesh.file);
      const volume = await readDistance(manifest, LEVELS[at + 1]);
      let nearest = 9;
      for (let o = 0; o < positions.length; o += 6) {
        const [x, y, z] = apply(rest, [positions[o], positions[o + 1], positions[o + 2]]);
        nearest = Math.min(nearest, sample(volume, volume.data, x, y, z));
      }
      expect(nearest, upper).toBeGreaterThan(-0.5);
    }
  });

  it('goes through links and JSON', () => {
    const posture: Posture = { kyphosis: 52, curve: 25, apex: 'L1', side: 'left' };
    const read = parseCase({ patient: { posture: { ...posture, lordosis: 500, tilt: 3 } } }, WRITTEN);
    expect(read.case?.patient.posture).toEqual({ ...posture, lordosis: 55 });
    expect(read.notices.map(({ field }) => field)).toEqual([
      'patient.posture.lordosis',
      'patient.posture.tilt',
    ]);
    const made = parseCase({ patient: { posture } }, WRITTEN).case;
    if (made === null) throw new Error('no case');
    const link = writeLink(made, 3, DEFAULT_VIEW);
    expect(link).toContain('posture=kyphosis:52,curve:25,apex:L1,side:left');
    expect(readLink(link, WRITTEN).case).toEqual(made);
  });
});
