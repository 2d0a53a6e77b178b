import type { Vector4 } from 'three';
import { boneWeights, COMPACT_SHARE, mixedBone, SOLID_BONE_SHARE, SUBSTANCES } from '../attenuation.ts';
import type { Xray } from '../xray.ts';

/** Writes what one mm within a surface adds (see `Weights`), as long as nothing is known of surfaces inside it. */
export function weigh(out: Vector4, { substance, takesPlaceOf }: Xray, volumeFraction: number): void {
  if (substance === 'bone') out.set(SOLID_BONE_SHARE, 0, 0, 0);
  else if (substance === 'ribs' || substance === 'pelvis')
    out.set(mixedBone(COMPACT_SHARE[substance], volumeFraction), 0, 0, 0);
  else {
    const [bone, contrast, dense, other] = SUBSTANCES[substance];
    out.set(bone, contrast, dense, other);
  }
  if (takesPlaceOf === 'bone') out.x -= boneWeights(volumeFraction).trabecular;
}
