import { atlas } from '../cervical/atlas.ts';
import { axis } from '../cervical/axis.ts';
import { lowerCervical } from '../cervical/lower.ts';
import { CERVICAL, type CervicalLevel, cervicalPoses, LOWER } from '../cervical/table.ts';
import { hip } from '../hip.ts';
import { LEVELS } from '../levels.ts';
import type { Manifest } from '../manifest.ts';
import { apply, invert, type Pose, turn } from '../math/pose.ts';
import type { Vec3 } from '../math/vec.ts';
import { COSTAL_GAP_MM, ribSolid } from '../rib.ts';
import { sacrum } from '../sacrum.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import type { Solid } from '../sdf/solid.ts';
import { sternum } from '../sternum.ts';
import type { RigidPart } from '../trunk/manifest.ts';
import { BONES, type BoneName, boneIndex, restOf, sacralSlope } from '../trunk/rest.ts';
import { bodyCentroid } from '../vertebra/centroid.ts';
import { valuesOf } from '../vertebra/table.ts';
import { vertebra } from '../vertebra/vertebra.ts';
import type { BoneSettings } from './bone.ts';

/** A rigid part before it is meshed: its solid, and how its space lies in its bone's frame. */
export interface PartPlan {
  part: RigidPart;
  bone: BoneName;
  paired: boolean;
  solid: Solid;
  own: (p: Vec3) => Vec3;
  settings: BoneSettings;
}

/** Joint spaces, mm: cartilage and gap of the sacroiliac joint, and of C7 on T1. */
const SACROILIAC_MM = 1.6;
const FACET_MM = 0.8;
/** Between its two vertebrae a rib's head keeps further off: the fin that reached into the disc's side was thinner than the
 * marching grid and came out pierced. */
const BETWEEN_MM = 3;

export type BonePart = Exclude<RigidPart, 'disc-L5-S1'>;

/** All bones but the vertebrae of the table, made only when asked for. */
export function bonePlans(manifest: Manifest): Readonly<Record<BonePart, () => PartPlan>> {
  const rest = restOf(manifest);
  const slope = sacralSlope(rest);
  const upright: Pose = { position: [0, 0, 0], rotation: turn([0, 0, 1], slope) };
  const same = (p: Vec3): Vec3 => p;
  const toBone = (bone: BoneName) => {
    const back = invert(rest.poses[boneIndex(bone)]);
    return (p: Vec3): Vec3 => apply(back, p);
  };
  const plans: Partial<Record<BonePart, () => PartPlan>> = {
    sacrum: () => ({
      part: 'sacrum',
      bone: 'S1',
      paired: false,
      solid: sacrum(),
      own: same,
      settings: { edge: 1.1, triangles: 6500 },
    }),
    hip: () => {
      const bone = hip();
      const other = sacrum();
      const solid = apart(
        bone,
        (x, y, z) => other.distance(...apply(upright, [x, y, z]), 1e3),
        SACROILIAC_MM,
      );
      return {
        part: 'hip',
        bone: 'S1',
        paired: true,
        solid,
        own: toBone('S1'),
        settings: { edge: 2, triangles: 4800, normalStep: 1.6 },
      };
    },
    sternum: () => ({
      part: 'sternum',
      bone: 'T5',
      paired: false,
      solid: sternum(),
      own: toBone('T5'),
      settings: { edge: 1.4, triangles: 900 },
    }),
  };
  const poses = cervicalPoses(rest);
  const t1 = levelDistance('T1');
  for (const level of CERVICAL)
    plans[level] = () => {
      const bare = cervicalSolid(level);
      const pose = poses[level];
      const solid = level === 'C7' ? apart(bare, (x, y, z) => t1(...apply(pose, [x, y, z])), FACET_MM) : bare;
      return {
        part: level,
        bone: 'T1',
        paired: false,
        solid,
        own: (p) => apply(pose, p),
        settings: { edge: 0.9, triangles: 2300 },
      };
    };
  for (let index = 0; index < 12; index++) {
    const part = `rib-${index + 1}` as BonePart;
    plans[part] = () => {
      const neighbours = [index, index - 1].filter((i) => i >= 0).map((i) => standing(i));
      const near = (x: number, y: number, z: number): number =>
        neighbours.map((distance) => distance(x, y, z)).reduce((a, b) => smoothMin(a, b, BETWEEN_MM));
      return {
        part,
        bone: BONES[index],
        paired: true,
        solid: apart(ribSolid(rest, index), near, COSTAL_GAP_MM),
        own: toBone(BONES[index]),
        settings: { edge: 1.15, triangles: 1100 },
      };
    };
  }
  return plans as Record<BonePart, () => PartPlan>;

  /** A vertebra of the table where it stands at rest; far away from it only a bound. */
  function standing(index: number): (x: number, y: number, z: number) => number {
    const distance = levelDistance(LEVELS[index]);
    const back = invert(rest.poses[index]);
    return (x, y, z) => {
      const p = apply(back, [x, y, z]);
      const away = Math.hypot(p[0] + 15, p[1], p[2]) - 62;
      return away > 0 ? away + 10 : distance(...p);
    };
  }
}

/** A vertebra's distance in its own frame. */
function levelDistance(level: (typeof LEVELS)[number]): (x: number, y: number, z: number) => number {
  const shape = vertebra(valuesOf(level));
  const { centre } = bodyCentroid(shape.body);
  return (x, y, z) => shape.distance(x + centre[0], y + centre[1], z + centre[2]);
}

function cervicalSolid(level: CervicalLevel): Solid {
  if (level === 'C1') return atlas();
  return level === 'C2' ? axis() : lowerCervical(LOWER[level]);
}

/** What of a solid keeps a joint's gap from its neighbour. */
const apart = (solid: Solid, neighbour: (x: number, y: number, z: number) => number, gap: number): Solid => ({
  box: solid.box,
  distance(x, y, z, far) {
    const d = solid.distance(x, y, z, far);
    return d > 4 ? d : smoothMax(d, gap - neighbour(x, y, z), 0.6);
  },
});
