import type { Camera } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { onPicture, SPOT } from '../camera/spot.ts';

/** The part of the window that shows now; pixels. */
export interface Frame {
  camera: Camera;
  left: number;
  width: number;
  height: number;
}

/** Pixels from the top left of the window. */
export function project(at: Vec3, { camera, left, width, height }: Frame): readonly [x: number, y: number] {
  onPicture(at, camera, width, height);
  return [left + SPOT.x, SPOT.y];
}
