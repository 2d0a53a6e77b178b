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
  /** In the scene's frame. */
  cut: SectionPlane | null;
  /** What the section cuts between bones. */
  discs: readonly DiscScreen[];
}

/** A disc as an upright elliptical cylinder on the bone under it. */
export interface DiscScreen {
  /** Where that bone stands. */
  pose: Pose;
  /** Middle of its upper endplate and half the disc's depth and width, mm. */
  centre: Vec3;
  half: readonly [number, number];
  heightMm: number;
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

/** Whether bone, or a cut disc, stands between a place and the camera. Follows the ray through the distance field of each bone
 * in steps of the distance itself: some tens of look-ups. Allocates nothing. */
export function isHidden(
  { field, poses, cut, discs }: Screen,
  { at, home }: Anchor,
  camera: Camera,
): boolean {
  EYE.setFromMatrixPosition(camera.matrixWorld);
  TOWARD.set(EYE.x - at[0], EYE.y - at[1], EYE.z - at[2]).normalize();
  if (cut === null) rising = 0;
  else {
    const [nx, ny, nz] = cut.normal;
    const [px, py, pz] = cut.point;
    before = (at[0] - px) * nx + (at[1] - py) * ny + (at[2] - pz) * nz;
    rising = TOWARD.x * nx + TOWARD.y * ny + TOWARD.z * nz;
    if (rising > 0 && before < 0 && isBehindDisc(discs, at, -before / rising)) return true;
  }
  for (let index = 0; index < poses.length; index++) {
    const own = index === 0;
    toBone(FROM, at, poses[index]);
    const [x, y, z] = poses[index].position;
    TOWARD.set(EYE.x - x, EYE.y - y, EYE.z - z).applyQuaternion(TURN);
    TOWARD.sub(FROM).normalize();
    if (own && cut === null && home[2] * TOWARD.z < -FAR_SIDE * Math.abs(home[2])) return true;
    // The field is of the healthy shape: in its own bone a place starts from where that has it.
    if (own) FROM.set(home[0], home[1], home[2]);
    if (meetsBone(field, own ? START_MM : START_BESIDE_MM, cut !== null)) return true;
  }
  return false;
}

/** How far before the section a ray begins, and by how much it comes forward, per mm. */
let before = 0;
let rising = 0;

/** Whether a ray leaves the section in a disc, `far` mm along TOWARD. */
function isBehindDisc(discs: readonly DiscScreen[], at: Vec3, far: number): boolean {
  for (const { pose, centre, half, heightMm } of discs) {
    FROM.set(at[0] + far * TOWARD.x, at[1] + far * TOWARD.y, at[2] + far * TOWARD.z);
    const [x, y, z] = pose.position;
    TURN.set(pose.rotation[0], pose.rotation[1], pose.rotation[2], pose.rotation[3]).conjugate();
    FROM.set(FROM.x - x, FROM.y - y, FROM.z - z).applyQuaternion(TURN);
    const up = FROM.y - centre[1];
    const out = ((FROM.x - centre[0]) / half[0]) ** 2 + ((FROM.z - centre[2]) / half[1]) ** 2;
    if (up > -2 && up < heightMm && out < 1) return true;
  }
  return false;
}

/** A place in a bone's frame; leaves the turn into that frame in TURN. */
function toBone(out: Vector3, at: Vec3, { position, rotation }: Pose): void {
  TURN.set(rotation[0], rotation[1], rotation[2], rotation[3]).conjugate();
  out.set(at[0] - position[0], at[1] - position[1], at[2] - position[2]).applyQuaternion(TURN);
}

/** Follows FROM along TOWARD. */
function meetsBone(field: Field, start: number, cut: boolean): boolean {
  for (let far = start; far < END_MM; ) {
    const x = FROM.x + far * TOWARD.x;
    const y = FROM.y + far * TOWARD.y;
    const z = FROM.z + far * TOWARD.z;
    // In front of the section everything is cut away.
    if (cut && before + far * rising > -0.1) {
      if (rising >= 0) return false;
      far += 1;
      continue;
    }
    const depth = sample(field, field.data, x, y, z);
    if (depth < (far === start && start === START_MM ? ON_EDGE_MM : -SKIN_MM)) return true;
    far += Math.max(0.6, 0.9 * depth);
  }
  return false;
}
