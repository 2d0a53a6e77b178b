import { type JointName, jointAbove, jointBelow, type Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { shapeName } from '../../sim/anatomy.ts';
import type { Case, TreatedLevel } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import type { SolidShape } from '../../sim/level/aged.ts';
import { recent } from '../../sim/level/kept.ts';
import { ownOf } from '../../sim/person/own.ts';
import type { PlannerMeshes } from './planner-meshes.ts';

/** A mesh of the column: a bone's, a disc's, or points inside a bone; and what comes back of it. */
export type Bendable =
  | (SolidShape & { level: Level })
  | (SolidShape & { joint: JointName; follow: Uint8Array })
  | { level: Level; positions: Float32Array };
export interface Bent {
  positions: Float32Array;
  normals?: Float32Array;
}

/** What the planner has of a person whose bones are not the mean's. */
export interface Dressed {
  manifest: Manifest;
  field: (level: Level, baked: Field) => Field;
  /** A broken level's and its two discs'. */
  meshes: (level: TreatedLevel, baked: PlannerMeshes) => PlannerMeshes;
  bent: (given: Bendable) => Bent;
}

/** Of the person that is shown, and of the one before. */
const persons = recent<Dressed>(2);

export const dressed = (manifest: Manifest, patient: Case['patient']): Dressed =>
  persons(shapeName(patient), () => dress(manifest, patient));

function dress(manifest: Manifest, patient: Case['patient']): Dressed {
  const own = ownOf(manifest, patient);
  // Of two bones, with those above and below them.
  const fields = recent<Field>(6);
  const disc = (joint: JointName | null, mesh: PlannerMeshes['disc-above']): PlannerMeshes['disc-above'] =>
    joint === null || mesh === null ? mesh : own.disc(joint, mesh);
  return {
    manifest: own.manifest,
    field: (level, baked) => fields(level, () => own.volume(level, baked)),
    meshes: (level, baked) => ({
      vertebra: own.bone(level, baked.vertebra),
      'disc-above': disc(jointAbove(level), baked['disc-above']),
      'disc-below': disc(jointBelow(level), baked['disc-below']),
    }),
    bent: (given) => {
      if ('joint' in given) return own.disc(given.joint, given);
      if ('index' in given) return own.bone(given.level, given);
      return { positions: own.points(given.level, given.positions) };
    },
  };
}
