import { describe, expect, it } from 'vitest';
import { sample } from '../../models/bake/volume.ts';
import { jointBelow, LEVELS } from '../../models/levels.ts';
import { apply, invert, type Pose, turn } from '../../models/math/pose.ts';
import { radians } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

/** Share of the way from the disc's middle to its rim. */
const WITHIN_RIM = 0.9;

const joints = LEVELS.slice(0, -1).map((upper, i) => ({ upper, lower: LEVELS[i + 1] }));

describe.each(joints)('the disc between $upper and $lower', ({ upper, lower }) => {
  const name = jointBelow(upper);
  const joint = manifest.joints[name];
  const disc = manifest.discs[name];
  if (joint === undefined || disc === undefined) throw new Error(`${name} is not baked`);
  const onto: Pose = { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };

  it('touches both endplates within the rim and reaches no farther into the bone than a millimetre or two', async () => {
    const { positions, attributes } = await bakedMesh(disc.mesh.file);
    const below = await bakedDistance(manifest.levels[lower].distance);
    const above = await bakedDistance(manifest.levels[upper].distance);
    const into = invert(onto);
    const depths: [number[], number[]] = [[], []];
    for (let v = 0; v < attributes._FOLLOW.length; v++) {
      const follow = attributes._FOLLOW[v];
      // The outermost fibres stand off where the rim is rounded.
      if ((follow !== 0 && follow !== 1) || attributes._MASK[4 * v + 2] > WITHIN_RIM) continue;
      const at: Vec3 = [positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]];
      depths[follow].push(follow === 0 ? sample(below, ...at) : sample(above, ...apply(into, at)));
    }
    for (const side of depths) {
      side.sort((a, b) => a - b);
      expect(side.length).toBeGreaterThan(500);
      expect(side.at(-1)).toBeLessThan(0.5);
      expect(side[0]).toBeGreaterThan(-2);
    }
  });
});
