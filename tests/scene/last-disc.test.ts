import { Matrix4, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { apply } from '../../models/math/pose.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { SACRUM } from '../../models/trunk/rest.ts';
import { lastDiscMatrices, setBones, trunkSkeleton } from '../../src/scene/trunk/frames.ts';
import { knownPlan, seenOf } from '../fixtures/real.ts';
import { rest } from '../models/trunk.ts';

/** Corners of a box as large as the disc, in the sacrum's frame, mm. */
const CORNERS = [-20, 20].flatMap((x) => [0, 12].flatMap((y) => [-25, 25].map((z): Vec3 => [x, y, z])));

it.each([
  { level: 'L5', t: 2, apart: 0 },
  { level: 'L5', t: 9.4, apart: 0.7 },
  { level: 'T8', t: 4, apart: 0 },
  { level: 'T8', t: 13, apart: 1 },
])('the cut lumbosacral disc lies where its outside does: $level at $t', async ({ level, t, apart }) => {
  const plan = await knownPlan({ fracture: { level } });
  const state = seenOf(plan, t);
  const skeleton = trunkSkeleton(rest);
  setBones(skeleton, rest, plan, state, apart);
  const [lower, upper] = [new Matrix4(), new Matrix4()];
  lastDiscMatrices(rest, plan, state, apart, lower, upper);
  for (const [carried, bone] of [
    [lower, SACRUM],
    [upper, SACRUM - 1],
  ] as const)
    for (const corner of CORNERS) {
      // The outside is brought to where it stands at rest, and from there by its bone.
      const skinned = new Vector3(...apply(rest.poses[SACRUM], corner))
        .applyMatrix4(skeleton.boneInverses[bone])
        .applyMatrix4(skeleton.bones[bone].matrixWorld);
      expect(skinned.distanceTo(new Vector3(...corner).applyMatrix4(carried))).toBeLessThan(1e-3);
    }
});
