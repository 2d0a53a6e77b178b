import { type JointName, jointAbove, jointBelow } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { invert, type Pose, turn } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';
import type { Anatomy } from '../../sim/anatomy.ts';
import type { Case, TreatedLevel } from '../../sim/case/case.ts';
import { followOf, type MeshShape, type Targets, targetsFor } from '../../sim/fracture/targets.ts';
import { aged, type SolidShape } from '../../sim/level/aged.ts';
import { fractureFor, type Plan } from '../../sim/plan.ts';
import { AssetError } from '../load/assets.ts';
import type { Meshes, MeshName } from '../load/meshes.ts';

/** A mesh that the fracture deforms, by its name among the meshes. */
export type DeformedPart = 'vertebra' | 'disc-above' | 'disc-below';

export interface PlannedScene {
  plan: Plan;
  targets: Partial<Record<DeformedPart, Targets>>;
}

/** The meshes of a treated level and its two discs, as baked, mm. */
export interface PlannerMeshes {
  vertebra: SolidShape;
  'disc-above': (MeshShape & { follow: Uint8Array }) | null;
  'disc-below': (MeshShape & { follow: Uint8Array }) | null;
}

/** Rest pose of the joint's upper vertebra in its lower one, at the patient's size. */
function restingJoint(anatomy: Anatomy, name: JointName | null): Pose | null {
  const joint = name === null ? undefined : anatomy.joints[name];
  return joint === undefined
    ? null
    : { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };
}

/** How a case's fracture moves the meshes, as morph targets; none while the meshes are not here. */
export function targetsOf(
  meshes: PlannerMeshes | undefined,
  patientCase: Case,
  anatomy: Anatomy,
  { levels }: Manifest,
): PlannedScene['targets'] {
  const { level } = patientCase.fracture;
  if (meshes === undefined) return {};
  const fracture = fractureFor(patientCase, anatomy);
  const k = anatomy.sizeFactor;
  const vertebra = aged(meshes.vertebra, level, levels[level].landmarks, patientCase.patient.ageYears);
  const targets: PlannedScene['targets'] = { vertebra: targetsFor(vertebra, fracture, k) };
  const above = meshes['disc-above'];
  if (above !== null)
    targets['disc-above'] = targetsFor(above, fracture, k, {
      pose: { position: [0, 0, 0], rotation: [0, 0, 0, 1] },
      follow: followOf(above.follow, 'above'),
    });
  const below = meshes['disc-below'];
  const joint = restingJoint(anatomy, jointBelow(level));
  if (below !== null && joint !== null)
    targets['disc-below'] = targetsFor(below, fracture, k, {
      pose: invert(joint),
      follow: followOf(below.follow, 'below'),
    });
  return targets;
}

/** Which loaded meshes the planner deforms for a level. */
function deformedParts(level: TreatedLevel): Readonly<Record<DeformedPart, MeshName | null>> {
  const above = jointAbove(level);
  const below = jointBelow(level);
  return {
    vertebra: `${level}-fine`,
    'disc-above': above === null ? null : `disc-${above}`,
    'disc-below': below === 'L5-S1' ? null : `disc-${below}`,
  };
}

/**
 * Of the loaded meshes those that the planner deforms for a level.
 * @throws AssetError if the vertebra is not loaded; a disc may be missing.
 */
export function meshesOf(level: TreatedLevel, meshes: Meshes): PlannerMeshes {
  const names = deformedParts(level);
  const vertebra = meshes[`${level}-fine`];
  if (vertebra === undefined) throw new AssetError(`${level}-fine.glb`, 'is not loaded');
  const disc = (name: MeshName | null) => {
    const mesh = name === null ? undefined : meshes[name];
    return mesh === undefined || mesh.follow === null
      ? null
      : { positions: mesh.positions, normals: mesh.normals, follow: mesh.follow };
  };
  return {
    vertebra: { positions: vertebra.positions, normals: vertebra.normals, index: vertebra.index },
    'disc-above': disc(names['disc-above']),
    'disc-below': disc(names['disc-below']),
  };
}
