import { apply, invert, type Pose, rotate, rotationOf } from '../math/pose.ts';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../math/vec.ts';
import { boneIndex, type Rest, SACRUM } from './rest.ts';
import type { Tissue } from './tissue.ts';

/**
 * More bones than the body has, after them: the table, which lies under both rolls however the back bends; what of it goes along
 * with the shoulders; and the head, which the neck carries, and which looks down whatever the chest does.
 */
export const TABLE_BONE = SACRUM + 1;
export const BOARD_BONE = SACRUM + 2;
export const HEAD_BONE = SACRUM + 3;

/** Top of the table, and where the rolls stand on it. */
export const TOP_MM = 184;
export const ON_TABLE = {
  chest: { bone: boneIndex('T7'), at: [TOP_MM, 262, 0] },
  pelvis: { bone: SACRUM, at: [TOP_MM, -62, 0] },
} as const satisfies Record<string, { bone: number; at: Vec3 }>;

/** Middle of the neck, which goes with T1, and how low the face is; rest frame, mm. */
const NECK: Vec3 = [58, 560, 0];
const FACE_MM = 136;
/** So far off the table skin and face stay on what is laid there, mm; illustrative. */
const COVER_MM = 8;

/**
 * Where table, boards and head are, of somebody of this size whose bones stand so: what takes a point of the rest frame there
 * once it is `size` times as far from its origin. The table is as far under the rolls as it must be for nothing
 * of the trunk to come through: a bent back needs higher rolls.
 */
export function lyingOn(
  rest: Rest,
  skin: Tissue,
  poses: readonly Pose[],
  size: number,
): { table: Pose; board: Pose; head: Pose } {
  const now = (bone: number, at: Vec3): Vec3 =>
    apply(poses[bone], scale(apply(invert(rest.poses[bone]), at), size));
  const low = now(ON_TABLE.pelvis.bone, ON_TABLE.pelvis.at);
  const high = now(ON_TABLE.chest.bone, ON_TABLE.chest.at);
  const ahead = normalize(sub(high, low));
  const down = normalize(cross(ahead, rotate(poses[SACRUM].rotation, [0, 0, 1])));
  const aside = cross(down, ahead);
  const rotation = rotationOf(down, ahead, aside);
  const drop = Math.max(0, deepest(rest, skin, poses, size, low, down) + COVER_MM);
  const under = (from: Vec3, home: Vec3): Pose => ({
    rotation,
    position: sub(from, rotate(rotation, scale(home, size))),
  });
  const table = under(add(low, scale(down, drop)), ON_TABLE.pelvis.at);
  const off = sub(now(0, NECK), apply(table, scale(NECK, size)));
  const moved = (pose: Pose, way: Vec3, most: number): Pose => ({
    rotation,
    position: add(pose.position, scale(way, Math.min(most, dot(off, way)))),
  });
  const board = moved(table, ahead, Number.POSITIVE_INFINITY);
  return { table, board, head: moved(board, down, size * (TOP_MM - FACE_MM) - COVER_MM) };
}

/**
 * How far below `from` the lowest point of the skin lies, along `down`. For one bone that is linear in where the point is at rest:
 * four numbers a bone, and then each of some thousand points without making anything, since this is asked in each frame.
 */
function deepest(
  rest: Rest,
  skin: Tissue,
  poses: readonly Pose[],
  size: number,
  from: Vec3,
  down: Vec3,
): number {
  const along = new Float64Array(4 * poses.length);
  poses.forEach((pose, bone) => {
    const home = rest.poses[bone];
    const [x, y, z] = scale(rotate(home.rotation, rotate(invert(pose).rotation, down)), size);
    along.set([x, y, z, dot(sub(pose.position, from), down) - dot([x, y, z], home.position)], 4 * bone);
  });
  const { positions: p, bones, share } = skin;
  let most = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < share.length; v++) {
    const i = 3 * v;
    const a = 4 * bones[2 * v];
    const b = 4 * bones[2 * v + 1];
    const one = along[a] * p[i] + along[a + 1] * p[i + 1] + along[a + 2] * p[i + 2] + along[a + 3];
    const other = along[b] * p[i] + along[b + 1] * p[i + 1] + along[b + 2] * p[i + 2] + along[b + 3];
    most = Math.max(most, one + share[v] * (other - one));
  }
  return most;
}
