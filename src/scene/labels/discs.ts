import { LEVELS } from '../../../models/levels.ts';
import { apply, invert } from '../../../models/math/pose.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { DiscScreen } from './hidden.ts';
import type { Scenery } from './scenery.ts';

/** Discs above and below the treated bone that may stand before a place. */
const REACH = 2;
/** A disc stands out beyond the rims by about so much. */
const BULGE_MM = 2;

/** The discs near the treated bone as they stand now, by the endplates over and under them. */
export function discScreens({ plan, anatomy }: Scenery, column: Column): DiscScreen[] {
  return LEVELS.flatMap((lower, index) => {
    if (index === 0 || index < plan.index - REACH + 1 || index > plan.index + REACH) return [];
    const { superior } = anatomy.landmarks[lower];
    const { inferior } = anatomy.landmarks[LEVELS[index - 1]];
    const over = apply(invert(column[index]), apply(column[index - 1], inferior.centre));
    return [
      {
        pose: column[index],
        centre: superior.centre,
        half: [superior.depthMm / 2 + BULGE_MM, superior.widthMm / 2 + BULGE_MM] as const,
        heightMm: over[1] - superior.centre[1] + 2,
      },
    ];
  });
}
