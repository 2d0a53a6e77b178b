import { describe, expect, it } from 'vitest';
import { sample } from '../../models/bake/volume.ts';
import { jointBelow, LEVELS } from '../../models/levels.ts';
import { apply, invert, type Pose, turn } from '../../models/math/pose.ts';
import { radians } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

/** How far any point of a disc's face may stand off the bone, its rim included, mm. */
const OFF_MM = 0.3;

const joints = LEVELS.slice(0, -1).map((upper, i) => ({ upper, lower: LEVELS[i + 1] }));

describe.each(joints)('the disc between $upper and $lower', ({ upper, lower }) => {
  const name = jointBelow(upper);
  const joint = manifest.joints[name];
  const disc = manifest.discs[name];
  if (joint === undefined || disc === undefined) throw new Error(`${name} is not baked`);
  const onto: Pose = { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };

  it('touches both endplates as far as the rim and reaches no farther into the bone than a millimetre or two', async () => {
    const { positions, attributes } = await bakedMesh(disc.mesh.file);
    const below = await bakedDistance(manifest.levels[lower].distance);
    const above = await bakedDistance(manifest.levels[upper].distance);
    const into = invert(onto);
    const depths: [number[], number[]] = [[], []];
    for (let v = 0; v < attributes._FOLLOW.length; v++) {
      const follow = attributes._FOLLOW[v];
      if (follow !== 0 && follow !== 1) continue;
      const at: Vec3 = [positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]];
      depths[follow].push(follow === 0 ? sample(below, ...at) : sample(above, ...apply(into, at)));
    }
    for (const side of depths) {
      side.sort((a, b) => a - b);
      expect(side.length).toBeGreaterThan(500);
      expect(side.at(-1)).toBeLessThan(OFF_MM);
      expect(side[0]).toBeGreaterThan(-2);
    }
  });
});
