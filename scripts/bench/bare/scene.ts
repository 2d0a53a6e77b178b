import {
  Bone,
  DetachedBindMode,
  type Material,
  Matrix4,
  Mesh,
  type Object3D,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import { LEVELS } from '../../../models/levels.ts';
import { compose, invert, type Pose } from '../../../models/math/pose.ts';
import { geometryOf } from '../../../src/scene/column/geometry.ts';
import { setPose } from '../../../src/scene/column/pose.ts';
import { readPalette } from '../../../src/scene/frame/tokens.ts';
import { depthOnly } from '../../../src/scene/materials/depth-only.ts';
import type { Materials } from '../../../src/scene/materials/materials.ts';
import { setBones, trunkSkeleton } from '../../../src/scene/trunk/frames.ts';
import { surfaceMaterial } from '../../../src/scene/trunk/materials.ts';
import { skinnedMesh, surfaceGeometry } from '../../../src/scene/trunk/skinned.ts';
import { restFor, type SurfaceName, surfaceFor } from '../../../src/scene/trunk/tissues.ts';
import type { MeshName } from '../../../src/session/load/meshes.ts';
import type { PlannedScene } from '../../../src/session/planning/deform.ts';
import type { Session } from '../../../src/session/store.ts';
import { aged } from '../../../src/sim/level/aged.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import type { State } from '../../../src/sim/state.ts';

/** What is loaded and planned. */
export interface Given {
  manifest: NonNullable<Session['manifest']>;
  trunk: NonNullable<Session['trunk']>;
  meshes: Session['meshes'];
  plan: Plan;
  targets: PlannedScene['targets'];
}

/** A mesh, and how a State moves it. */
interface Moved {
  objects: Object3D[];
  to: (state: State) => void;
}

/** What the prone stage shows of the body: surfaces at their opacity. */
const SURFACES: readonly (readonly [SurfaceName, number])[] = [
  ['discs', 1],
  ['pelvis', 1],
  ['neck', 1],
  ['ribs', 0.3],
  ['cartilages', 0.3],
  ['skin', 0.16],
];

const POSITION = new Vector3();
const ROTATION = new Quaternion();
const SCALE = new Vector3();
const toMatrix = (out: Matrix4, { position, rotation }: Pose, scale: number): Matrix4 =>
  out.compose(POSITION.set(...position), ROTATION.set(...rotation), SCALE.setScalar(scale));

function bend({ morphTargetInfluences: weights }: Mesh, { wedge, central }: State): void {
  if (weights !== undefined) [weights[0], weights[1]] = [wedge, central];
}

function bones({ meshes, plan, targets, manifest }: Given, materials: Materials): Moved[] {
  return LEVELS.map((level, index) => {
    const treated = level === plan.case.fracture.level;
    const baked = meshes[treated ? (`${level}-fine` as const) : level];
    if (baked === undefined) throw new Error(`${level} is not here`);
    const mesh = aged(baked, level, manifest.levels[level].landmarks, plan.case.patient.ageYears);
    const object = treated
      ? new Mesh(geometryOf(mesh, targets.vertebra), materials.bone)
      : new Mesh(geometryOf(mesh), materials.boneContext);
    object.scale.setScalar(plan.sizeFactor);
    return {
      objects: [object],
      to: (state) => {
        setPose(object, state.column[index]);
        if (treated) bend(object, state);
      },
    };
  });
}

function discs({ meshes, plan, targets }: Given, material: Material): Moved[] {
  const treated = plan.case.fracture.level;
  return LEVELS.slice(0, -1).map((upper, up) => {
    const lower = LEVELS[up + 1];
    const mesh = meshes[`disc-${upper}-${lower}` as MeshName];
    if (mesh === undefined) throw new Error(`the disc under ${upper} is not here`);
    const moved =
      treated === lower ? targets['disc-above'] : treated === upper ? targets['disc-below'] : undefined;
    const object = new SkinnedMesh(geometryOf(mesh, moved), material);
    object.bindMode = DetachedBindMode;
    object.bind(new Skeleton([new Bone(), new Bone()], [new Matrix4(), new Matrix4()]), new Matrix4());
    object.frustumCulled = false;
    const back = invert(plan.spine.joints.standing[up]);
    return {
      objects: [object],
      to: (state) => {
        const [lowerBone, upperBone] = object.skeleton.bones;
        toMatrix(lowerBone.matrixWorld, state.column[up + 1], plan.sizeFactor);
        toMatrix(upperBone.matrixWorld, compose(state.column[up], back), plan.sizeFactor);
        if (moved !== undefined) bend(object, state);
      },
    };
  });
}

function rest({ manifest, trunk, plan }: Given, materials: Materials): Moved {
  const resting = restFor(manifest, trunk);
  const skeleton = trunkSkeleton(resting);
  const palette = readPalette('light');
  const objects = SURFACES.flatMap(([name, opacity]) => {
    const geometry = surfaceGeometry(surfaceFor(manifest, body, name));
    const material = name === 'discs' ? materials.disc : surfaceMaterial(name, palette, opacity, [], null);
    const mesh = skinnedMesh(geometry, material, skeleton, null);
    mesh.renderOrder = opacity < 1 ? 4 : 0;
    if (opacity === 1 || !material.depthWrite) return [mesh];
    const first = skinnedMesh(geometry, depthOnly([]), skeleton, null);
    first.renderOrder = 3.5;
    return [mesh, first];
  });
  return { objects, to: (state) => setBones(skeleton, resting, plan, state) };
}

/** The prone stage as one would write it with three alone: the same meshes and materials, no React, no store. */
export const bareScene = (given: Given, materials: Materials): Moved[] => [
  ...bones(given, materials),
  ...discs(given, materials.disc),
  rest(given, materials),
];
