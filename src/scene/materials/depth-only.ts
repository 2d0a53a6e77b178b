import { type Material, MeshBasicMaterial, type Plane } from 'three';

/** Shows nothing but fills the depth buffer, so that a see-through layer does not show its own far side. */
export const depthOnly = (planes: readonly Plane[]): Material =>
  new MeshBasicMaterial({ colorWrite: false, transparent: true, clippingPlanes: [...planes] });
