import type { Material } from 'three';
import { letGo } from '../../session/spare.ts';
import { FADED } from '../../showing/parts.ts';

/** See-through twins of materials, made when they are first asked for. */
export interface FaintMaterials {
  of: (material: Material) => Material;
  /** The material that one of these stands for; itself if it is none. */
  behind: (material: Material) => Material;
  dispose: () => void;
}

export function faintMaterials(): FaintMaterials {
  const twins = new Map<Material, Material>();
  const sources = new Map<Material, Material>();
  const drop = ({ target }: { target: Material }): void => {
    const twin = twins.get(target);
    target.removeEventListener('dispose', drop);
    twins.delete(target);
    if (twin === undefined) return;
    sources.delete(twin);
    letGo(twin);
  };
  return {
    of(material) {
      const twin = twins.get(material) ?? twinOf(material);
      if (!twins.has(material)) {
        twins.set(material, twin);
        sources.set(twin, material);
        material.addEventListener('dispose', drop);
      }
      // The very planes: they move with the treated bone.
      twin.clippingPlanes = material.clippingPlanes;
      twin.visible = material.visible;
      twin.opacity = material.opacity * FADED;
      return twin;
    },
    behind: (material) => sources.get(material) ?? material,
    dispose() {
      for (const target of [...twins.keys()]) drop({ target });
    },
  };
}

function twinOf(material: Material): Material {
  const { userData } = material;
  // What hangs there is shared, and can be a texture of megabytes: it is not to be copied.
  material.userData = {};
  const twin = material.clone();
  material.userData = userData;
  twin.onBeforeCompile = material.onBeforeCompile;
  twin.customProgramCacheKey = material.customProgramCacheKey;
  twin.transparent = true;
  twin.alphaHash = false;
  twin.opacity = material.opacity * FADED;
  // Nothing behind it is hidden, and so neither is its own far side.
  twin.depthWrite = false;
  return twin;
}
