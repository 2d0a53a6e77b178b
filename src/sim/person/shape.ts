import type { Level } from '../../../models/levels.ts';
import { clamp } from '../../../models/math/scalar.ts';
import { MEASURE_IDS, type MeasureId } from './measures.ts';

/** A measure of the whole column (`pedicleWidth`), or of one bone on top of that (`T8.pedicleWidth`). */
export type ShapeKey = MeasureId | `${Level}.${MeasureId}`;

/** How a person's bones differ from the mean, in standard deviations; what is not named does not. */
export type Shape = Readonly<Partial<Record<ShapeKey, number>>>;

/** No measure of a bone differs by more, column and bone together. */
export const MOST_SD = 3;

/** One bone's deviations, each measure's. */
export type Deviations = Readonly<Record<MeasureId, number>>;

export function deviationsOf(shape: Shape, level: Level): Deviations {
  const made = {} as Record<MeasureId, number>;
  // What no reader has seen may be anything.
  for (const id of MEASURE_IDS)
    made[id] = clamp((Number(shape[id]) || 0) + (Number(shape[`${level}.${id}`]) || 0), -MOST_SD, MOST_SD);
  return made;
}
