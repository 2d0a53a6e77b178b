import type { JointName, Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import type { Case } from '../case/case.ts';
import type { Field as Volume } from '../field/grid.ts';
import type { SolidShape } from '../level/aged.ts';
import { bentDisc, type DiscShape } from './disc.ts';
import { bentMesh, bentPoints } from './mesh.ts';
import { personOf } from './person.ts';
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

const same = <T>(_: unknown, baked: T): T => baked;

export function ownOf(manifest: Manifest, { shape }: Case['patient']): Own {
  if (shape === undefined || Object.values(shape).every((z) => z === 0))
    return { manifest, volume: same, bone: same, disc: same, points: same };
  const person = personOf(manifest, shape);
  return {
    manifest: person.manifest,
    volume: (level, baked) => bentVolume(baked, person.fields[level]),
    bone: (level, baked) => bentMesh(baked, person.fields[level]),
    disc: (joint, baked) => bentDisc(joint, baked, manifest, person),
    points: (level, baked) => bentPoints(baked, person.fields[level]),
  };
}
