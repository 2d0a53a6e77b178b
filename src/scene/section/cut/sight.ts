import type { Plane, Vector3 } from 'three';
import { useEachFrame } from '../../frame/frame.ts';

/** What the faces of a cut are told. */
export interface FacesProps {
  plane: Plane;
  opacity: number;
  /** Whether anything is cut now. */
  shown: boolean;
  /** Only what is near the bone that is looked at is in the picture. */
  near: boolean;
}

/** How far what only stands round the treated bone steps back, 0..1. */
export const QUIET = 0.22;

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
