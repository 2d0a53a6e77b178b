import { type Object3D, Quaternion, Vector3 } from 'three';
import type { Pose } from '../../../models/math/pose.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { vertebraApartMm } from '../level/apart.ts';

/** Puts an object where a pose says. */
export function setPose(object: Object3D, pose: Pose): void {
  object.position.set(pose.position[0], pose.position[1], pose.position[2]);
  object.quaternion.set(pose.rotation[0], pose.rotation[1], pose.rotation[2], pose.rotation[3]);
}

/** Puts a vertebra of the column where it stands, off from the treated one where parts are pulled apart; indices count from
 * T1. */
export function setVertebra(object: Object3D, index: number, plan: Plan, state: State, apart: number): void {
  setPose(object, state.column[index]);
  object.scale.setScalar(plan.sizeFactor);
  if (apart === 0) return;
  object.position.addScaledVector(columnUp(state), vertebraApartMm(index, state.root, apart));
}

const UP = new Vector3();
const FRONT = new Vector3();
const TURN = new Quaternion();

function turnOf({ column, root }: State): Quaternion {
  const { rotation } = column[root];
  return TURN.set(rotation[0], rotation[1], rotation[2], rotation[3]);
}

/** The way up the column at the bone that is looked at, unit; the same vector every time. */
export const columnUp = (state: State): Vector3 => UP.set(0, 1, 0).applyQuaternion(turnOf(state));

/** The way forward from that bone, unit; the same vector every time. */
export const columnFront = (state: State): Vector3 => FRONT.set(1, 0, 0).applyQuaternion(turnOf(state));
