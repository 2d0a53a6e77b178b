import type { Material } from 'three';

/**
 * A program goes with the last material that uses it, and linking it again stalls the picture: some 60 ms at every step
 * that opens or closes a section. Materials that come and go are therefore retired, and the last of them kept.
 */
const KEPT = 64;
let kept: Material[] = [];

/** Takes the place of a material's `dispose`: for small ones only, since what its uniforms hold is kept with it. */
export function retire(material: Material): void {
  kept.push(material);
  while (kept.length > KEPT) kept.shift()?.dispose();
}

/** Lets go of all of them: the picture leaves the page. */
export function disposeRetired(): void {
  for (const material of kept) material.dispose();
  kept = [];
}
