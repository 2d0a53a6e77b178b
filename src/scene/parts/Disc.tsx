import { useEffect, useMemo } from 'react';
import { Bone, DetachedBindMode, Matrix4, Quaternion, Skeleton, SkinnedMesh, Vector3 } from 'three';
import { useStore } from 'zustand';
import { type JointName, type Level, levelIndex } from '../../../models/levels.ts';
import type { Pose } from '../../../models/math/pose.ts';
import { compose, invert } from '../../../models/math/pose.ts';
import type { MeshData } from '../../session/mesh.ts';
import type { PartName } from '../../session/parts.ts';
import { session } from '../../session/store.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import type { Targets } from '../../sim/targets.ts';
import { discApartMm } from '../apart.ts';
import { CAP } from '../caps.ts';
import { useKit } from '../context.ts';
import { geometryOf } from '../geometry.ts';
import { useMoment, usePlan, useTargets } from '../moment.ts';
import type { Pass } from './passes.ts';
import { columnUp } from './pose.ts';

/** A disc hangs between two vertebrae: each vertex follows both, by its own share, and the broken one's endplate. */
export function Disc({ upper, lower, passes }: Pick<HungProps, 'upper' | 'lower' | 'passes'>) {
  const name: JointName = `${upper}-${lower}`;
  const mesh = useStore(session, (now) => now.parts[`disc-${name}` as PartName]);
  const treated = usePlan()?.case.fracture.level;
  const all = useTargets();
  const targets = treated === lower ? all['disc-above'] : treated === upper ? all['disc-below'] : undefined;
  return mesh === undefined ? null : (
    <Hung mesh={mesh} targets={targets} upper={upper} lower={lower} passes={passes} />
  );
}

interface HungProps {
  mesh: MeshData;
  targets: Targets | undefined;
  upper: Level;
  lower: Level;
  passes: readonly Pass[];
}

function Hung({ mesh, targets, upper, lower, passes }: HungProps) {
  const { materials } = useKit();
  const object = useMemo(() => {
    const skinned = new SkinnedMesh(geometryOf(mesh, targets), materials.disc);
    skinned.geometry.userData.spans = [{ part: `disc-${upper}-${lower}`, count: mesh.positions.length / 3 }];
    skinned.bindMode = DetachedBindMode;
    skinned.bind(new Skeleton([new Bone(), new Bone()], [new Matrix4(), new Matrix4()]), new Matrix4());
    skinned.frustumCulled = false;
    skinned.castShadow = true;
    skinned.receiveShadow = true;
    skinned.name = `${upper}-${lower}`;
    return skinned;
  }, [mesh, targets, materials, upper, lower]);
  useEffect(
    () => () => {
      object.geometry.dispose();
      object.skeleton.dispose();
    },
    [object],
  );
  const index = levelIndex(upper);
  useMoment((plan, state, apart) => {
    const [lowerBone, upperBone] = object.skeleton.bones;
    discMatrices(plan, state, apart, index, lowerBone.matrixWorld, upperBone.matrixWorld);
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
        twin.bind(object.skeleton, new Matrix4());
        twin.frustumCulled = false;
        twin.renderOrder = order;
        // The very weights, not a copy of them: they change with the moment.
        if (object.morphTargetInfluences !== undefined)
          twin.morphTargetInfluences = object.morphTargetInfluences;
        return twin;
      }),
    [object, passes],
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
  // The mesh is given in the lower vertebra's frame at rest; the upper bone first undoes that rest.
  const rest = plan.spine.joints.standing[upper];
  const { column } = state;
  toMatrix(lowerOut, column[upper + 1], plan.sizeFactor);
  toMatrix(upperOut, compose(column[upper], invert(rest)), plan.sizeFactor);
  const mm = discApartMm(upper, levelIndex(plan.case.fracture.level), apart);
  OFF.copy(columnUp(plan, state)).multiplyScalar(mm);
  for (const matrix of [lowerOut, upperOut])
    matrix.setPosition(POSITION.setFromMatrixPosition(matrix).add(OFF));
}

function toMatrix(out: Matrix4, pose: Pose, scale: number): void {
  POSITION.set(...pose.position);
  ROTATION.set(...pose.rotation);
  out.compose(POSITION, ROTATION, SCALE.setScalar(scale));
}
