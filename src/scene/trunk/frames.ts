import { Bone, Matrix4, Quaternion, Skeleton, Vector3 } from 'three';
import type { Pose } from '../../../models/math/pose.ts';
import { BONES, type Rest, SACRUM } from '../../../models/trunk/rest.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { columnUp } from '../column/pose.ts';
import { vertebraApartMm } from '../level/apart.ts';

/**
 * One skeleton carries the whole body: T1 to L5 and the sacrum. Meshes are given in the rest frame, so a bone's matrix
 * is where it stands now, times the patient's size, times the inverse of where it stood at rest.
 */
export function trunkSkeleton(rest: Rest): Skeleton {
  const inverses = rest.poses.map((pose) => toMatrix(new Matrix4(), pose, 1).invert());
  return new Skeleton(
    BONES.map(() => new Bone()),
    inverses,
  );
}

/** Puts the bones where a State has them, those above and below the treated one pulled apart from it. Allocates nothing. */
export function setBones({ bones }: Skeleton, rest: Rest, plan: Plan, state: State, apart = 0): void {
  const k = plan.sizeFactor;
  for (let index = 0; index < SACRUM; index++) toMatrix(bones[index].matrixWorld, state.column[index], k);
  toMatrix(bones[SACRUM].matrixWorld, state.sacrum, k).multiply(toMatrix(ON_L5, rest.sacrumOnL5, 1));
  if (apart === 0) return;
  const up = columnUp(state);
  bones.forEach(({ matrixWorld }, index) => {
    POSITION.setFromMatrixPosition(matrixWorld);
    matrixWorld.setPosition(POSITION.addScaledVector(up, vertebraApartMm(index, state.root, apart)));
  });
}

/** Where sacrum and L5 carry the lumbosacral disc, which is given in the sacrum's frame. */
export function lastDiscMatrices(
  rest: Rest,
  plan: Plan,
  state: State,
  apart: number,
  lowerOut: Matrix4,
  upperOut: Matrix4,
): void {
  toMatrix(ON_L5, rest.sacrumOnL5, 1);
  toMatrix(lowerOut, state.sacrum, plan.sizeFactor).multiply(ON_L5);
  toMatrix(upperOut, state.column[SACRUM - 1], plan.sizeFactor).multiply(ON_L5);
  if (apart === 0) return;
  const up = columnUp(state);
  for (const matrix of [lowerOut, upperOut]) {
    const index = matrix === lowerOut ? SACRUM : SACRUM - 1;
    POSITION.setFromMatrixPosition(matrix);
    matrix.setPosition(POSITION.addScaledVector(up, vertebraApartMm(index, state.root, apart)));
  }
}

const ON_L5 = new Matrix4();
const POSITION = new Vector3();
const ROTATION = new Quaternion();
const SCALE = new Vector3();

/** Writes a pose of something so many times its size. */
export function toMatrix(out: Matrix4, { position, rotation }: Pose, scale: number): Matrix4 {
  POSITION.set(position[0], position[1], position[2]);
  ROTATION.set(rotation[0], rotation[1], rotation[2], rotation[3]);
  return out.compose(POSITION, ROTATION, SCALE.setScalar(scale));
}
