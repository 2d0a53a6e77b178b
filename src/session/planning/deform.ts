import { type JointName, jointBelow } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { invert, type Pose } from '../../../models/math/pose.ts';
import type { Skeleton } from '../../sim/anatomy.ts';
import type { Case, LevelCase, TreatedLevel } from '../../sim/case/case.ts';
import { jointRest } from '../../sim/column/joint.ts';
import { followOf, type Targets, targetsFor } from '../../sim/fracture/targets.ts';
import { aged } from '../../sim/level/aged.ts';
import { fractureFor, type LevelPlan } from '../../sim/level/plan.ts';
import type { DeformedPart, PlannerMeshes } from './planner-meshes.ts';

/** How one broken bone moves meshes, as morph targets; none while the meshes are not here. */
export type LevelTargets = Readonly<Partial<Record<DeformedPart, Targets>>>;

/** By level. */
export type SceneTargets = Readonly<Partial<Record<TreatedLevel, LevelTargets>>>;

/** One bone's plan and what it does to meshes. */
export interface PlannedLevel {
  plan: LevelPlan;
  targets: LevelTargets;
  /** Landmarks and joints of a person whose bones are not the mean's. */
  own: Manifest | undefined;
}

/** Rest pose of the joint's upper vertebra in its lower one, at the patient's size. */
function restingJoint(skeleton: Skeleton, name: JointName | null): Pose | null {
  const joint = name === null ? undefined : skeleton.joints[name];
  return joint === undefined ? null : jointRest(joint);
}

/** How a bone's fracture moves the meshes; `fracture` where it is at hand already. */
export function targetsOf(
  meshes: PlannerMeshes | undefined,
  one: LevelCase,
  patient: Case['patient'],
  skeleton: Skeleton,
  { levels }: Manifest,
  fracture = fractureFor(one, skeleton),
): LevelTargets {
  const { level } = one;
  if (meshes === undefined) return {};
  const k = skeleton.sizeFactor;
  const vertebra = aged(meshes.vertebra, level, levels[level].landmarks, patient.ageYears);
  const targets: Partial<Record<DeformedPart, Targets>> = { vertebra: targetsFor(vertebra, fracture, k) };
  const above = meshes['disc-above'];
  if (above !== null)
    targets['disc-above'] = targetsFor(above, fracture, k, {
      pose: { position: [0, 0, 0], rotation: [0, 0, 0, 1] },
      follow: followOf(above.follow, 'above'),
    });
  const below = meshes['disc-below'];
  const joint = restingJoint(skeleton, jointBelow(level));
  if (below !== null && joint !== null)
    targets['disc-below'] = targetsFor(below, fracture, k, {
      pose: invert(joint),
      follow: followOf(below.follow, 'below'),
    });
  return targets;
}
