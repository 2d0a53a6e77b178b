import { type Camera, Quaternion, Vector3 } from 'three';
import type { Pose } from '../../../models/math/pose.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Field } from '../../sim/field/grid.ts';
import { sample } from '../../sim/field/sample.ts';
import type { SectionPlane } from '../section/section.ts';
import type { Anchor } from './anchors.ts';

/** What can stand before a place: the treated bone's distance field, where the bones stand, and what is cut away. */
export interface Screen {
  field: Field;
  /** The treated bone first, then the neighbours that are seen: they are near enough alike to screen as it does. */
  poses: readonly Pose[];
  cut: SectionPlane | null;
}

/** A ray leaves a surface at once; what lies this deep in bone is hidden. mm. */
const SKIN_MM = 0.5;
/** Rays begin this far off the place: it lies on a surface, or a little in it where the field is coarser; mm. */
const START_MM = 1.6;
/** Where the ray then is no further off the bone than this, the surface is seen on edge (past 75 degrees): a dot there
 * would stand on the outline. mm. */
const ON_EDGE_MM = 0.25 * START_MM;
/** Rays begin so far off before a neighbour: joints touch. mm. */
const START_BESIDE_MM = 5;
/** Of a pair, the one on the far side is not pointed at when the camera looks so much from a side: it would be seen
 * through a gap at best. */
const FAR_SIDE = 0.5;
/** No bone is larger than this across, mm. */
const END_MM = 130;

const EYE = new Vector3();
const FROM = new Vector3();
const TOWARD = new Vector3();
const TURN = new Quaternion();

/** Whether bone stands between a place and the camera. Follows the ray through the distance field of each bone in
 * steps of the distance itself: some tens of look-ups. Allocates nothing. */
export function isHidden({ field, poses, cut }: Screen, { at, home }: Anchor, camera: Camera): boolean {
  EYE.setFromMatrixPosition(camera.matrixWorld);
  for (let index = 0; index < poses.length; index++) {
    const own = index === 0;
    toBone(FROM, at, poses[index]);
    const [x, y, z] = poses[index].position;
    TOWARD.set(EYE.x - x, EYE.y - y, EYE.z - z).applyQuaternion(TURN);
    TOWARD.sub(FROM).normalize();
    if (own && cut === null && home[2] * TOWARD.z < -FAR_SIDE * Math.abs(home[2])) return true;
    // The field is of the healthy shape: in its own bone a place starts from where that has it.
    if (own) FROM.set(home[0], home[1], home[2]);
    if (meetsBone(field, own ? START_MM : START_BESIDE_MM, own ? cut : null)) return true;
  }
  return false;
}

/** A place in a bone's frame; leaves the turn into that frame in TURN. */
function toBone(out: Vector3, at: Vec3, { position, rotation }: Pose): void {
  TURN.set(rotation[0], rotation[1], rotation[2], rotation[3]).conjugate();
  out.set(at[0] - position[0], at[1] - position[1], at[2] - position[2]).applyQuaternion(TURN);
}

/** Follows FROM along TOWARD. */
function meetsBone(field: Field, start: number, cut: SectionPlane | null): boolean {
  for (let far = start; far < END_MM; ) {
    const x = FROM.x + far * TOWARD.x;
    const y = FROM.y + far * TOWARD.y;
    const z = FROM.z + far * TOWARD.z;
    if (cut !== null) {
      const [nx, ny, nz] = cut.normal;
      const [px, py, pz] = cut.point;
      // In front of the section everything is cut away.
      if ((x - px) * nx + (y - py) * ny + (z - pz) * nz > -0.1) {
        if (TOWARD.x * nx + TOWARD.y * ny + TOWARD.z * nz >= 0) return false;
        far += 1;
        continue;
      }
    }
    const depth = sample(field, field.data, x, y, z);
    if (depth < (far === start && start === START_MM ? ON_EDGE_MM : -SKIN_MM)) return true;
    far += Math.max(0.6, 0.9 * depth);
  }
  return false;
}
