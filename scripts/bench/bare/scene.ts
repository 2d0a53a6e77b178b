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
import { LEVELS, type Level } from '../../../models/levels.ts';
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
import type { SceneTargets } from '../../../src/session/planning/deform.ts';
import type { Session } from '../../../src/session/store.ts';
import type { TreatedLevel } from '../../../src/sim/case/case.ts';
import { aged } from '../../../src/sim/level/aged.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import type { LevelState, State } from '../../../src/sim/state.ts';

/** What is loaded and planned. */
export interface Given {
  manifest: NonNullable<Session['manifest']>;
  trunk: NonNullable<Session['trunk']>;
  meshes: Session['meshes'];
  plan: Plan;
  targets: SceneTargets;
}

/** A mesh, and how a State moves it. */
interface Moved {
  objects: Object3D[];
  to: (state: State) => void;
}

/** What the prone stage shows of the body: surfaces at their opacity. */
const SURFACES: readonly (readonly [SurfaceName, number])[] = [
  ['discs', 1],
  ['sacrum', 1],
  ['hips', 1],
  ['neck', 1],
  ['ribs', 0.3],
  ['cartilages', 0.3],
  ['skin', 0.3],
];

const POSITION = new Vector3();
const ROTATION = new Quaternion();
const SCALE = new Vector3();
const toMatrix = (out: Matrix4, { position, rotation }: Pose, scale: number): Matrix4 =>
  out.compose(POSITION.set(...position), ROTATION.set(...rotation), SCALE.setScalar(scale));

/** Bends a mesh by the broken bones that move it, in their order. */
function bend({ morphTargetInfluences: weights }: Mesh, by: readonly (LevelState | undefined)[]): void {
  if (weights === undefined) return;
  by.forEach((own, at) => {
    weights[2 * at] = own?.wedge ?? 0;
    weights[2 * at + 1] = own?.central ?? 0;
  });
}

const ownOf = ({ levels }: State, level: Level): LevelState | undefined =>
  levels.find((own) => own.level === level);

function bones({ meshes, plan, targets, manifest }: Given, materials: Materials): Moved[] {
  return LEVELS.map((level, index) => {
    const own = targets[level as TreatedLevel]?.vertebra;
    const baked = meshes[own !== undefined ? (`${level}-fine` as const) : level];
    if (baked === undefined) throw new Error(`${level} is not here`);
    const mesh = aged(baked, level, manifest.levels[level].landmarks, plan.case.patient.ageYears);
    const material = level === plan.levels[0].level ? materials.bone : materials.boneContext;
    const object = new Mesh(geometryOf(mesh, own), material);
    object.scale.setScalar(plan.sizeFactor);
    return {
      objects: [object],
      to: (state) => {
        setPose(object, state.column[index]);
        if (own !== undefined) bend(object, [ownOf(state, level)]);
      },
    };
  });
}

function discs({ meshes, plan, targets }: Given, material: Material): Moved[] {
  return LEVELS.slice(0, -1).map((upper, up) => {
    const lower = LEVELS[up + 1];
    const mesh = meshes[`disc-${upper}-${lower}` as MeshName];
    if (mesh === undefined) throw new Error(`the disc under ${upper} is not here`);
    const moves = (
      [
        [upper, 'disc-below'],
        [lower, 'disc-above'],
      ] as const
    ).flatMap(([level, side]) => {
      const own = targets[level as TreatedLevel]?.[side];
      return own === undefined ? [] : [{ level, own }];
    });
    const object = new SkinnedMesh(
      geometryOf(
        mesh,
        moves.map(({ own }) => own),
      ),
      material,
    );
    object.bindMode = DetachedBindMode;
    object.bind(new Skeleton([new Bone(), new Bone()], [new Matrix4(), new Matrix4()]), new Matrix4());
    object.frustumCulled = false;
    const back = invert(plan.spine.joints[up]);
    return {
      objects: [object],
      to: (state) => {
        const [lowerBone, upperBone] = object.skeleton.bones;
        toMatrix(lowerBone.matrixWorld, state.column[up + 1], plan.sizeFactor);
        toMatrix(upperBone.matrixWorld, compose(state.column[up], back), plan.sizeFactor);
        bend(
          object,
          moves.map(({ level }) => ownOf(state, level)),
        );
      },
    };
  });
}

function rest({ manifest, trunk, plan }: Given, materials: Materials): Moved {
  const resting = restFor(manifest, trunk);
  const skeleton = trunkSkeleton(resting);
  const palette = readPalette('light');
  const objects = SURFACES.flatMap(([name, opacity]) => {
    const geometry = surfaceGeometry(surfaceFor(manifest, trunk, name));
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
