import type { Plane, Vector3 } from 'three';
import { useEachFrame } from '../../frame/frame.ts';

/** What the faces of a cut are told. */
export interface FacesProps {
  plane: Plane;
  opacity: number;
  /** Whether anything is cut now. */
  shown: boolean;
}

interface Sight {
  uNormal: { value: Vector3 };
  uEye: { value: Vector3 };
}

/** Keeps up how the face of a cut is seen. */
export function useSight(uniforms: Sight, plane: Plane, shown: boolean): void {
  useEachFrame(({ camera }) => {
    if (!shown) return;
    uniforms.uNormal.value.copy(plane.normal).negate();
    uniforms.uEye.value.copy(camera.position);
  });
}
