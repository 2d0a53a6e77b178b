import { type Material, ShaderMaterial } from 'three';
import { letGo } from '../../session/spare.ts';

/**
 * A program goes with the last material that uses it, and linking it again stalls the picture: some 60 ms at every step
 * that opens or closes a section. Materials that come and go are therefore retired, and the last of each kind is kept.
 */
const kept = new Map<string, Material>();

/** What decides the program of a material, as far as those here differ. */
const kindOf = (material: Material): string =>
  [
    material.type,
    material instanceof ShaderMaterial ? material.fragmentShader : material.customProgramCacheKey(),
    material.side,
    material.transparent,
    material.clippingPlanes?.length ?? 0,
  ].join();

/** Takes the place of a material's `dispose`: for small ones only, since what its uniforms hold is kept with it. */
export function retire(material: Material): void {
  const kind = kindOf(material);
  const before = kept.get(kind);
  kept.set(kind, material);
  if (before !== material) letGo(before);
}

/** Lets go of all of them: the picture leaves the page. */
export function disposeRetired(): void {
  letGo(...kept.values());
  kept.clear();
}
