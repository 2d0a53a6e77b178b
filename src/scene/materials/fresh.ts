import { Color } from 'three';

const PALE = new Color(0.93, 0.88, 0.78);

/** Bone that has just been cut: paler than its weathered outside. */
export const freshBone = (bone: Color): Color => bone.clone().lerp(PALE, 0.35).multiplyScalar(1.1);
