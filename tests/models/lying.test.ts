import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../models/levels.ts';
import { apply, IDENTITY, invert, type Pose } from '../../models/math/pose.ts';
import { scale } from '../../models/math/vec.ts';
import { carried } from '../../models/trunk/carry.ts';
import { limbs } from '../../models/trunk/couch.ts';
import { lyingOn, ON_TABLE, TOP_MM } from '../../models/trunk/lying.ts';
import { RIGID_PARTS, type TrunkManifest } from '../../models/trunk/manifest.ts';
import { boneIndex } from '../../models/trunk/rest.ts';
import type { Tissue } from '../../models/trunk/tissue.ts';
import { skin } from '../../models/trunk/torso.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import type { Case } from '../../src/sim/case/case.ts';
import { platesOf } from '../../src/sim/column/plates.ts';
import { columnAt, seatAt, spineOf } from '../../src/sim/column/spine.ts';
import { fractureFor } from '../../src/sim/level/plan.ts';
import { anyCase } from '../fixtures/arbitrary.ts';
import { caseOf } from '../fixtures/real.ts';
import { run } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';
import { bakedFile, bakedMesh, manifest } from './baked.ts';
import { rest } from './trunk.ts';

const whole = skin(rest);

/** Somebody as broken, and what they lie on. */
function lies(patientCase: Case): { poses: Pose[]; size: number; table: Pose; all: Pose[] } {
  const skeleton = skeletonFor(manifest, patientCase.patient);
  const size = skeleton.sizeFactor;
  const seats = patientCase.levels.map((one) =>
    seatAt(platesOf(skeleton, one.level, fractureFor(one, skeleton)), levelIndex(one.level), 1, 1),
  );
  const { column } = columnAt(spineOf(skeleton, patientCase.patient.ageYears).chain, seats.reverse());
  const poses = [...column, { ...rest.sacrumOnL5, position: scale(rest.sacrumOnL5.position, size) }];
  const on = lyingOn(rest, whole, poses, size);
  return { poses, size, table: on.table, all: [...poses, on.table, on.board, on.head] };
}

/** The rest frame's bones and, after them, what is given in that frame itself. */
const withTable = { ...rest, poses: [...rest.poses, IDENTITY, IDENTITY, IDENTITY] };

/** How far under the table's top the lowest of these lies, mm; less than 0 over it. */
function under(points: Float32Array, { table, size }: { table: Pose; size: number }): number {
  const back = invert(table);
  let most = -1e9;
  for (let v = 0; v < points.length; v += 3)
    most = Math.max(most, apply(back, [points[v], points[v + 1], points[v + 2]])[0] - size * TOP_MM);
  return most;
}

const trunk: TrunkManifest = JSON.parse(Buffer.from(bakedFile('trunk/manifest.json')).toString('utf8'));

/** Ribs, breastbone and hips, each in the frame of the bone that it hangs on: of their vertices every seventh. */
const hard = await Promise.all(
  RIGID_PARTS.filter((part) => /rib|sternum|hip/.test(part)).map(async (part) => {
    const { positions } = await bakedMesh(trunk.parts[part].file);
    return { bone: boneIndex(trunk.parts[part].bone), positions };
  }),
);

function hardOf({ poses, size }: { poses: readonly Pose[]; size: number }): Float32Array {
  const points: number[] = [];
  for (const { bone, positions } of hard)
    for (let o = 0; o < positions.length; o += 21)
      points.push(...apply(poses[bone], scale([positions[o], positions[o + 1], positions[o + 2]], size)));
  return Float32Array.from(points);
}

/** How far the table is under the roll of the pelvis' own foot, mm. */
function dropOf(patientCase: Case): number {
  const { poses, size, table } = lies(patientCase);
  const { bone, at } = ON_TABLE.pelvis;
  const foot = apply(poses[bone], scale(apply(invert(rest.poses[bone]), at), size));
  return size * TOP_MM - apply(invert(table), foot)[0];
}

describe('who lies on the table', { timeout: 300_000 }, () => {
  it('comes through it nowhere, whatever has broken: neither skin, head, arms and thighs, nor bones', () => {
    const body = limbs();
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const lying = lies(patientCase);
        const at = (tissue: Tissue) => carried(tissue, withTable, lying.all, lying.size);
        expect(under(at(whole), lying)).toBeLessThan(1);
        expect(under(at(body), lying)).toBeLessThan(1);
        expect(under(hardOf(lying), lying)).toBeLessThan(1);
      }),
      run(runs(300, 0.05)),
    );
  });

  it('lies on the rolls as they are with one bone broken, and on higher ones where six have bent the back', () => {
    expect(dropOf(caseOf({ levels: ['L1'] }))).toBeCloseTo(0, 6);
    // Two of these came through the table that lay under the rolls as they are, one by 10 cm.
    const bent = fc
      .sample(anyCase, { numRuns: 40, seed: 20261123 })
      .filter(({ levels }) => levels.length > 4);
    expect(Math.max(...bent.map(dropOf))).toBeGreaterThan(50);
  });
});
