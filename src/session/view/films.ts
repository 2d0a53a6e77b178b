import { DEFAULT_FLUORO } from './fluoro-view.ts';
import type { View } from './view.ts';

/** Whether X-rays can stand on the picture, beside its model: one picture, put together, and nobody has set them otherwise (a
 * link of Study's may hold a shot, turn an arm or put them in the model's place, which nothing here could undo). */
export const filmsUsual = ({ compare, explode, fluoro }: View): boolean =>
  compare === 'now' &&
  explode === 0 &&
  fluoro.layout === 'beside' &&
  fluoro.screening === 'continuous' &&
  (['ap', 'lateral'] as const).every((pane) =>
    (['orbitalDeg', 'angularDeg', 'centre'] as const).every(
      (what) => fluoro[pane][what] === DEFAULT_FLUORO[pane][what],
    ),
  );

/** A picture less high has no room for them beside words of this size; films.css says the same. */
export const filmsFit = (heightPx: number, textSize: number): boolean => heightPx >= 334 * textSize;
