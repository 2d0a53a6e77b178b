import type { Level } from '../../../models/levels.ts';
import type { Pedicle } from '../../../models/manifest.ts';
import { degrees } from '../../../models/math/scalar.ts';

/** How far a pedicle runs inwards, degrees: the line through its sections' middles; at L4 and L5, where the outer walls run straight
 * sideways and the middles with them, its axis. */
export const convergenceOf = (level: Level, { convergenceDeg, isthmus, axis }: Pedicle): number =>
  level === 'L4' || level === 'L5'
    ? degrees(Math.atan2(-Math.sign(isthmus[2]) * axis[2], axis[0]))
    : convergenceDeg;
