import { useEffect, useMemo, useRef } from 'react';
import {
  Bone,
  DetachedBindMode,
  type Group,
  Matrix4,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { invert, type Pose } from '../../../models/math/pose.ts';
import { sayXray } from '../../fluoro/render/say.ts';
import { discXray } from '../../fluoro/xray.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { letGo } from '../../session/spare.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { useKit } from '../frame/context.ts';
import { useMoment } from '../frame/moment.ts';
import { discApartMm } from '../level/apart.ts';
import { CAP } from '../section/caps.ts';
import type { DiscMove } from './disc-moves.ts';
import { geometryOf } from './geometry.ts';
import { isDiscNear } from './near.ts';
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
  moves: readonly DiscMove[];
  upper: Level;
  lower: Level;
  skeleton: Skeleton;
  passes: readonly Pass[];
  /** It is in the picture only while it is near the bone that is looked at. */
  near: boolean;
}

/** A disc hangs between two vertebrae: each vertex follows both, by its own share, and the endplates of those that are
 * broken. */
export function Disc({ mesh, moves, upper, lower, skeleton, passes, near }: DiscProps) {
  const group = useRef<Group>(null);
  const { materials } = useKit();
  const index = levelIndex(upper);
  const object = useMemo(() => {
    const skinned = new SkinnedMesh(
      geometryOf(
        mesh,
        moves.map(({ targets }) => targets),
        2 * index,
      ),
      moves.length === 0 ? materials.disc : materials.discBent,
    );
    skinned.geometry.userData.spans = [{ part: `disc-${upper}-${lower}`, count: mesh.positions.length / 3 }];
    skinned.bindMode = DetachedBindMode;
    skinned.bind(skeleton, new Matrix4());
    skinned.frustumCulled = false;
    skinned.castShadow = true;
    skinned.receiveShadow = true;
    skinned.name = `${upper}-${lower}`;
    sayXray(skinned, discXray(upper));
    return skinned;
  }, [mesh, moves, materials, upper, lower, index, skeleton]);
  useEffect(() => () => letGo(object.geometry), [object]);
  useMoment((plan, state, apart) => {
    if (group.current !== null) group.current.visible = !near || isDiscNear(index, state.root);
    const { bones } = skeleton;
    discMatrices(plan, state, apart, index, bones[2 * index].matrixWorld, bones[2 * index + 1].matrixWorld);
    const influences = object.morphTargetInfluences;
    if (influences === undefined) return;
    moves.forEach(({ level }, move) => {
      const own = state.levels.find((one) => one.level === level);
      influences[2 * move] = own?.wedge ?? 0;
      influences[2 * move + 1] = own?.central ?? 0;
    });
  });
  const twins = useMemo(
    () =>
      passes.map(({ material, order }) => {
        const twin = new SkinnedMesh(object.geometry, material);
        twin.name = CAP;
        sayXray(twin, null);
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
    <group ref={group}>
      <primitive object={object} dispose={null} />
      {twins.map((twin) => (
        <primitive key={twin.uuid} object={twin} dispose={null} />
      ))}
    </group>
  );
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
  OFF.copy(columnUp(state)).multiplyScalar(discApartMm(upper, state.root, apart));
  for (const matrix of [lowerOut, upperOut])
    matrix.setPosition(POSITION.setFromMatrixPosition(matrix).add(OFF));
}

const UNDONE = new WeakMap<Plan, readonly Matrix4[]>();

/** For each level: back from how it stands on the next one at rest, and to the patient's size. */
function undoneRests(plan: Plan): readonly Matrix4[] {
  let made = UNDONE.get(plan);
  if (made === undefined) {
    made = plan.spine.joints.map((rest) =>
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
