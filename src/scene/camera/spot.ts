import { type Camera, Vector3 } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';

const POINT = new Vector3();

/** Where `onPicture` writes to: pixels from the top left. Made once, since a turning picture asks some hundred times. */
export const SPOT = { x: 0, y: 0 };

/** Where a place of the scene lies on a picture of that size. */
export function onPicture(at: Vec3, camera: Camera, width: number, height: number): void {
  POINT.set(at[0], at[1], at[2]).project(camera);
  SPOT.x = ((POINT.x + 1) / 2) * width;
  SPOT.y = ((1 - POINT.y) / 2) * height;
}
