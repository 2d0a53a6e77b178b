import { BufferAttribute, BufferGeometry, type Material, Mesh, OrthographicCamera } from 'three';

/** A triangle that covers the window, for a shader that looks at all of it. Dispose of its geometry and material. */
export function coverWith<Kind extends Material>(material: Kind): Mesh<BufferGeometry, Kind> {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );
  const cover = new Mesh(geometry, material);
  cover.frustumCulled = false;
  return cover;
}

/** What a cover is drawn with; its shader does not ask for it. */
export const FLAT = new OrthographicCamera();
