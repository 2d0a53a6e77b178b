import type { BufferGeometry, Mesh, Object3D } from 'three';
import type { Span } from '../../../models/trunk/tissue.ts';
import { isPart, type PartId } from '../../showing/parts.ts';

/** The cut face of the treated bone shows also what is in it; its shader tells which (see `id-material.ts`). */
export const SECTION = 'section';
export const IN_SECTION: readonly PartId[] = ['treated', 'cement', 'cavity'];

/** The parts that a mesh is made of: its fragments carry a place in this list. Null for what is no part. */
export function partsOf(mesh: Mesh): readonly PartId[] | null {
  const known = KNOWN.get(mesh);
  if (known !== undefined && known.geometry === mesh.geometry) return known.parts;
  const parts = partsFor(mesh);
  KNOWN.set(mesh, { geometry: mesh.geometry, parts });
  return parts;
}

const KNOWN = new WeakMap<Mesh, { geometry: BufferGeometry; parts: readonly PartId[] | null }>();

function partsFor(mesh: Mesh): readonly PartId[] | null {
  if (mesh.name === SECTION) return IN_SECTION;
  const spans = spansOf(mesh.geometry);
  if (spans !== null) return [...new Set(spans.map(({ part }) => (isPart(part) ? part : mesh.name)))];
  for (let at: Object3D | null = mesh; at !== null; at = at.parent) {
    // Of what stands in the treated bone's frame only its own surface is the bone.
    if (at.name === 'treated') return mesh.name === 'bone' ? ['treated'] : null;
    if (at.name.startsWith('cement-')) return ['cement'];
    if (isPart(at.name)) return [at.name];
  }
  return null;
}

/** What the vertices of a geometry are, in their order; null for a mesh that is one thing. */
export const spansOf = (geometry: BufferGeometry): readonly Span[] | null =>
  (geometry.userData.spans as readonly Span[] | undefined) ?? null;

/** For each vertex of a mesh its place in `partsOf`, or null where all are one part. */
export function placesOf(mesh: Mesh): Uint8Array | null {
  const known = PLACES.get(mesh.geometry);
  if (known !== undefined) return known;
  const places = placesFor(mesh);
  PLACES.set(mesh.geometry, places);
  return places;
}

const PLACES = new WeakMap<BufferGeometry, Uint8Array | null>();

function placesFor(mesh: Mesh): Uint8Array | null {
  const spans = spansOf(mesh.geometry);
  const parts = partsOf(mesh);
  if (spans === null || parts === null || parts.length < 2) return null;
  const places = new Uint8Array(spans.reduce((sum, { count }) => sum + count, 0));
  let v = 0;
  for (const { part, count } of spans) {
    places.fill(parts.indexOf(isPart(part) ? part : mesh.name), v, v + count);
    v += count;
  }
  return places;
}

/** Every mesh under an object, into a list that is used again. */
export function meshesUnder(root: Object3D, into: Mesh[]): Mesh[] {
  into.length = 0;
  gather(root, into);
  return into;
}

function gather(object: Object3D, into: Mesh[]): void {
  if ((object as Mesh).isMesh) into.push(object as Mesh);
  for (const child of object.children) gather(child, into);
}
