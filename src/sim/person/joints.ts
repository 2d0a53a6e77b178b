import { smoothstep } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Field } from './fields.ts';

/** What one facet of a bone has of the joint that it shares with its neighbour. */
export interface FacetShare {
  centre: Vec3;
  /** Half the height of the joint's surface, mm. */
  half: number;
  /** By how much it is moved beyond what the bone's own measures do, mm: the same joint on both bones. */
  shift: Vec3;
  /** Turned about the upright through its centre, radians: outwards and back for the right one, where it is positive. */
  turn: number;
  /** From here on forwards nothing of the shift is left: a pedicle begins there. */
  pedicleX: number;
}

/** Over how many mm a facet's own shift fades into the bone round it. */
const FADE_MM = 10;

export function facetField({ centre, half, shift, turn, pedicleX }: FacetShare): Field {
  const [cx, cy, cz] = centre;
  const reach = Math.min(half + 5, Math.abs(cz));
  const front = Math.max(cx + 4, pedicleX - 2);
  const far = half + FADE_MM;
  return (x, y, z, out) => {
    const dx = x - cx;
    const dy = y - cy;
    const dz = z - cz;
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (away >= far) return;
    const held = (1 - smoothstep(half, far, away)) * (1 - smoothstep(cx + 0.5, front, x));
    const turned = turn * (1 - smoothstep(0.3 * reach, reach, away));
    out[0] += held * shift[0] + turned * dz;
    out[1] += held * shift[1];
    out[2] += held * shift[2] - turned * dx;
  };
}
