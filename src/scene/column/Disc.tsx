import { useEffect, useMemo } from 'react';
import { Bone, DetachedBindMode, Matrix4, Quaternion, Skeleton, SkinnedMesh, Vector3 } from 'three';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { invert, type Pose } from '../../../models/math/pose.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { letGo } from '../../session/spare.ts';
import type { Session } from '../../session/store.ts';
import type { Targets } from '../../sim/fracture/targets.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { useKit } from '../frame/context.ts';
import { useMoment } from '../frame/moment.ts';
import { discApartMm } from '../level/apart.ts';
import { CAP } from '../section/caps.ts';
import { geometryOf } from './geometry.ts';
import type { Pass } from './passes.ts';
import { columnUp } from './pose.ts';

/** One for all discs, two bones each: a skeleton's texture goes to the GPU in every frame that moves it, and sixteen of
 * them were a seventh of what a frame cost. */
export const discSkeleton = (): Skeleton => {
  const bones = LEVELS.slice(0, -1).flatMap(() => [new Bone(), new Bone()]);
  return new Skeleton(
    bones,
    bones.map(() => new Matrix4()),
  );
};

interface DiscProps {
  mesh: MeshData;
  targets: Targets | undefined;
  upper: Level;
  lower: Level;
  skeleton: Skeleton;
  passes: readonly Pass[];
}

/** A disc hangs between two vertebrae: each vertex follows both, by its own share, and the broken one's endplate. */
export function Disc({ mesh, targets, upper, lower, skeleton, passes }: DiscProps) {
  const { materials } = useKit();
  const index = levelIndex(upper);
  const object = useMemo(() => {
    const skinned = new SkinnedMesh(
      geometryOf(mesh, targets, 2 * index),
      targets === undefined ? materials.disc : materials.discBent,
    );
    skinned.geometry.userData.spans = [{ part: `disc-${upper}-${lower}`, count: mesh.positions.length / 3 }];
    skinned.bindMode = DetachedBindMode;
    skinned.bind(skeleton, new Matrix4());
    skinned.frustumCulled = false;
    skinned.castShadow = true;
    skinned.receiveShadow = true;
    skinned.name = `${upper}-${lower}`;
    return skinned;
  }, [mesh, targets, materials, upper, lower, index, skeleton]);
  useEffect(() => () => letGo(object.geometry), [object]);
  useMoment((plan, state, apart) => {
    const { bones } = skeleton;
    discMatrices(plan, state, apart, index, bones[2 * index].matrixWorld, bones[2 * index + 1].matrixWorld);
    if (object.morphTargetInfluences !== undefined && targets !== undefined) {
      object.morphTargetInfluences[0] = state.wedge;
      object.morphTargetInfluences[1] = state.central;
    }
  });
  const twins = useMemo(
    () =>
      passes.map(({ material, order }) => {
        const twin = new SkinnedMesh(object.geometry, material);
        twin.name = CAP;
        twin.bindMode = DetachedBindMode;
        twin.bind(skeleton, new Matrix4());
        twin.frustumCulled = false;
        twin.renderOrder = order;
        // The very weights, not a copy of them: they change with the moment.
        if (object.morphTargetInfluences !== undefined)
          twin.morphTargetInfluences = object.morphTargetInfluences;
        return twin;
      }),
    [object, passes, skeleton],
  );
  return (
    <>
      <primitive object={object} dispose={null} />
      {twins.map((twin) => (
        <primitive key={twin.uuid} object={twin} dispose={null} />
      ))}
    </>
  );
}

/** How the fracture moves the disc below a level, if that lies at the treated bone. */
export function discTargets(
  targets: Session['targets'],
  treated: Level | null,
  upper: Level,
): Targets | undefined {
  if (treated === upper) return targets['disc-below'];
  return treated !== null && levelIndex(treated) === levelIndex(upper) + 1
    ? targets['disc-above']
    : undefined;
}

const POSITION = new Vector3();
const OFF = new Vector3();
const ROTATION = new Quaternion();
const SCALE = new Vector3();

/** Where the vertebrae under and over the disc below a level carry it; off from the treated bone where parts are pulled
 * apart. */
export function discMatrices(
  plan: Plan,
  state: State,
  apart: number,
  upper: number,
  lowerOut: Matrix4,
  upperOut: Matrix4,
): void {
  const { column } = state;
  toMatrix(lowerOut, column[upper + 1], plan.sizeFactor);
  // The mesh is given in the lower vertebra's frame at rest; the upper bone first undoes that rest.
  toMatrix(upperOut, column[upper], 1).multiply(undoneRests(plan)[upper]);
  if (apart === 0) return;
  const mm = discApartMm(upper, levelIndex(plan.case.fracture.level), apart);
  OFF.copy(columnUp(plan, state)).multiplyScalar(mm);
  for (const matrix of [lowerOut, upperOut])
    matrix.setPosition(POSITION.setFromMatrixPosition(matrix).add(OFF));
}

const UNDONE = new WeakMap<Plan, readonly Matrix4[]>();

/** For each level: back from how it stands on the next one at rest, and to the patient's size. */
function undoneRests(plan: Plan): readonly Matrix4[] {
  let made = UNDONE.get(plan);
  if (made === undefined) {
    made = plan.spine.joints.standing.map((rest) =>
      toMatrix(new Matrix4(), invert(rest), 1).scale(SCALE.setScalar(plan.sizeFactor)),
    );
    UNDONE.set(plan, made);
  }
  return made;
}

function toMatrix(out: Matrix4, { position, rotation }: Pose, scale: number): Matrix4 {
  POSITION.set(position[0], position[1], position[2]);
  ROTATION.set(rotation[0], rotation[1], rotation[2], rotation[3]);
  return out.compose(POSITION, ROTATION, SCALE.setScalar(scale));
}
