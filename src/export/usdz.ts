import { BufferAttribute, BufferGeometry, Group, Mesh, MeshStandardMaterial } from 'three';
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js';
import { MATERIALS, type MaterialName } from './materials.ts';
import type { Part } from './part.ts';

/** USD's metre, as three's exporter writes it. */
const METRE_PER_MM = 1e-3;

/** What iPhones and iPads open by themselves, also in the room through the camera: metres, y up, a prim a part. */
export async function usdzOf(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const materials = new Map<MaterialName, MeshStandardMaterial>();
  const materialOf = (name: MaterialName): MeshStandardMaterial => {
    const { colour, roughness, metalness, opacity } = MATERIALS[name];
    const made =
      materials.get(name) ??
      new MeshStandardMaterial({
        name,
        color: colour,
        roughness,
        metalness,
        opacity,
        transparent: opacity < 1,
      });
    materials.set(name, made);
    return made;
  };
  const all = new Group();
  for (const { name, surfaces } of parts) {
    const group = new Group();
    group.name = name;
    for (const { material, positions, normals, index } of surfaces) {
      const geometry = new BufferGeometry();
      geometry.setAttribute(
        'position',
        new BufferAttribute(
          positions.map((mm) => mm * METRE_PER_MM),
          3,
        ),
      );
      geometry.setAttribute('normal', new BufferAttribute(normals, 3));
      geometry.setIndex(new BufferAttribute(index, 1));
      const mesh = new Mesh(geometry, materialOf(material));
      mesh.name = `${name}-${material}`;
      group.add(mesh);
    }
    all.add(group);
  }
  return new Uint8Array(await new USDZExporter().parseAsync(all));
}
