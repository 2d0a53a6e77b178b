import type { Material } from 'three';
import { letGo } from '../../session/spare.ts';
import type { Field } from '../../sim/field/grid.ts';
import type { FieldUniforms } from './bone-field.ts';
import { fieldTexture, setBox } from './textures.ts';

/** Gives materials of a treated bone its distance volume (as baked) and returns how to take it away again. */
export function wearField(materials: readonly Material[], field: Field): () => void {
  const worn = materials.map(({ userData }) => userData.field as FieldUniforms | undefined);
  const texture = fieldTexture(field);
  for (const uniforms of worn) {
    if (uniforms === undefined) continue;
    uniforms.uField.value = texture;
    setBox(field, uniforms.uFieldLow.value, uniforms.uFieldExtent.value);
    uniforms.uFieldShare.value = 1;
  }
  return () => {
    for (const uniforms of worn) {
      if (uniforms === undefined) continue;
      uniforms.uField.value = null;
      uniforms.uFieldShare.value = 0;
    }
    letGo(texture);
  };
}
