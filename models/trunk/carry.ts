import { apply, invert, type Pose } from '../math/pose.ts';
import type { Vec3 } from '../math/vec.ts';
import type { Rest } from './rest.ts';
import type { Tissue } from './tissue.ts';

/** Where a tissue's vertices are once its bones stand at `poses` and the patient is `size` times the baked column: what
 * the renderer's skinning does, for tests and measures. xyz per vertex, mm. */
export function carried(tissue: Tissue, rest: Rest, poses: readonly Pose[], size: number): Float32Array {
  const homes = rest.poses.map(invert);
  const out = new Float32Array(tissue.positions.length);
  const through = (bone: number, p: Vec3): Vec3 => {
    const [x, y, z] = apply(homes[bone], p);
    return apply(poses[bone], [x * size, y * size, z * size]);
  };
  for (let v = 0; v < tissue.share.length; v++) {
    const p: Vec3 = [tissue.positions[3 * v], tissue.positions[3 * v + 1], tissue.positions[3 * v + 2]];
    const share = tissue.share[v];
    const a = through(tissue.bones[2 * v], p);
    const b = share > 0 ? through(tissue.bones[2 * v + 1], p) : a;
    for (let c = 0; c < 3; c++) out[3 * v + c] = a[c] + share * (b[c] - a[c]);
  }
  return out;
}
