import type { Landmarks } from '../../../models/manifest.ts';
import { lerp } from '../../../models/math/scalar.ts';

type Displacement = (x: number, y: number, z: number, out: Float64Array) => void;

/** Half of what derivatives are taken over, mm. */
const STEP_MM = 0.5;
/** Places looked at from behind the wall to the front, from below to above and from left to right: the wall's crack is
 * some 2 mm high. */
const PLACES = { deep: 19, high: 25, wide: 11 } as const;
/** How far behind the wall the looking begins, mm. */
const BEHIND_MM = 14;

/** Least local volume over the healthy one, anywhere in a body, with both parts of a displacement at a weight: where it is
 * not positive the bone is folded through itself. Below `enough` it stops looking at the first place. */
export function leastStretch(
  displacement: Displacement,
  marks: Landmarks,
  weight: number,
  enough = Number.NEGATIVE_INFINITY,
): number {
  const ahead = new Float64Array(6);
  const behind = new Float64Array(6);
  const g = new Float64Array(9);
  const { superior, inferior, wallX } = marks;
  const half = Math.max(superior.widthMm, inferior.widthMm) / 2;
  const tops = [superior.anterior[1], superior.posterior[1]];
  const feet = [inferior.anterior[1], inferior.posterior[1]];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < PLACES.deep; i++) {
    const x = lerp(wallX.posterior - BEHIND_MM, wallX.anterior, i / (PLACES.deep - 1));
    for (let j = 0; j < PLACES.high; j++) {
      const y = lerp(Math.min(...feet), Math.max(...tops), j / (PLACES.high - 1));
      for (let k = 0; k < PLACES.wide; k++) {
        const z = lerp(-half, half, k / (PLACES.wide - 1));
        for (let axis = 0; axis < 3; axis++) {
          const [dx, dy, dz] = [axis === 0 ? STEP_MM : 0, axis === 1 ? STEP_MM : 0, axis === 2 ? STEP_MM : 0];
          displacement(x + dx, y + dy, z + dz, ahead);
          displacement(x - dx, y - dy, z - dz, behind);
          for (let c = 0; c < 3; c++)
            g[3 * c + axis] =
              (weight * (ahead[c] - behind[c] + ahead[c + 3] - behind[c + 3])) / (2 * STEP_MM) +
              (c === axis ? 1 : 0);
        }
        const stretch =
          g[0] * (g[4] * g[8] - g[5] * g[7]) -
          g[1] * (g[3] * g[8] - g[5] * g[6]) +
          g[2] * (g[3] * g[7] - g[4] * g[6]);
        least = Math.min(least, stretch);
        if (least < enough) return least;
      }
    }
  }
  return least;
}
