import { type JointName, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { apply, invert } from '../../../models/math/pose.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { jointRest } from '../column/joint.ts';
import { type SolidShape, turnedNormals } from '../level/aged.ts';
import type { Person } from './person.ts';

/** A disc between two bones: `follow`, 0 to 255, is how far each vertex goes with the upper one. */
export type DiscShape = SolidShape & { follow: Uint8Array };

/** A disc goes with both of its bones: each vertex by its own share with the upper one, where that now rests on the lower. */
export function bentDisc<Shape extends DiscShape>(
  joint: JointName,
  disc: Shape,
  { joints }: Manifest,
  { fields, manifest }: Person,
): Shape {
  const [before, after] = [joints[joint], manifest.joints[joint]];
  if (before === undefined || after === undefined) return disc;
  const upper = joint.split('-')[0] as Level;
  const lower = LEVELS[levelIndex(upper) + 1];
  const up = invert(jointRest(before));
  const rest = jointRest(after);
  const positions = disc.positions.slice();
  const moved = new Float64Array(3);
  const bent = (level: Level, p: Vec3): Vec3 => {
    fields[level](p[0], p[1], p[2], moved);
    return [p[0] + moved[0], p[1] + moved[1], p[2] + moved[2]];
  };
  for (let o = 0, vertex = 0; o < positions.length; o += 3, vertex++) {
    const at: Vec3 = [positions[o], positions[o + 1], positions[o + 2]];
    const share = disc.follow[vertex] / 255;
    const below = bent(lower, at);
    const above = apply(rest, bent(upper, apply(up, at)));
    for (let c = 0; c < 3; c++) positions[o + c] = below[c] + share * (above[c] - below[c]);
  }
  return { ...disc, positions, normals: turnedNormals(disc, positions) };
}
