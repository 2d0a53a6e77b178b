import type { Object3D } from 'three';
import type { Pose } from '../../../models/math/pose.ts';

/** Puts an object where a pose says. */
export function setPose(object: Object3D, pose: Pose): void {
  object.position.set(pose.position[0], pose.position[1], pose.position[2]);
  object.quaternion.set(pose.rotation[0], pose.rotation[1], pose.rotation[2], pose.rotation[3]);
}
