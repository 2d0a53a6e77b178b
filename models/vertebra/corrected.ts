import corrections from '../calibration.json' with { type: 'json' };
import type { Level } from '../levels.ts';
import type { LevelValues } from './table.ts';

/** What is added to rows of the table before a bone is made from them, in the rows' own units. */
export type Corrections = Readonly<Partial<Record<keyof LevelValues, number>>>;

/**
 * Fillets, rounded rims, ribs' pads and small irregularities move a finished bone's sizes by up to 3 mm from the rows they are
 * made of. `npm run calibrate` finds, once for each level, by how much those rows must be off for the finished bone to be right.
 */
export const correctionsOf = (level: Level): Corrections => corrections[level];

export function corrected(own: LevelValues, by: Corrections): LevelValues {
  const rows = { ...own };
  for (const name of Object.keys(by) as (keyof LevelValues)[])
    Object.assign(rows, { [name]: own[name] + (by[name] ?? 0) });
  return rows;
}
