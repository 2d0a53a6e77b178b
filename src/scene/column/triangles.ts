import type { BufferGeometry } from 'three';

/** Draws other triangles in the buffer that is there: one that another took the place of would stay on the GPU. */
export function drawTriangles(geometry: BufferGeometry, index: Uint32Array): void {
  const attribute = geometry.index;
  if (attribute === null) return;
  const array = new (attribute.array.constructor as typeof Uint32Array)(attribute.array.length);
  array.set(index);
  attribute.array = array;
  attribute.needsUpdate = true;
  geometry.setDrawRange(0, index.length);
}
