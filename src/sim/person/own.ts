import { type JointName, LEVELS, type Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import type { Case } from '../case/case.ts';
import type { Field as Volume } from '../field/grid.ts';
import type { SolidShape } from '../level/aged.ts';
import { bentDisc, type DiscShape } from './disc.ts';
import type { Field as Displacement } from './fields.ts';
import { bentMesh, bentPoints } from './mesh.ts';
import { personOf } from './person.ts';
import { posturedJoints } from './postured.ts';
import { bentVolume } from './volume.ts';

/** What was baked, as one person has it; the very same where that is the mean. */
export interface Own {
  manifest: Manifest;
  volume: (level: Level, baked: Volume) => Volume;
  bone: <Shape extends SolidShape>(level: Level, baked: Shape) => Shape;
  disc: <Shape extends DiscShape>(joint: JointName, baked: Shape) => Shape;
  /** Of a surface inside a bone. */
  points: (level: Level, baked: Float32Array) => Float32Array;
}

const nowhere: Displacement = (_x, _y, _z, out) => out.fill(0);
/** Of the mean shape. */
const STILL = Object.fromEntries(LEVELS.map((level) => [level, nowhere])) as Record<Level, Displacement>;

const same = <T>(_: unknown, baked: T): T => baked;

export function ownOf(manifest: Manifest, { shape, posture }: Case['patient']): Own {
  const mean = shape === undefined || Object.values(shape).every((z) => z === 0);
  if (mean && posture === undefined) return { manifest, volume: same, bone: same, disc: same, points: same };
  const shaped = mean ? { fields: STILL, manifest } : personOf(manifest, shape);
  const person =
    posture === undefined
      ? shaped
      : {
          ...shaped,
          manifest: { ...shaped.manifest, joints: posturedJoints(shaped.manifest, posture) },
        };
  if (mean)
    return {
      manifest: person.manifest,
      volume: same,
      bone: same,
      disc: (joint, baked) => bentDisc(joint, baked, manifest, person),
      points: same,
    };
  return {
    manifest: person.manifest,
    volume: (level, baked) => bentVolume(baked, person.fields[level]),
    bone: (level, baked) => bentMesh(baked, person.fields[level]),
    disc: (joint, baked) => bentDisc(joint, baked, manifest, person),
    points: (level, baked) => bentPoints(baked, person.fields[level]),
  };
}
